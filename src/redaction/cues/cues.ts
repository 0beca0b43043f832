import { scriptsOf } from "../scripts.ts"
import * as chinese from "./chinese.ts"
import * as english from "./english.ts"
import * as korean from "./korean.ts"
import * as russian from "./russian.ts"
import type { Stretch } from "../stretch.ts"

/** Kinds of words that stand beside, or make up, what identifies somebody. */
export const cueKinds = [
  "title",
  "kin",
  "naming",
  "company",
  "school",
  "shelter",
  "unit",
  "street",
  "post",
  "age",
  "only",
  "origin",
  "body",
  "mark",
  "injury",
  "escape",
] as const
export type CueKind = (typeof cueKinds)[number]

/** Word beginnings (letters) or pieces of two signs and more (Hangul, Han) of each kind, in one language; a single sign says nothing. */
export type CueBook = Readonly<Record<CueKind, string>>

export interface Cue extends Stretch {
  readonly kind: CueKind
}

const books = [
  { book: english, whole: true, script: "latin" },
  { book: russian, whole: true, script: "cyrillic" },
  { book: korean, whole: false, script: "hangul" },
  { book: chinese, whole: false, script: "han" },
] as const

const patterns = books.flatMap(({ book, whole, script }) =>
  cueKinds.map((kind) => {
    const pieces = book.cues[kind]
      .split(" ")
      .map((piece) => piece.replaceAll("_", String.raw`[\s-]?`))
      .sort((a, b) => b.length - a.length)
    const edge = whole ? String.raw`(?<![\p{L}\p{N}])` : ""
    const rest = whole ? String.raw`\p{L}{0,4}(?!\p{L})` : ""
    return { kind, script, pattern: new RegExp(`${edge}(?:${pieces.join("|")})${rest}`, "giu") }
  }),
)

/** Every cue of a text, in all four languages at once. */
export function findCues(text: string): readonly Cue[] {
  const scripts = scriptsOf(text)
  return patterns
    .filter(({ script }) => scripts.has(script))
    .flatMap(({ pattern, kind }) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind })),
    )
}
