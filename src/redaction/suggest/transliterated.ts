import { type Composed, type Piece, rejoined } from "./composed.ts"
import { latinSound, letterFor } from "../cyrillic-letters.ts"
import { linesOf } from "../lines.ts"

/*
 * Russian in Latin letters, as it is written where a telephone or a computer has no others. It is read in Cyrillic, because
 * that is what rules, dictionary and weights know.
 */

const alone = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_.@/-])(?:${words})(?![\p{L}\p{N}_@/-])`, "giu")

/** What a Russian can hardly write without, as it looks in Latin letters: of no other language, and of its neighbours as well. */
const onlyRussian =
  "chto|shto|chtoby?|ya|mne|menya|eto|ego|yego|bylo|byla?|dlya|tolko|uzhe|esli|kogda|potom|tebya|tebe|emu|vse|vsyo|ochen|zhe|gde"
const shared = "ne|na|ona|oni|kak|est|net|tut|tam|iz|nas|nam|ili|tak|pro|kto|po|za|ot|vy"
const distinctWords = alone(onlyRussian)
const russianWords = alone(`${onlyRussian}|${shared}`)
const englishWords = alone("the|and|of|was|is|he|she|they|we|with|for|that|you|it|at|to|in|my|not|this")
const latinWords = /\p{Script=Latin}+/gu

/** From which share of such words on a text is Russian, and how many different ones that are only Russian it must hold. */
const share = 0.1
const fewest = 3

/** What stands between spaces and marks; with figures or the marks of an address in it, it is a code, and stays. */
const written = /[\p{L}\p{N}@_/\\#+]+(?:[.'’-][\p{L}\p{N}@_/\\#+]+)*['’]?/gu
const plainWord = /^[A-Za-z'’-]+$/

const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0

function isRussian(text: string): boolean {
  const distinct = new Set(text.match(distinctWords)?.map((word) => word.toLowerCase()))
  return (
    distinct.size >= fewest &&
    count(text, russianWords) >= Math.max(count(text, englishWords), share * count(text, latinWords))
  )
}

/** A text whose Russian in Latin letters stands in Cyrillic ones, and the way back; the text itself where there is none. */
export function inCyrillic(text: string): Composed {
  return isRussian(text) ? rejoined([...piecesOf(text)]) : { text, back: (finding) => finding }
}

/** Every sound of a Russian word in Cyrillic, and every other sign as it is. */
function* piecesOf(text: string): Generator<Piece> {
  let at = 0
  for (const { start, word } of russianIn(text))
    for (const { 0: latin, index } of word.matchAll(latinSound)) {
      const from = start + index
      yield* signs(text, at, from)
      at = from + latin.length
      yield { read: letterFor(latin, word.slice(0, index), word.slice(index + latin.length)), start: from, end: at }
    }
  yield* signs(text, at, text.length)
}

function* signs(text: string, from: number, to: number): Generator<Piece> {
  for (let start = from; start < to; start++) yield { read: text[start]!, start, end: start + 1 }
}

/** The plain words of a text's lines, but for those that are English. */
function* russianIn(text: string): Generator<{ readonly start: number; readonly word: string }> {
  for (const { start, line } of linesOf(text)) {
    if (count(line, englishWords) > count(line, russianWords)) continue
    for (const { 0: word, index } of line.matchAll(written))
      if (plainWord.test(word)) yield { start: start + index, word }
  }
}
