import type { Stretch } from "./stretch.ts"

/** Kinds of identifying detail. The archive names the kinds that were changed in a testimony, never the words. */
export const spanKinds = ["person", "place", "organisation", "date", "code", "detail"] as const
export type SpanKind = (typeof spanKinds)[number]

/** A stretch of text that must not be published. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span extends Stretch {
  readonly kind: SpanKind
  /** What stands in its place; "" for the standard mark of its kind. */
  readonly replacement: string
}

/** Throws RangeError when a span lies outside a text of this length or is empty. */
export function checkSpan(span: Span, length: number): void {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end)
  if (!whole || span.start < 0 || span.end > length || span.start >= span.end)
    throw new RangeError("span outside the text")
}
