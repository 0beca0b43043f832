/*
 * Letters of one alphabet that look like those of the other: whoever changes keyboards in the middle of a word (Kим), or wants a
 * name not to be found, writes them.
 */
const cyrillic = "АВСЕЁНКМОРТХУасеёкорху"
const latin = "ABCEËHKMOPTXYaceëkopxy"

/** Of each Cyrillic letter that has one the Latin letter that looks like it. */
export const toLatin = new Map(Array.from(cyrillic, (letter, i) => [letter, latin[i]!]))
const toCyrillic = new Map(Array.from(latin, (letter, i) => [letter, cyrillic[i]!]))

const words = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu
const inLatin = /\p{Script=Latin}/u
const inCyrillic = /\p{Script=Cyrillic}/u

/** A text whose words stand each in one alphabet, where look-alike letters allow it; every letter at the offset it had. */
export function inOneAlphabet(text: string): string {
  if (!inLatin.test(text) || !inCyrillic.test(text)) return text
  return text.replaceAll(words, (word) => {
    if (!inLatin.test(word) || !inCyrillic.test(word)) return word
    return without(inLatin, toCyrillic, word) ?? without(inCyrillic, toLatin, word) ?? word
  })
}

/** A word that is wholly in Cyrillic letters in Latin ones that look alike, or the other way about; undefined if one has none. */
export function lookAlikeOf(word: string): string | undefined {
  return inLatin.test(word) ? without(inLatin, toCyrillic, word) : without(inCyrillic, toLatin, word)
}

/** A word without letters of one alphabet; undefined when one of them looks like none of the other. */
function without(alphabet: RegExp, others: ReadonlyMap<string, string>, word: string): string | undefined {
  const letters = Array.from(word, (letter) => (alphabet.test(letter) ? others.get(letter) : letter))
  return letters.includes(undefined) ? undefined : letters.join("")
}
