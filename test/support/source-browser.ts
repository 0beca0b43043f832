import { formatReceipt } from "../../src/sealing/receipt.ts"
import type { IntakeSite } from "./intake-site.ts"

/** What a source's browser does: it loads pages, fills in forms and sends them as a browser does. */

export interface Shown {
  readonly status: number
  readonly html: string
  readonly headers: Headers
}

const same = { "Sec-Fetch-Site": "same-origin" }

export async function load(site: IntakeSite, path: string, headers: Record<string, string> = {}): Promise<Shown> {
  return await shown(await fetch(site.origin + path, { headers }))
}

export async function send(site: IntakeSite, path: string, fields: Record<string, string>): Promise<Shown> {
  const body = new URLSearchParams(fields)
  return await shown(await fetch(site.origin + path, { method: "POST", body, headers: same, redirect: "manual" }))
}

export async function sendForm(
  site: IntakeSite,
  form: FormData,
  { headers = same, path = "/en/testimony" }: { headers?: Record<string, string>; path?: string } = {},
): Promise<Shown> {
  return await shown(await fetch(site.origin + path, { method: "POST", body: form, headers }))
}

async function shown(response: Response): Promise<Shown> {
  return { status: response.status, html: await response.text(), headers: response.headers }
}

export const plainAnswers = {
  writer: "self",
  language: "en",
  account: "I was sent to build houses.",
  consent_store: "yes",
  consent_staff_read: "yes",
} as const

/** A form as the page gives it out, filled in. */
export async function filledForm(
  site: IntakeSite,
  answers: Record<string, string> = {},
  files: readonly File[] = [],
): Promise<FormData> {
  const form = new FormData()
  form.set("form", hidden((await load(site, "/en/testimony")).html, "form"))
  for (const [name, value] of Object.entries({ ...plainAnswers, ...answers })) form.set(name, value)
  for (const file of files) form.append("files", file)
  return form
}

/** The value of a page's first hidden field of this name. */
export function hidden(html: string, name: string): string {
  const value = new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1]
  if (value === undefined) throw new Error(`no hidden field ${name}`)
  return value
}

/** Sends an account and returns the 25 digits that the page shows. */
export async function sendAccount(site: IntakeSite, answers: Record<string, string> = {}): Promise<string> {
  const { html } = await sendForm(site, await filledForm(site, answers))
  const receipt = hidden(html, "receipt")
  if (!html.includes(formatReceipt(receipt))) throw new Error("the code is not shown")
  return receipt
}
