const openers = "[\"“«‘'(]*$"
const closers = "[\"”»’')]*"
/** The first word of a text or a paragraph, or of a line before which a sentence ended; what is said may begin with a dash. */
const headOfLine = new RegExp(String.raw`(?:^|[.!?:]${closers}[^\S\n]*\n|\n[^\S\n]*\n)\s*(?:[-–—]\s*)?${openers}`, "u")
/** Behind a stop; but a short word before a point may be an abbreviation (ул. Русская, approx. June). */
const behindStop = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N}]{4})(?<!просп|корп|проф|акад|респ|approx|messrs|prof|capt|corp|dept|sept)\.|[!?])${closers}[^\S\n]+${openers}`,
  "iu",
)
const small = /^\p{Ll}/u
/** How far before a word its sentence's head is looked for, in UTF-16 code units. */
const lookedBack = 40

/**
 * A replacement of what stands between two offsets of a text, as the sentence asks for it where it opens one: with a capital. Who
 * writes without capitals gets none.
 */
export function asAtHead(text: string, start: number, end: number, replacement: string): string {
  if (!small.test(replacement) || small.test(text.slice(start, end))) return replacement
  const before = (start > lookedBack ? "x" : "") + text.slice(Math.max(0, start - lookedBack), start)
  const isHead = headOfLine.test(before) || behindStop.test(before)
  return isHead ? replacement.replace(small, (first) => first.toUpperCase()) : replacement
}
