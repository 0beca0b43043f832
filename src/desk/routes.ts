import { Router } from "express"
import { caseRoutes } from "./case-routes.ts"
import { closed } from "./closed.ts"
import type { DeskDeps } from "./deps.ts"
import { enrolmentRoutes } from "./enrolment-routes.ts"
import { peopleRoutes } from "./people-routes.ts"
import { signInRoutes } from "./sign-in-routes.ts"

/** All that can be reached at the desk. The first line closes it: what is open to strangers is a list in `closed.ts`. */
export function deskRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.use(closed(deps))
  router.use(signInRoutes(deps))
  router.use(enrolmentRoutes(deps))
  router.use(peopleRoutes(deps))
  router.use(caseRoutes(deps))
  return router
}
