import { matchesOf } from "../matches.ts"
import { remembered } from "../remembered.ts"
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
  "building",
  "beside",
] as const
export type CueKind = (typeof cueKinds)[number]

/** Word beginnings (letters) or pieces of two signs and more (Hangul, Han) of each kind, in one language; a single sign says nothing. */
export type CueBook = Readonly<Record<CueKind, string>>

export interface Cue extends Stretch {
  readonly kind: CueKind
}

const spacedBooks = [english.cues, russian.cues]
const joinedBooks = [
  { cues: korean.cues, script: "hangul" },
  { cues: chinese.cues, script: "han" },
] as const

const piecesOf = (cues: CueBook, kind: CueKind): readonly string[] =>
  cues[kind].split(" ").sort((a, b) => b.length - a.length)

/** Hangul and Han: pieces may stand anywhere. */
const joined = joinedBooks.flatMap(({ cues, script }) =>
  cueKinds.map((kind) => {
    const pieces = piecesOf(cues, kind).map((piece) => piece.replaceAll("_", String.raw`[\s-]?`))
    return { kind, script, pattern: new RegExp(pieces.join("|"), "gu") }
  }),
)

/** Only plain letters can be looked up. Throws for what would never be found. */
function firstOf(phrase: string): string {
  const [first = ""] = phrase.split(/[_/-]/, 1)
  if (!/^\p{L}+$/u.test(first)) throw new Error(`a cue that begins with ${first}`)
  return first
}

const isPhrase = (piece: string): boolean => /[_/-]/.test(piece)
const ending = String.raw`\p{L}{0,4}(?!\p{L})`

/** How a single word of letters begins that is a cue. */
const beginnings = cueKinds.map((kind) => {
  const words = spacedBooks.flatMap((cues) => piecesOf(cues, kind).filter((piece) => !isPhrase(piece)))
  return { kind, pattern: new RegExp(`^(?:${words.join("|")})${ending}`, "iu") }
})

/** Cues of several words, by the first of them in small letters. */
const phrases = Map.groupBy(
  cueKinds.flatMap((kind) =>
    spacedBooks.flatMap((cues) =>
      piecesOf(cues, kind)
        .filter(isPhrase)
        .map((piece) => ({
          kind,
          first: firstOf(piece),
          pattern: new RegExp(piece.replaceAll("_", String.raw`[\s-]`) + ending, "iuy"),
        })),
    ),
  ),
  ({ first }) => first,
)

const kindsOf = remembered((word): readonly CueKind[] =>
  beginnings.filter(({ pattern }) => pattern.test(word)).map(({ kind }) => kind),
)

/** Every cue of a text, in all four languages at once. */
export function findCues(text: string): readonly Cue[] {
  const scripts = scriptsOf(text)
  const inSigns = joined
    .filter(({ script }) => scripts.has(script))
    .flatMap(({ pattern, kind }) =>
      matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, kind })),
    )
  return scripts.has("latin") || scripts.has("cyrillic") ? [...inSigns, ...inWords(text)] : inSigns
}

function* inWords(text: string): Generator<Cue> {
  for (const { 0: word, index: start } of text.matchAll(/(?<![\p{L}\p{N}])[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)) {
    const end = start + word.length
    for (const kind of kindsOf(word)) yield { start, end, kind }
    for (const { kind, pattern } of phrases.get(word.toLowerCase()) ?? []) {
      pattern.lastIndex = start
      const phrase = pattern.exec(text)
      if (phrase) yield { start, end: start + phrase[0].length, kind }
    }
  }
}
