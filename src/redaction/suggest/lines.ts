export interface Line {
  readonly start: number
  readonly line: string
}

/** A text line by line, without the empty ones; a line of an unreasonable length in pieces. Offsets are UTF-16 code units. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]{1,4000}/gu)]
    .filter(([line]) => line.trim())
    .map((match) => ({ start: match.index, line: match[0] }))
}
