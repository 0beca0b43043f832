import { exposures } from "../consent/ceiling.ts"
import { Refusal } from "../errors.ts"
import { facetIds } from "../questionnaire/disclose.ts"
import { type SpanKind, spanKinds } from "../redaction/span.ts"
import { field } from "../web/forms.ts"
import type { WordsToMark } from "./mark-words.ts"
import type { RecordForm } from "./save-record.ts"

const longestNote = 4000
const longestReplacement = 100

/** The draft's revision that a form was made from. */
export function readRevision(body: unknown): number {
  const value = field(body, "revision")
  return /^\d{1,9}$/.test(value) ? Number(value) : -1
}

/** Throws Refusal "malformed-request" on what our own page cannot send. */
export function readMarkForm(body: unknown): WordsToMark {
  return {
    revision: readRevision(body),
    words: field(body, "words"),
    kind: readKind(field(body, "kind")),
    replacement: field(body, "replacement").slice(0, longestReplacement),
    only: field(body, "where") === "here" ? readPlace(body) : undefined,
  }
}

function readKind(value: string): SpanKind {
  const kind = spanKinds.find((known) => known === value)
  if (!kind) throw new Refusal("malformed-request")
  return kind
}

function readPlace(body: unknown): { readonly start: number; readonly end: number } {
  const start = field(body, "start")
  const end = field(body, "end")
  if (!/^\d{1,7}$/.test(start) || !/^\d{1,7}$/.test(end)) throw new Refusal("malformed-request")
  return { start: Number(start), end: Number(end) }
}

export function readRecordForm(body: unknown): RecordForm {
  return {
    revision: readRevision(body),
    pseudonym: field(body, "pseudonym").trim(),
    shown: facetIds.filter((facet) => field(body, `show_${facet}`) === "yes"),
    // Nothing said is the lowest.
    exposure: exposures.find((known) => known === field(body, "exposure")) ?? "staff",
    note: field(body, "note").slice(0, longestNote),
  }
}

/** Every plain field of a form as it was typed, so that the form can be shown again. */
export function typedFields(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== "object" || body === null) return {}
  return Object.fromEntries(Object.keys(body).map((name) => [name, field(body, name)]))
}
