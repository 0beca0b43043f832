import { fileURLToPath } from "node:url"
import ejs from "ejs"
import type { Response } from "express"
import { languageNames, languages } from "../i18n/language.ts"
import { assetAddress } from "./assets.ts"
import { pageOf } from "./page.ts"

const views = fileURLToPath(new URL("../../views/", import.meta.url))

/**
 * Answers with a view of views/, for instance "intake/form". The model is built by hand from known values: a view never
 * gets a request's body or query, because EJS would take options from it.
 */
export async function render(
  res: Response,
  view: string,
  model: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  res.type("html").send(await draw(res, view, model))
}

/** Gives every page of this answer something more, for instance a navigation; a page's own model goes before it. */
export function giveToPages(res: Response, model: Readonly<Record<string, unknown>>): void {
  res.locals["given"] = model
}

/** The page as text, for a caller that sends it itself. */
export async function draw(res: Response, view: string, model: Readonly<Record<string, unknown>>): Promise<string> {
  const page = pageOf(res)
  const url = (path: string) => page.base + path
  const shared = { page, t: page.t, url, asset: assetAddress, languages, languageNames }
  const given = res.locals["given"] as Readonly<Record<string, unknown>> | undefined
  return await ejs.renderFile(`${views}${view}.ejs`, { ...given, ...model, ...shared }, { cache: true })
}
