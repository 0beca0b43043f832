import type { Request, Response } from "express"

const name = "desk"
// 256 bits in base64url.
const token = /^[\w-]{43}$/

/** The token of the desk's cookie, "" without one. */
export function readToken(req: Request): string {
  for (const pair of (req.headers.cookie ?? "").split(";")) {
    const [key, value = ""] = pair.trim().split("=")
    if (key === name && token.test(value)) return value
  }
  return ""
}

export function writeToken(req: Request, res: Response, value: string): void {
  res.cookie(name, value, { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure(req) })
}

export function clearToken(req: Request, res: Response): void {
  res.clearCookie(name, { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure(req) })
}

/** Where the person sees this desk, for instance https://desk.example. TLS ends at a proxy, so only the browser knows. */
export function originOf(req: Request): string {
  const host = req.headers.host ?? ""
  const secure = `https://${host}`
  return req.headers.origin === secure ? secure : `http://${host}`
}

function isSecure(req: Request): boolean {
  return originOf(req).startsWith("https:")
}
