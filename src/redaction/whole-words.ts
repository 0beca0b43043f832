import { findWords } from "./find-words.ts"
import { alsoWord, functionWord } from "./function-words.ts"
import type { SpanKind } from "./span.ts"
import { familyEnding } from "./spelling.ts"
import type { Stretch } from "./stretch.ts"

/** Marked words, without blanks around them, and of what kind they are. */
export interface Marked {
  readonly words: string
  readonly kind: SpanKind
}

/**
 * Where marked words stand in a text as words of their own, in upper or lower case: not inside others (Ли in были, Света in рассвета,
 * 2 июня in 12 июня), but with a case ending (Кима, Кимову, Kims). A name of one word that has a capital is not found in small
 * letters if it is short or a plain word (Park in a park, Слава in слава богу), nor at the head of a sentence if it is a word like "an".
 * In Hangul and Chinese signs, which no blank parts, inside others too. Offsets in UTF-16 code units.
 */
export function findWholeWords(text: string, marked: Marked): readonly Stretch[] {
  return findWords(text, marked.words).filter(
    (found) => standsAlone(text, found, marked) && !isPlainWord(text, found, marked),
  )
}

/** Two letters of one script; but a capital behind a small letter begins a word, as in KimChol. */
const joined = /^(?!\p{Ll}\p{Lu})(?:\p{Script=Latin}{2}|\p{Script=Cyrillic}{2})$/u

/** Whether an offset lies inside a word of letters. */
export function isInsideWord(text: string, at: number): boolean {
  return joined.test(text.slice(Math.max(0, at - 1), at + 1))
}

const capital = /\p{Lu}/u
/** Of a number that identifies, so many figures are telling within a longer one, too. */
const telling = /\d(?:\D?\d){4}/u
/** In letters. */
const longestEnding = 5
/** Of names in consonants; others lose their last letter, and are not there letter by letter. */
const ending = new RegExp(String.raw`^(?:[ауеы]|[оеё]м|ами?|ах|${familyEnding}|e?s)(?!\p{L})`, "iu")
/** Of surnames in -ов and -ин, and behind г, к, х and hushing sounds. */
const otherEndings: readonly (readonly [name: RegExp, ending: RegExp])[] = [
  [/(?:[оеё]в|[иы]н)$/iu, /^(?:ым|ой|ых|ыми)(?!\p{L})/iu],
  [/[гкхжшчщ]$/iu, /^и(?!\p{L})/iu],
]
/** Of places in -ск: Омская. */
const adjective = /^(?:[аи]я|и[йех]|ими?|о[йем]|о[гм][оу]|ую)(?!\p{L})/iu

function standsAlone(text: string, { start, end }: Stretch, { words, kind }: Marked): boolean {
  const isPartOfNumber = [start, end].some((at) => /^\d\d$/.test(text.slice(Math.max(0, at - 1), at + 1)))
  if (isPartOfNumber && !(kind === "code" && telling.test(words))) return false
  if (isInsideWord(text, start)) return false
  if (!isInsideWord(text, end)) return true
  const behind = text.slice(end, end + longestEnding + 1)
  const isBent =
    ending.test(behind) ||
    otherEndings.some(([name, bent]) => name.test(words) && bent.test(behind)) ||
    (kind === "place" && /ск$/iu.test(words) && adjective.test(behind))
  return isBent && capital.test(words) && capital.test(text.slice(start, end)) && !functionWord.test(words)
}

const named: readonly SpanKind[] = ["person", "place", "organisation"]
/** In letters: a shorter name is often a plain word when it has lost its capital. */
const shortestSmall = 5
/** How far back the head of a sentence is looked for, in UTF-16 code units: behind an abbreviation (тов.) there is none. */
const headWithin = 8
const sentenceHead = /(?:^|(?:[!?…:\n]|\p{L}{4}\.|\d\.)["'»”)]*\s*|[«“("—–-]\s?)$/u

/** Whether what was found of a name with a capital is rather a plain word. */
function isPlainWord(text: string, { start, end }: Stretch, { words, kind }: Marked): boolean {
  if (!named.includes(kind) || !capital.test(words) || /\s/.test(words)) return false
  const found = text.slice(start, end)
  if (functionWord.test(words))
    return found !== words || sentenceHead.test(text.slice(Math.max(0, start - headWithin), start))
  return !capital.test(found) && (words.length < shortestSmall || alsoWord.test(words))
}
