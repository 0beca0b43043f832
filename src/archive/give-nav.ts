import type { RequestHandler } from "express"
import { pageOf } from "../web/page.ts"
import { giveToPages } from "../web/render.ts"

/** The way to the other pages of the archive, on every page, refusals too. */
export const giveNav: RequestHandler = (_req, res, next) => {
  const { base, path, t } = pageOf(res)
  const here = path.split("?")[0]
  const link = (to: string, label: string) => ({ href: base + to, label, current: here === to })
  const nav = [link("/", t("nav.home")), link("/testimonies", t("nav.list")), link("/search", t("nav.search"))]
  giveToPages(res, { nav })
  next()
}
