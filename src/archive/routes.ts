import { type Request, Router } from "express"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import type { ArchiveDeps } from "./deps.ts"
import { homePage, listPage, searchPage, testimonyPage } from "./pages.ts"

/** Everything that can be reached at the archive. */
export function archiveRoutes(deps: ArchiveDeps): Router {
  const router = Router()
  router.get("/", async (_req, res) => {
    await render(res, "archive/home", homePage(deps, pageOf(res)))
  })
  router.get("/testimonies", async (req, res) => {
    await render(
      res,
      "archive/list",
      listPage(deps, pageOf(res), { language: asked(req, "in"), page: asked(req, "page") }),
    )
  })
  router.get("/testimonies/:slug", async (req, res) => {
    const model = testimonyPage(deps, pageOf(res), req.params.slug)
    if (model) await render(res, "archive/testimony", model)
    else await render(res.status(410), "archive/withdrawn")
  })
  router.get("/search", async (req, res) => {
    await render(
      res,
      "archive/search",
      searchPage(deps, pageOf(res), { query: asked(req, "q"), page: asked(req, "page") }),
    )
  })
  return router
}

/** A parameter of the address, "" unless it is one plain value. */
function asked(req: Request, name: string): string {
  const value = req.query[name]
  return typeof value === "string" ? value : ""
}
