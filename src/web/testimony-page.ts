import type { PublicRecord } from "../published/record.ts"
import { onlyKnown } from "../questionnaire/disclose.ts"
import type { Language } from "../i18n/language.ts"

export interface PublishedAs {
  /** SHA-256 of the record. */
  readonly digest: string
  /** YYYY-MM of this version and of the first. */
  readonly month: string
  readonly firstMonth: string
  /** The permanent address, for quoting. */
  readonly address: string
}

/** The model of views/archive/testimony, which the archive shows and the desk previews. */
export function testimonyModel(record: PublicRecord, published: PublishedAs, language: Language) {
  return {
    record,
    // The record keeps them in the order of their names; a reader gets them in the order of the questions.
    facets: onlyKnown(record.facets),
    paragraphs: paragraphsOf(record.text),
    digest: published.digest,
    shortDigest: published.digest.slice(0, 16),
    month: monthName(published.month, language),
    firstMonth: monthName(published.firstMonth, language),
    address: published.address,
    violent: record.facets.violence === "experienced" || record.facets.violence === "saw",
  }
}

export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "")
}

/** A month, YYYY-MM, as the reader's language writes it. */
export function monthName(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" })
  // Russian ends in «г.», whose full stop would meet that of the sentence.
  return format.format(new Date(`${month}-01T00:00:00Z`)).replace(/\s*г\.$/, "")
}
