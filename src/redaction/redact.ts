import { fitParticle } from "./generalise/particles.ts"
import { asAtHead } from "./generalise/sentence-heads.ts"
import { checkSpan, type Span, type SpanKind } from "./span.ts"

/** The standard mark of each kind, in the account's language. One length for each kind tells nothing of the words. */
export type Marks = Readonly<Record<SpanKind, string>>

/**
 * Replaces every span by its replacement or its kind's mark. Overlapping spans become one, which takes the mark of the
 * kind that starts first, so nothing of either shows. A Korean particle behind one takes the form that the new word asks
 * for: the old form would tell how the name ended. What opens a sentence keeps its capital. Throws RangeError on a span outside the text.
 */
export function redact(text: string, spans: readonly Span[], marks: Marks): string {
  let redacted = ""
  let from = 0
  let stands = ""
  for (const span of merge(spans, text.length)) {
    redacted += fitParticle(stands, text.slice(from, span.start))
    stands = asAtHead(text, span.start, span.end, span.replacement || marks[span.kind])
    redacted += stands
    from = span.end
  }
  return redacted + fitParticle(stands, text.slice(from))
}

/** Spans in order and apart from each other. A merged span has no replacement of its own: it gets the standard mark. */
export function merge(spans: readonly Span[], length: number): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    checkSpan(span, length)
    const last = merged.at(-1)
    if (!last || span.start >= last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = { ...last, end: span.end, replacement: "" }
  }
  return merged
}

/** The kinds of detail that were changed, in the order of `spanKinds`. */
export function changedKinds(spans: readonly Span[], order: readonly SpanKind[]): readonly SpanKind[] {
  return order.filter((kind) => spans.some((span) => span.kind === kind))
}
