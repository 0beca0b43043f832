import type { Request, RequestHandler } from "express"
import type { Role } from "../deskbook/people.ts"
import { Refusal } from "../errors.ts"
import { giveToPages } from "../web/render.ts"
import type { DeskDeps } from "./deps.ts"
import { deskNav } from "./people-pages.ts"
import { interrupted } from "./resume.ts"
import { readToken } from "./session-cookie.ts"
import { sessionOf } from "./session.ts"
import { showSignIn } from "./sign-in-page.ts"

/** All that a stranger reaches. */
const open: readonly RegExp[] = [/^\/sign-in$/, /^\/(set-up|join)\/[\w-]+$/]

/**
 * Lets in who is signed in. A stranger gets the sign-in page at every address that is not open, whether it exists or
 * not.
 */
export function closed(deps: DeskDeps): RequestHandler {
  return async (req, res, next) => {
    const session = deps.sessions.use(readToken(req))
    if (session) {
      res.locals["session"] = session
      giveToPages(res, deskNav(req, res, session))
    }
    if (session || isOpen(req)) {
      next()
      return
    }
    res.status(401)
    await showSignIn(res, { resume: interrupted(req) })
  }
}

function isOpen(req: Request): boolean {
  return open.some((pattern) => pattern.test(req.path))
}

/** Stands beside an address that not everyone at the desk may reach. */
export function only(role: Role): RequestHandler {
  return (_req, res, next) => {
    next(sessionOf(res).moderator.role === role ? undefined : new Refusal("not-allowed"))
  }
}
