import { type Request, type Response, Router } from "express"
import { field } from "../web/forms.ts"
import { asRefusal } from "../web/as-refusal.ts"
import { bugLine } from "../web/error-page.ts"
import { pageOf } from "../web/page.ts"
import { giveToPages, render } from "../web/render.ts"
import { announceRecipient } from "./announce-recipient.ts"
import type { DeskDeps } from "./deps.ts"
import { deskNav } from "./people-pages.ts"
import { readName } from "./person-name.ts"
import { reconcile } from "./reconcile.ts"
import { nothingToResume, readResume } from "./resume.ts"
import { readToken, writeToken } from "./session-cookie.ts"
import type { DeskSession } from "./session.ts"
import { showSignIn } from "./sign-in-page.ts"
import { signIn } from "./sign-in.ts"
import { signOut } from "./sign-out.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"

export function signInRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.get("/sign-in", async (_req, res) => {
    await showSignIn(res, { resume: nothingToResume })
  })
  router.post("/sign-in", async (req, res) => {
    await letIn(deps, req, res)
  })
  router.post("/sign-out", (req, res) => {
    signOut(deps, req, res)
    res.redirect(303, `${pageOf(res).base}/sign-in`)
  })
  return router
}

/** Whatever keeps somebody from signing in, the page comes back with all that it carried. */
async function letIn(deps: DeskDeps, req: Request, res: Response): Promise<void> {
  const name = readName(field(req.body, "name"))
  try {
    const credentials = { name, passphrase: field(req.body, "passphrase"), code: field(req.body, "code") }
    const { token, session } = await signIn(deps, credentials)
    deps.sessions.end(readToken(req))
    writeToken(req, res, token)
    await makeUp(deps, session)
    giveToPages(res, deskNav(req, res, session))
    await goOn(req, res)
  } catch (error) {
    const refusal = asRefusal(error)
    if (refusal.code === "unexpected") throw error
    res.status(refusal.status)
    await showSignIn(res, { name, refused: refusal.code, resume: readResume(req.body) })
  }
}

/** Makes up for what a crash left undone. It never keeps anyone from their work. */
async function makeUp(deps: DeskDeps, session: DeskSession): Promise<void> {
  try {
    await unlessUnavailable(() => {
      announceRecipient(deps)
    })
    await reconcile(deps, session)
  } catch (error) {
    deps.log(bugLine(error))
  }
}

async function goOn(req: Request, res: Response): Promise<void> {
  const { path, fields } = readResume(req.body)
  if (fields === null) res.redirect(303, pageOf(res).base + path)
  else await render(res, "desk/resume", { path, fields })
}
