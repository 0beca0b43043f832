import { exposures } from "../consent/ceiling.ts"
import { Refusal } from "../errors.ts"
import { facetIds } from "../questionnaire/disclose.ts"
import { type Span, type SpanKind, spanKinds } from "../redaction/span.ts"
import { field, fields } from "../web/forms.ts"
import { readPlaces } from "./case-text.ts"
import type { WordsToMark } from "./mark-words.ts"
import type { Replacing } from "./replace-marks.ts"
import type { RecordForm } from "./save-record.ts"
import type { Stretch } from "../redaction/stretch.ts"

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

/** What is to stand in the place of marks from now on. */
export function readReplacing(body: unknown): Replacing {
  const replacement = field(body, "replacement").slice(0, longestReplacement)
  return { revision: readRevision(body), places: readPlaces(field(body, "places")), replacement }
}

/** The suggestions that were ticked, each "kind start-end start-end…". */
export function readSuggestionsForm(body: unknown): { readonly revision: number; readonly spans: readonly Span[] } {
  const spans = fields(body, "take").flatMap((value) => {
    const kind = readKind(value.split(" ", 1)[0] ?? "")
    return readPlaces(value).map((place) => ({ ...place, kind, replacement: "" }))
  })
  return { revision: readRevision(body), spans }
}

function readKind(value: string): SpanKind {
  const kind = spanKinds.find((known) => known === value)
  if (!kind) throw new Refusal("malformed-request")
  return kind
}

function readPlace(body: unknown): Stretch {
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
