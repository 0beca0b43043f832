import type { Request, Response } from "express"
import type { DeskDeps } from "./deps.ts"
import { clearToken, readToken } from "./session-cookie.ts"

/** Wipes the session and takes the cookie back. */
export function signOut(deps: DeskDeps, req: Request, res: Response): void {
  deps.sessions.end(readToken(req))
  clearToken(req, res)
}
