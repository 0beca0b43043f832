import express, { type Express } from "express"
import { archiveCatalogues } from "../i18n/archive-catalogue.ts"
import { assets } from "../web/assets.ts"
import { defences } from "../web/defences.ts"
import { errorPage, notFound } from "../web/error-page.ts"
import { choosePage } from "../web/page.ts"
import type { ArchiveDeps } from "./deps.ts"
import { giveNav } from "./give-nav.ts"
import { archiveRoutes } from "./routes.ts"

/** The archive, in the order in which a request meets its defences. */
export function archiveApp(deps: ArchiveDeps, origins: readonly string[]): Express {
  const app = express()
  app.disable("x-powered-by")
  app.set("query parser", "simple")
  // First, so that a refusal too is in the reader's language.
  app.use(choosePage("archive", archiveCatalogues))
  app.use(giveNav)
  app.use(defences({ origins, scripts: false, dataImages: false, cacheable: true }))
  app.use(assets(["shared/unbarred.css"]))
  // Kept copies are asked for again each time: a withdrawal must reach them.
  app.use((_req, res, next) => {
    res.set("Cache-Control", "no-cache")
    next()
  })
  app.use(archiveRoutes(deps))
  app.use(notFound)
  app.use(errorPage(deps.log))
  return app
}
