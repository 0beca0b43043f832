import { findWords } from "./find-words.ts"
import { alsoWord, functionWord } from "./function-words.ts"
import { headsOfState } from "./heads-of-state.ts"
import { matchesOf } from "./matches.ts"
import { following } from "./names/particles.ts"
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
 * 2 июня in 12 июня, 영수 in 영수증) nor in the name of a head of state. A name that ends in a consonant may have a case ending
 * (Кима, Кимову, Kims), a place an adjective's (владивостокские). A name of one word that has a capital is not found in small letters
 * if it is short or a plain word (Park in a park, Слава in слава богу), nor as a plain word that opens a sentence (An hour). In Hangul
 * and Chinese signs, which no blank parts, inside others too. Offsets in UTF-16 code units.
 */
export function findWholeWords(text: string, marked: Marked): readonly Stretch[] {
  return findStanding(text, marked).filter((found) => !isPlainWord(text, found, marked))
}

/** The same, but plain words are not left out. */
export function findStanding(text: string, marked: Marked): readonly Stretch[] {
  const found = findWords(text, marked.words)
  if (found.length === 0) return []
  const leaders = marked.kind === "person" ? matchesOf(text, leader) : []
  const isLeaders = ({ start, end }: Stretch): boolean =>
    leaders.some(({ index, 0: { length } }) => index <= start && end <= index + length && length > end - start)
  return found.filter((one) => standsAlone(text, one, marked) && !isLeaders(one))
}

const leader = new RegExp(headsOfState, "giu")

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
const longestEnding = 6
const consonant = /[^аеёиоуыэюяaeiouy]$/iu
/** Of names in consonants; others lose their last letter, and are not there letter by letter. */
const ending = new RegExp(String.raw`^(?:[ауеы]|[оеё]м|ами?|ах|${familyEnding})$`, "iu")
const englishEnding = /^e?s$/iu
/** Of surnames in -ов and -ин, and behind г, к, х and hushing sounds. */
const otherEndings: readonly (readonly [name: RegExp, ending: RegExp])[] = [
  [/(?:[оеё]в|[иы]н)$/iu, /^(?:ым|ой|ых|ыми)$/iu],
  [/[гкхжшчщ]$/iu, /^и$/iu],
]
/** Adjectives of places: Омская, владивостокские. */
const adjective = /ск(?:[аи]я|и[йех]|ими?|о[йем]|о[гм][оу]|ую)$/iu
/** A two-syllable name and one syllable more that is neither particle nor title, as in 영수증, 용수철: another word. */
const otherHangul = new RegExp(`^[가-힣](?<!${following}|[씨형님네])(?:${following})*(?![가-힣])`, "u")

function standsAlone(text: string, { start, end }: Stretch, { words, kind }: Marked): boolean {
  const isPartOfNumber = [start, end].some((at) => /^\d\d$/.test(text.slice(Math.max(0, at - 1), at + 1)))
  if (isPartOfNumber && !(kind === "code" && telling.test(words))) return false
  if (kind === "person" && /^[가-힣]{2}$/u.test(words) && otherHangul.test(text.slice(end, end + longestEnding)))
    return false
  if (isInsideWord(text, start)) return false
  return !isInsideWord(text, end) || isBent(text, { start, end }, { words, kind })
}

/** Whether the letters behind are a case ending, or make an adjective of a place. */
function isBent(text: string, { start, end }: Stretch, { words, kind }: Marked): boolean {
  const behind = /^\p{L}*/u.exec(text.slice(end, end + longestEnding + 1))![0]
  const found = text.slice(start, end)
  const whole = found + behind
  if (kind === "place" && adjective.test(whole)) return true
  if (!capital.test(words) || !capital.test(found) || !consonant.test(words)) return false
  if (functionWord.test(words) || functionWord.test(whole) || alsoWord.test(whole)) return false
  return (
    ending.test(behind) ||
    (englishEnding.test(behind) && !alsoWord.test(words)) ||
    otherEndings.some(([name, bent]) => name.test(words) && bent.test(behind))
  )
}

const named: readonly SpanKind[] = ["person", "place", "organisation"]
/** In letters: a shorter name is often a plain word when it has lost its capital. */
const shortestSmall = 5
/** How far back the head of a sentence is looked for, in UTF-16 code units; behind an abbreviation there is none. */
const headWithin = 12
const sentenceHead =
  /(?:^|[!?…\n]["'»”)]*\s*|(?<!(?<!\p{L})(?:тов|гр|г|гражд|т|mr|mrs|ms|dr|prof|st|sgt|capt|lt))\.["'»”)]*\s+|[«“"]\s?)$/iu
/** Surnames that open a sentence as other words: An hour, Нам не платили, Но мы. The particle ли opens none. */
const opening = /^(?!ли$)(?:нам|нас|вам|вас|им|сам|\p{L}{2})$|^(?:and|but|the|she|who|yes|may|man|will)$/iu
const opensSentence = /^,?\s\p{Ll}/u

/** Whether what was found of a name with a capital is rather a plain word. */
function isPlainWord(text: string, { start, end }: Stretch, { words, kind }: Marked): boolean {
  if (!named.includes(kind) || !capital.test(words) || /\s/.test(words)) return false
  const found = text.slice(start, end)
  if (functionWord.test(words) && found !== words) return true
  const isHead = sentenceHead.test(text.slice(Math.max(0, start - headWithin), start))
  if (isHead && opening.test(words) && opensSentence.test(text.slice(end, end + 3))) return true
  // An adjective (омский) has lost its capital rightly.
  return !capital.test(found) && !isInsideWord(text, end) && (words.length < shortestSmall || alsoWord.test(words))
}
