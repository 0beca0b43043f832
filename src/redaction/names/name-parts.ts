import { functionWord } from "../function-words.ts"

const doubleHangul = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방|어금|망절)/
const doubleHan = /^(?:南宫|南宮|皇甫|诸葛|諸葛|鲜于|鮮于|独孤|獨孤|司空|西门|東方|东方|欧阳|歐陽|司马|司馬|上官|端木)/

/**
 * The parts by which somebody is called once the whole name is known: the given name of a Korean or Chinese one, each word of
 * others. A part of one syllable or two letters would be found everywhere, and is left out.
 */
export function partsOf(name: string): readonly string[] {
  const words = name
    .split(/[\s\u00a0]+/u)
    .filter((word) => (/\p{Lu}/u.test(name) ? /^\p{Lu}|\p{Lo}/u : /\p{L}/u).test(word))
  if (words.length > 1) return [...words.filter((word) => longEnough(word)), ...afterFirst(words)]
  if (/^\p{Script=Hangul}{3,4}$/u.test(name)) return [name.slice(doubleHangul.test(name) ? 2 : 1)].filter(longEnough)
  if (/^\p{Script=Han}{3,4}$/u.test(name)) return [name.slice(doubleHan.test(name) ? 2 : 1)].filter(longEnough)
  return []
}

/** The given names of one that is written apart: Sung Ho of Paek Sung Ho. */
function afterFirst(words: readonly string[]): readonly string[] {
  return words.length > 2 ? [words.slice(1).join(" ")] : []
}

function longEnough(part: string): boolean {
  if (functionWord.test(part)) return false
  const letters = part.replaceAll(/[^\p{L}]/gu, "")
  return /\p{Script=Hangul}|\p{Script=Han}/u.test(part) ? letters.length >= 2 : letters.length >= 3
}
