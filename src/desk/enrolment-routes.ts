import { type Request, type Response, Router } from "express"
import { field } from "../web/forms.ts"
import { render } from "../web/render.ts"
import type { DeskDeps } from "./deps.ts"
import { enrol } from "./enrol.ts"
import { showEnrolment } from "./enrolment-page.ts"
import type { Enrolment } from "./enrolments.ts"
import { readName } from "./person-name.ts"

/** The two links by which people enrol: one page, one action. */
export function enrolmentRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.get("/set-up/:token", async (req, res) => {
    await showEnrolment(res, deps.enrolments.setUp(req.params.token))
  })
  router.post("/set-up/:token", async (req, res) => {
    await answer(deps, req, res, deps.enrolments.setUp(req.params.token))
  })
  router.get("/join/:token", async (req, res) => {
    await showEnrolment(res, deps.enrolments.join(req.params.token))
  })
  router.post("/join/:token", async (req, res) => {
    await answer(deps, req, res, deps.enrolments.join(req.params.token))
  })
  return router
}

async function answer(deps: DeskDeps, req: Request, res: Response, enrolment: Enrolment): Promise<void> {
  const name = readName(field(req.body, "name"))
  const passphrase = field(req.body, "passphrase")
  const form = { name, passphrase, again: field(req.body, "again"), code: field(req.body, "code") }
  const enrolled = await enrol(deps, enrolment, form)
  if (enrolled.ok) {
    await render(res, "desk/enrolled", { waits: enrolment.invited !== null })
    return
  }
  res.status(422)
  await showEnrolment(res, enrolment, { name, problems: enrolled.problems })
}
