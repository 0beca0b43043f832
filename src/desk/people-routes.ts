import { Router } from "express"
import { roles } from "../deskbook/people.ts"
import { Refusal } from "../errors.ts"
import { field } from "../web/forms.ts"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import { admit } from "./admit.ts"
import { only } from "./closed.ts"
import type { DeskDeps } from "./deps.ts"
import { invitationDays } from "./enrolments.ts"
import { invite } from "./invite.ts"
import { emptyInvitation, moderatorsPage, removalPage } from "./people-pages.ts"
import { readName } from "./person-name.ts"
import { removeModerator } from "./remove-moderator.ts"
import { originOf } from "./session-cookie.ts"
import { sessionOf } from "./session.ts"

const administrator = only("administrator")

/** Everything about moderators. To be mounted behind the desk's sign-in. */
export function peopleRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.get("/moderators", administrator, async (_req, res) => {
    await render(res, "desk/moderators", moderatorsPage(deps, res, emptyInvitation))
  })
  router.post("/moderators/invite", administrator, async (req, res) => {
    const name = readName(field(req.body, "name"))
    const role = roles.find((known) => known === field(req.body, "role"))
    if (!role) throw new Refusal("malformed-request")
    const invited = invite(deps, { name, role })
    if (invited.ok) {
      const address = `${originOf(req)}/join/${invited.token}`
      await render(res, "desk/invited", { name, address, invitationDays })
      return
    }
    res.status(422)
    await render(res, "desk/moderators", moderatorsPage(deps, res, { name, role, problem: invited.problem }))
  })
  router.post("/moderators/:id/admit", administrator, async (req, res) => {
    await admit(deps, sessionOf(res), String(req.params["id"]))
    res.redirect(303, `${pageOf(res).base}/moderators`)
  })
  router.get("/moderators/:id/remove", administrator, async (req, res) => {
    await render(res, "desk/remove-moderator", removalPage(deps, String(req.params["id"])))
  })
  router.post("/moderators/:id/remove", administrator, async (req, res) => {
    await removeModerator(deps, String(req.params["id"]))
    res.redirect(303, `${pageOf(res).base}/moderators`)
  })
  return router
}
