import express, { type Express } from "express"
import { intakeCatalogues } from "../i18n/intake-catalogue.ts"
import { assets } from "../web/assets.ts"
import { defences } from "../web/defences.ts"
import { errorPage, notFound } from "../web/error-page.ts"
import { choosePage } from "../web/page.ts"
import type { IntakeDeps } from "./deps.ts"
import { intakeRoutes } from "./routes.ts"

/** The site where sources write. It has no script, no cookie, no cache and no log of requests. */
export function intakeApp(deps: IntakeDeps, origins: readonly string[]): Express {
  const app = express()
  app.disable("x-powered-by")
  app.set("query parser", "simple")
  app.set("etag", false)
  // Before the defences, so that a refusal can be shown in the reader's language.
  app.use(choosePage("intake", intakeCatalogues))
  app.use(...defences({ origins, scripts: false, dataImages: false, cacheable: false }))
  app.use(assets(["shared/unbarred.css"]))
  app.use(intakeRoutes(deps))
  app.use(notFound)
  app.use(errorPage(deps.log))
  return app
}
