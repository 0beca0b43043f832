import { Refusal } from "../errors.ts"
import { isLanguage } from "../i18n/language.ts"
import { pageSize, type Testimony } from "../published/reader.ts"
import { matchOf, wordsOf } from "../published/terms.ts"
import type { Page } from "../web/page.ts"
import { monthName, testimonyModel } from "../web/testimony-page.ts"
import type { ArchiveDeps } from "./deps.ts"
import { snippetOf } from "./snippet.ts"

const latestShown = 4
/** Pages beyond this are not offered; search narrows better than leafing. */
const lastPage = 500

export function homePage(deps: ArchiveDeps, page: Page) {
  const latest = deps.published.current().list(null, 0).slice(0, latestShown)
  return { latest: latest.map((one) => cardOf(one, page, [])) }
}

export function listPage(deps: ArchiveDeps, page: Page, asked: { readonly language: string; readonly page: string }) {
  const language = isLanguage(asked.language) ? asked.language : null
  const at = pageNumber(asked.page)
  const found = deps.published.current().list(language, at)
  const link = (to: number) => addressOf(page, "/testimonies", { in: language ?? "", page: String(to) })
  const cards = found.slice(0, pageSize).map((one) => cardOf(one, page, []))
  return { language, cards, ...pager(found, at, link) }
}

export function searchPage(deps: ArchiveDeps, page: Page, asked: { readonly query: string; readonly page: string }) {
  const query = asked.query.trim()
  const words = wordsOf(query)
  const match = matchOf(words)
  const at = pageNumber(asked.page)
  const found = match === undefined ? [] : deps.published.current().search(match, at)
  const link = (to: number) => addressOf(page, "/search", { q: query, page: String(to) })
  const cards = found.slice(0, pageSize).map((one) => cardOf(one, page, words))
  return { query, cards, ...pager(found, at, link) }
}

/** Undefined for a testimony that was withdrawn. Throws Refusal "not-found". */
export function testimonyPage(deps: ArchiveDeps, page: Page, slug: string) {
  const published = deps.published.current()
  const found = published.bySlug(slug)
  if (!found && published.wasWithdrawn(slug)) return undefined
  if (!found) throw new Refusal("not-found")
  const address = `${deps.origin}/testimonies/${slug}`
  return testimonyModel(found.record, { ...found, address }, page.language)
}

function cardOf({ record, month }: Testimony, page: Page, words: readonly string[]) {
  return {
    href: `${page.base}/testimonies/${record.slug}`,
    pseudonym: record.pseudonym,
    language: record.language,
    month: monthName(month, page.language),
    facets: (["sector", "area", "period"] as const).flatMap((id) => {
      const value = record.facets[id]
      return value === undefined ? [] : [page.t(`facet.${id}.${value}`)]
    }),
    snippet: snippetOf(record.text, words),
  }
}

/** Throws Refusal "not-found" on a page after the last: an empty one would say that there is nothing at all. */
function pager(found: readonly Testimony[], at: number, link: (to: number) => string) {
  if (at > 0 && found.length === 0) throw new Refusal("not-found")
  const newer = at > 0 ? link(at) : null
  const older = found.length > pageSize && at < lastPage ? link(at + 2) : null
  return { at: at + 1, newer, older }
}

/** From 0; the first page for anything that is no page number. */
function pageNumber(asked: string): number {
  return /^[1-9]\d{0,3}$/.test(asked) ? Math.min(Number(asked) - 1, lastPage) : 0
}

function addressOf(page: Page, path: string, parameters: Readonly<Record<string, string>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== "")
  return `${page.base}${path}?${new URLSearchParams(given).toString()}`
}
