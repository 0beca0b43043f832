import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from "node:http"

interface Kept {
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/** The home page, the list's first page and the testimonies, with or without a language in front. */
const keepable = /^(\/(?:ko|en|ru|zh))?(?:\/|\/testimonies(?:\/[a-z]+)?)?$/
const mostPages = 500
/** In bytes, so that all pages together stay under 64 MB. */
const largestPage = 128 * 1024

/**
 * Keeps finished pages in front of the site, until the archive is replaced: `identity` is asked on each request. Only whole
 * pages that depend on nothing but the key are kept; a query is never kept, and neither is anything but a 200.
 */
export function cachePages(identity: () => string, site: RequestListener): RequestListener {
  const pages = new Map<string, Kept>()
  let archive = identity()
  return (req, res) => {
    const key = keyOf(req)
    if (key === undefined) {
      site(req, res)
      return
    }
    const now = identity()
    if (now !== archive) pages.clear()
    archive = now
    const kept = pages.get(key)
    if (kept) {
      res.writeHead(200, kept.headers).end(kept.body)
      return
    }
    whenAnswered(res, (page) => {
      if (page.body.length > largestPage || identity() !== now) return
      if (pages.size >= mostPages) pages.clear()
      pages.set(key, page)
    })
    site(req, res)
  }
}

/** What the answer to a request depends on; undefined for a request whose answer is not kept. */
function keyOf({ method, url = "", headers }: IncomingMessage): string | undefined {
  const page = keepable.exec(url)
  if (method !== "GET" || !page || headers["if-none-match"] !== undefined) return undefined
  const { host = "", "accept-language": asked = "" } = headers
  // An address that names its language is the same page to everyone.
  const languages = page[1] === undefined ? asked : ""
  // A line end stands in no header and in no address.
  return url.length + languages.length < 300 ? [host, url, languages].join("\n") : undefined
}

/** Hands over a 200 that is sent in one piece, as Express sends a page. */
function whenAnswered(res: ServerResponse, keep: (page: Kept) => void): void {
  const end = res.end.bind(res)
  res.end = ((chunk?: unknown, ...rest: readonly unknown[]) => {
    if (res.statusCode === 200 && !res.headersSent && Buffer.isBuffer(chunk))
      keep({ headers: res.getHeaders(), body: chunk })
    return Reflect.apply(end, res, [chunk, ...rest]) as ServerResponse
  }) as typeof res.end
}
