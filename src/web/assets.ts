import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { type RequestHandler, Router } from "express"

const types: Readonly<Record<string, string>> = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" }
const loaded = new Map<string, Asset>()

interface Asset {
  readonly bytes: Buffer
  /** Only what is the same for everyone is compressed: in a page, the size would tell of what is secret in it (BREACH). */
  readonly gzipped: Buffer
  readonly mark: string
}

function load(file: string): Asset {
  const known = loaded.get(file)
  if (known) return known
  const bytes = readFileSync(new URL(`../../public/${file}`, import.meta.url))
  const mark = createHash("sha256").update(bytes).digest("hex").slice(0, 12)
  const asset = { bytes, gzipped: gzipSync(bytes), mark }
  loaded.set(file, asset)
  return asset
}

/** The address of a file of public/, for instance "shared/unbarred.css"; it changes when the file does. */
export function assetAddress(file: string): string {
  return `/assets/${file}?${load(file).mark}`
}

/** Serves exactly these files of public/, from memory. */
export function assets(files: readonly string[]): RequestHandler {
  const router = Router()
  for (const file of files) {
    const { bytes, gzipped } = load(file)
    const type = types[file.split(".").at(-1) ?? ""]
    router.get(`/assets/${file}`, (req, res) => {
      if (!res.hasHeader("Cache-Control")) res.set("Cache-Control", "public, max-age=31536000, immutable")
      const small = req.acceptsEncodings("gzip") === "gzip"
      if (small) res.set("Content-Encoding", "gzip")
      res.vary("Accept-Encoding").type(type ?? "application/octet-stream")
      res.send(small ? gzipped : bytes)
    })
  }
  return router
}
