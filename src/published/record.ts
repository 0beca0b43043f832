import { createHash } from "node:crypto"
import type { Facets } from "../questionnaire/disclose.ts"
import type { Language } from "../i18n/language.ts"
import type { SpanKind } from "../redaction/span.ts"

/** Exactly what is approved and published: the source agrees to it and a second moderator approves its digest. */
export interface PublicRecord {
  readonly format: 1
  /** The permanent address: the pseudonym in lower-case Latin letters. */
  readonly slug: string
  readonly pseudonym: string
  readonly version: number
  readonly language: Language
  readonly text: string
  readonly facets: Facets
  /** Kinds of detail that were changed in the text. */
  readonly changed: readonly SpanKind[]
  /** The source allows quoting from the text. */
  readonly quotable: boolean
}

/** The record as the bytes that are digested, approved and stored: JSON with sorted keys and no white space. */
export function canonical(record: PublicRecord): string {
  return JSON.stringify(record, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}

/** SHA-256 of the canonical record, 64 hexadecimal digits. */
export function digestOf(record: PublicRecord): string {
  return createHash("sha256").update(canonical(record)).digest("hex")
}
