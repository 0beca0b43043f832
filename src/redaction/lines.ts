export interface Line {
  readonly start: number
  readonly line: string
}

const inLine = String.raw`[^\n\r\u2028\u2029]{1,4000}`
const blank = String.raw`[^\S\n\r\u2028\u2029]`
/** A whole line; or of a line of an unreasonable length a piece that ends with a sentence, at a blank, or wherever it must. */
const piece = new RegExp(
  [`${inLine}(?![^\n\r\u2028\u2029])`, `${inLine}(?<=[.!?…]${blank}|[。！？])`, `${inLine}(?<=${blank})`, inLine].join(
    "|",
  ),
  "gu",
)

/** A text line by line, without the empty ones, none longer than 4,000 characters. Offsets are UTF-16 code units. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(piece)]
    .filter(([line]) => line.trim())
    .map((match) => ({ start: match.index, line: match[0] }))
}
