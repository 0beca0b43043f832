/** Where a sentence begins: at a text's or a line's start, or behind a stop that ends no abbreviation (ул. Русская, Mrs. Brown). */
const head =
  /(?:^|\n|(?<=[\p{L}\p{N}]{3})(?<!(?<!\p{L})(?:prof|capt|sgt|col|gen|mrs|обл|стр|корп|просп|пер|тел|тов))\.["”»’')]*\s|[!?…]["”»’')]*\s)[-–—"“«‘'(\s]*$/iu
const small = /^\p{Ll}/u
/** How far before a word its sentence's head is looked for, in UTF-16 code units. */
const lookedBack = 40

/**
 * A replacement of what stands between two offsets of a text, as the sentence asks for it where it opens one: with a capital. Who
 * writes without capitals gets none.
 */
export function asAtHead(text: string, start: number, end: number, replacement: string): string {
  if (!small.test(replacement) || small.test(text.slice(start, end))) return replacement
  const before = text.slice(Math.max(0, start - lookedBack), start)
  return head.test(before) ? replacement.replace(small, (first) => first.toUpperCase()) : replacement
}
