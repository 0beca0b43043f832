import type { Response } from "express"
import { pageOf } from "../web/page.ts"
import { draw, render } from "../web/render.ts"
import { emptyForm, formPage, type FormState } from "./form-page.ts"
import { newNonce } from "./nonce.ts"

/** Stands in the drawn form where each visitor's own random value is put. */
const placeholder = newNonce()
/** The empty form, drawn once for each language and way of choosing it. */
const drawn = new Map<string, string>()

export async function showEmptyForm(res: Response): Promise<void> {
  const { base, language, path, t } = pageOf(res)
  const key = `${base} ${language}`
  const known = path === "/testimony" ? drawn.get(key) : undefined
  const page = known ?? (await draw(res, "intake/form", formPage(emptyForm(placeholder, language), t)))
  if (path === "/testimony") drawn.set(key, page)
  res.type("html").send(page.replace(placeholder, newNonce()))
}

/** The form as it was filled in, with what is wrong in it. */
export async function showForm(res: Response, state: FormState): Promise<void> {
  await render(res, "intake/form", formPage(state, pageOf(res).t))
}
