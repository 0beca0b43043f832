import { functionWord } from "../function-words.ts"
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
  if (words.length > 1) return [...words.filter((word) => longEnough(word)), ...afterFirst(words)]
  if (/^\p{Script=Hangul}{3,4}$/u.test(name)) return [name.slice(longHangul.test(name) ? 2 : 1)].filter(longEnough)
  if (/^\p{Script=Han}{3,4}$/u.test(name)) return [name.slice(longHan.test(name) ? 2 : 1)].filter(longEnough)
  return []
}

/** The given names of one that is written apart: Sung Ho of Paek Sung Ho. */
function afterFirst(words: readonly string[]): readonly string[] {
  return words.length > 2 ? [words.slice(1).join(" ")] : []
}

/** What anybody is called in Korean: 옆방 할머니 is not every 할머니. */
const anybody =
  /^(?:사람|녀자|여자|남자|처녀|총각|동무|동지|선생|선생님|아저씨|아주머니|아지미|아바이|할머니|할아버지|언니|오빠|형님|누나|누이|엄마|아버지|어머니|아이|친구|반장|조장|지도원)$/u

function longEnough(part: string): boolean {
  if (functionWord.test(part) || anybody.test(part)) return false
  const letters = part.replaceAll(/[^\p{L}]/gu, "")
  return /\p{Script=Hangul}|\p{Script=Han}/u.test(part) ? letters.length >= 2 : letters.length >= 3
}
