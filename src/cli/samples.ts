import { readdirSync, readFileSync } from "node:fs"
import type { Language } from "../i18n/language.ts"
import type { Answers } from "../questionnaire/questionnaire.ts"
import type { SpanKind } from "../redaction/span.ts"

/** How far an invented account has come when the demo begins. */
export type Stage = "inbox" | "redaction" | "proposed" | "published"

export interface Sample {
  readonly id: string
  readonly stage: Stage
  readonly language: Language
  readonly pseudonym: string
  readonly answers: Answers
  readonly consent: Readonly<Record<string, string>>
  readonly see_before: string
  /** What a moderator marks. */
  readonly marks: readonly { readonly words: string; readonly kind: SpanKind; readonly replacement: string }[]
}

const folder = new URL("../../test/samples/", import.meta.url)

/** The invented accounts, by id. */
export function readSamples(): readonly Sample[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"))
  return files.sort().map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Sample)
}
