import express, { type Express } from "express"
import { deskCatalogues } from "../i18n/desk-catalogue.ts"
import { assets } from "../web/assets.ts"
import { defences } from "../web/defences.ts"
import { errorPage, notFound } from "../web/error-page.ts"
import { forms, largestForm } from "../web/forms.ts"
import { choosePage } from "../web/page.ts"
import type { DeskDeps } from "./deps.ts"
import { deskRoutes } from "./routes.ts"

/** The desk, in the order in which a request meets its defences. */
export function deskApp(deps: DeskDeps, origins: readonly string[]): Express {
  const app = express()
  app.disable("x-powered-by")
  app.set("query parser", "simple")
  app.set("etag", false)
  // First, so that a refusal too is in the reader's language.
  app.use(choosePage("desk", deskCatalogues))
  app.use(...defences({ origins, scripts: true, dataImages: true, cacheable: false }))
  app.use(assets(["shared/unbarred.css", "desk/mark.js"]))
  // Sign-in carries another form whole, and quoting it makes it longer.
  app.use("/sign-in", forms(3 * largestForm))
  app.use(forms())
  app.use(deskRoutes(deps))
  app.use(notFound)
  app.use(errorPage(deps.log))
  return app
}
