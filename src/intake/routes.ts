import { Router } from "express"
import { intakeCatalogues } from "../i18n/intake-catalogue.ts"
import { languages } from "../i18n/language.ts"
import { render } from "../web/render.ts"
import type { IntakeDeps } from "./deps.ts"
import { isOpen } from "./desk-key.ts"
import { mailboxRoutes } from "./mailbox-routes.ts"
import { testimonyRoutes } from "./testimony-routes.ts"

/** All that can be reached at intake. */
export function intakeRoutes(deps: IntakeDeps): Router {
  const router = Router()
  router.get("/", async (_req, res) => {
    await render(res, "intake/home", { open: isOpen(deps), closed })
  })
  router.use(testimonyRoutes(deps))
  router.use(mailboxRoutes(deps))
  return router
}

// Whoever comes too early may not find the language choice: said in all of them.
const closed = languages.map((language) => ({
  language,
  title: intakeCatalogues[language]["closed.title"],
  text: intakeCatalogues[language]["closed.text"],
}))
