import type { Span, SpanKind } from "../redaction/span.ts"
import { findWords } from "../redaction/find-words.ts"
import type { DeskDeps } from "./deps.ts"
import { saveDraft } from "./draft.ts"
import { openCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"
import type { Stretch } from "../redaction/stretch.ts"
import { findStanding, findWholeWords } from "../redaction/whole-words.ts"

export interface WordsToMark {
  /** The draft's revision that the form was made from. */
  readonly revision: number
  /** One per line; marked wherever they stand, in letters inside other words only if they stand nowhere else. */
  readonly words: string
  readonly kind: SpanKind
  /** "" for the standard mark of the kind. */
  readonly replacement: string
  /** Marks this one place instead; the words must stand there. Offsets are UTF-16 code units. */
  readonly only?: Stretch | undefined
}

export type MarkedWords =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: "changed-meanwhile" | "words-missing" }
  | { readonly ok: false; readonly problem: "words-not-found"; readonly missing: readonly string[] }

/** Marks words that must not be published. All of them or, when some do not stand in the account, none. */
export async function markWords(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  form: WordsToMark,
): Promise<MarkedWords> {
  const { account, draft } = await openCase(deps, session, caseId)
  const lines = form.words.split("\n").filter((line) => line.trim() !== "")
  if (lines.length === 0) return { ok: false, problem: "words-missing" }
  const places = form.only
    ? statedPlace(account, form.words, form.only)
    : lines.map((line) => placesOf(account, line, form.kind))
  const missing = (form.only ? [form.words] : lines).filter((_line, index) => places[index]?.length === 0)
  if (missing.length > 0) return { ok: false, problem: "words-not-found", missing }
  const spans = places.flat().map((place) => ({ ...place, kind: form.kind, replacement: form.replacement.trim() }))
  const change = { id: caseId, revision: form.revision, draft: { ...draft, spans: addSpans(draft.spans, spans) } }
  return (await saveDraft(deps, session, change)) ? { ok: true } : { ok: false, problem: "changed-meanwhile" }
}

/** Where the words stand as words of their own; as plain words, or inside others, only if nowhere else, and written just so. */
function placesOf(account: string, words: string, kind: SpanKind): readonly Stretch[] {
  const marked = { words, kind }
  const isSame = ({ start, end }: Stretch): boolean => account.slice(start, end) === words.trim()
  const tries = [
    () => findWholeWords(account, marked),
    () => findStanding(account, marked).filter(isSame),
    () => findWords(account, words).filter(isSame),
  ]
  return tries.map((find) => find()).find(({ length }) => length > 0) ?? []
}

/** The place, if the words stand there. */
function statedPlace(account: string, words: string, only: Stretch): readonly (readonly Stretch[])[] {
  const there = account.slice(only.start, only.end)
  const same = there.trim() === words.trim() && only.start >= 0 && only.start < only.end && only.end <= account.length
  return [same ? [only] : []]
}

/** A place that is marked anew takes the new kind and replacement. */
export function addSpans(old: readonly Span[], added: readonly Span[]): readonly Span[] {
  const placeOf = ({ start, end }: Stretch): string => `${String(start)}-${String(end)}`
  const anew = new Set(added.map(placeOf))
  const kept = old.filter((span) => !anew.has(placeOf(span)))
  return [...kept, ...added].toSorted((one, other) => one.start - other.start || other.end - one.end)
}
