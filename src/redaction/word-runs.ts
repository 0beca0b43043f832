import type { Stretch } from "./stretch.ts"

export interface LetterWord extends Stretch {
  readonly word: string
}

/** The words of a text in Latin and Cyrillic letters, in order, without the 's of a possessor. */
export function letterWords(text: string): readonly LetterWord[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ]+/gu)].map((match) => {
    const word = match[0].replace(/(?<=\p{L})['’ʼ]s?$/u, "")
    return { start: match.index, end: match.index + word.length, word }
  })
}

const between = /^[ \u00a0_\p{Pd}.]{1,2}$/u

/** The longest run of words that may be one name from word `first` on, as the number of its last word; at most `longest` words. */
export function lastOfRun(text: string, words: readonly Stretch[], first: number, longest: number): number {
  let last = first
  while (
    last + 1 < words.length &&
    last - first + 1 < longest &&
    between.test(text.slice(words[last]!.end, words[last + 1]!.start))
  )
    last++
  return last
}
