import { merge } from "../redaction/redact.ts"
import type { Span, SpanKind } from "../redaction/span.ts"
import type { Stretch } from "../redaction/stretch.ts"

/** A stretch of the account as the page shows it: plain, suggested, or marked. */
export interface Segment {
  readonly text: string
  readonly kind: SpanKind | null
  readonly suggested: boolean
}

/** The account cut at its marks, and between them at what is suggested. Put together again, the segments are the account. */
export function segmentsOf(
  account: string,
  marked: readonly Span[],
  suggested: readonly Span[] = [],
): readonly Segment[] {
  const open = merge(suggested, account.length)
  return pieces(merge(marked, account.length), 0, account.length).flatMap((outer): readonly Segment[] => {
    if (outer.span) return [{ text: account.slice(outer.start, outer.end), kind: outer.span.kind, suggested: false }]
    return pieces(open, outer.start, outer.end).map(({ start, end, span }) => {
      return { text: account.slice(start, end), kind: null, suggested: span !== undefined }
    })
  })
}

interface Piece extends Stretch {
  /** The span that the piece lies in. */
  readonly span?: Span
}

/** A stretch of text cut at spans that are sorted and apart from each other. */
function pieces(spans: readonly Span[], start: number, end: number): readonly Piece[] {
  const inside = spans.filter((span) => span.start < end && span.end > start)
  const cut = inside.flatMap((span, i): readonly Piece[] => [
    { start: Math.max(start, inside[i - 1]?.end ?? start), end: span.start },
    { start: Math.max(start, span.start), end: Math.min(end, span.end), span },
  ])
  return [...cut, { start: Math.max(start, inside.at(-1)?.end ?? start), end }].filter((one) => one.start < one.end)
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
export function readPlaces(value: string): readonly Stretch[] {
  return [...value.matchAll(/(\d{1,7})-(\d{1,7})/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }))
}
