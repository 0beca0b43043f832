import { merge } from "../redaction/redact.ts"
import type { Span, SpanKind } from "../redaction/span.ts"

/** A stretch of the account as the page shows it: plain, or marked. */
export interface Segment {
  readonly text: string
  readonly kind: SpanKind | null
}

/** The account cut at its marks. Put together again, the segments are the account. */
export function segmentsOf(account: string, spans: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const { start, end, kind } of merge(spans, account.length)) {
    if (start > from) segments.push({ text: account.slice(from, start), kind: null })
    segments.push({ text: account.slice(start, end), kind })
    from = end
  }
  if (from < account.length) segments.push({ text: account.slice(from), kind: null })
  return segments
}

/** The marks on the same words with the same replacement: one line of the list of marks. */
export interface MarkGroup {
  readonly words: string
  readonly kind: SpanKind
  readonly replacement: string
  /** Where they stand, as the form sends them back: "12-15". */
  readonly places: readonly { readonly value: string; readonly before: string; readonly after: string }[]
}

const contextLength = 24

/** Marks in groups, in the order in which their words first appear. */
export function groupMarks(account: string, spans: readonly Span[]): readonly MarkGroup[] {
  const wordsOf = (span: Span) => account.slice(span.start, span.end)
  const keyOf = (span: Span) => JSON.stringify([wordsOf(span).toLowerCase(), span.kind, span.replacement])
  return [...Map.groupBy(spans, keyOf).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const places = group.map(({ start, end }) => ({
      value: `${String(start)}-${String(end)}`,
      before: account.slice(Math.max(0, start - contextLength), start),
      after: account.slice(end, end + contextLength),
    }))
    return [{ words: wordsOf(first), kind: first.kind, replacement: first.replacement, places }]
  })
}

/** Reads "12-15 40-43" as a form sends it; anything else in it is left out. */
export function readPlaces(value: string): readonly { readonly start: number; readonly end: number }[] {
  return [...value.matchAll(/(\d{1,7})-(\d{1,7})/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }))
}
