import type { Stretch } from "../stretch.ts"

/** A piece of text that the tagger labels: one syllable of Hangul, one Han character, one word of letters, one run of digits, or one mark. */
export interface Unit extends Stretch {
  readonly text: string
  readonly script: "hangul" | "han" | "cyrillic" | "latin" | "digit" | "mark"
  /** Whether white space or the line's start stands before it. */
  readonly opens: boolean
}

const pieces =
  /\p{Script=Hangul}|\p{Script=Han}|[\p{Script=Cyrillic}\u0301]+|[\p{Script=Latin}\u0300-\u036f]+|\p{Nd}+|[^\s\p{Cf}]/gu

/** The units of one line, in order. Offsets are UTF-16 code units from the line's start. */
export function unitsOf(line: string): readonly Unit[] {
  const units: Unit[] = []
  let before = 0
  for (const { 0: text, index: start } of line.matchAll(pieces)) {
    units.push({ start, end: start + text.length, text, script: scriptOf(text), opens: start > before || before === 0 })
    before = start + text.length
  }
  return units
}

const scripts: readonly (readonly [Unit["script"], RegExp])[] = [
  ["hangul", /^\p{Script=Hangul}/u],
  ["han", /^\p{Script=Han}/u],
  ["cyrillic", /^\p{Script=Cyrillic}/u],
  ["latin", /^\p{Script=Latin}/u],
  ["digit", /^\p{Nd}/u],
]

function scriptOf(text: string): Unit["script"] {
  const first = text.charCodeAt(0)
  if (first >= 0xac00 && first <= 0xd7a3) return "hangul"
  if (first >= 0x4e00 && first <= 0x9fff) return "han"
  return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? "mark"
}
