import type { NextFunction, Request, RequestHandler, Response } from "express"
import helmet from "helmet"
import { Refusal } from "../errors.ts"

export interface Defended {
  /** Origins under which this site is reached, for instance `http://127.0.0.1:3001`. Any other Host is refused. */
  readonly origins: readonly string[]
  /** Content-Security-Policy sources beyond "nothing": only what this site's pages need. */
  readonly scripts: boolean
  readonly dataImages: boolean
  /** False keeps every answer out of every cache. */
  readonly cacheable: boolean
}

/** The defences that stand before any route, in order. */
export function defences(site: Defended): RequestHandler[] {
  return [headers(site), knownHost(site.origins), sameOrigin(site.origins)]
}

function headers(site: Defended): RequestHandler {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: site.dataImages ? ["'self'", "data:"] : ["'self'"],
        scriptSrc: site.scripts ? ["'self'"] : ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // helmet's default, no-referrer, makes a form of our own send "Origin: null".
    referrerPolicy: { policy: "same-origin" },
    // An onion address has no TLS; where there is TLS, its proxy says so.
    strictTransportSecurity: false,
  })
  return (req, res, next) => {
    if (!site.cacheable) res.set("Cache-Control", "no-store")
    protect(req, res, next)
  }
}

/** Refuses a Host that is not ours, so that no other name can be made to point here (DNS rebinding). */
function knownHost(origins: readonly string[]): RequestHandler {
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  return (req: Request, _res: Response, next: NextFunction) => {
    next(hosts.has(req.headers.host ?? "") ? undefined : new Refusal("wrong-host"))
  }
}

/**
 * Refuses what another site sends: by Sec-Fetch-Site, or by Origin where a browser does not send that. A request that
 * says neither is refused.
 */
function sameOrigin(origins: readonly string[]): RequestHandler {
  const known = new Set(origins)
  return (req: Request, _res: Response, next: NextFunction) => {
    if (req.method === "GET" || req.method === "HEAD") {
      next()
      return
    }
    const site = req.headers["sec-fetch-site"]
    const own = site === undefined ? known.has(req.headers.origin ?? "") : site === "same-origin"
    next(own ? undefined : new Refusal("cross-site"))
  }
}
