import { functionWord } from "../function-words.ts"
import { isFormOfAddress } from "./forms-of-address.ts"
import { longHanSurname, longKoreanSurnames } from "./surnames.ts"

const longHangul = new RegExp(`^(?:${longKoreanSurnames.join("|")})`)
const longHan = new RegExp(`^${longHanSurname}`)

/**
 * The parts by which somebody is called once the whole name is known: the given name of a Korean or Chinese one, each word of
 * others. A part of one syllable or two letters would be found everywhere, and is left out.
 */
export function partsOf(name: string): readonly string[] {
  const words = name
    .split(/[\s\u00a0]+/u)
    .filter((word) => (/\p{Lu}/u.test(name) ? /^\p{Lu}|\p{Lo}/u : /\p{L}/u).test(word))
  if (words.length > 1) return [...words.filter((word) => isTelling(word)), ...afterFirst(words)]
  if (/^\p{Script=Hangul}{3,4}$/u.test(name)) return [name.slice(longHangul.test(name) ? 2 : 1)].filter(isTelling)
  if (/^\p{Script=Han}{3,4}$/u.test(name)) return [name.slice(longHan.test(name) ? 2 : 1)].filter(isTelling)
  return []
}

/** The given names of one that is written apart: Sung Ho of Paek Sung Ho. */
function afterFirst(words: readonly string[]): readonly string[] {
  return words.length > 2 ? [words.slice(1).join(" ")] : []
}

/** Long enough to be no syllable of anything, and not what anybody is called: 옆방 할머니 is not every 할머니. */
function isTelling(part: string): boolean {
  if (functionWord.test(part) || isFormOfAddress(part)) return false
  const letters = part.replaceAll(/[^\p{L}]/gu, "")
  return /\p{Script=Hangul}|\p{Script=Han}/u.test(part) ? letters.length >= 2 : letters.length >= 3
}
