import { functionWord } from "./function-words.ts"
import type { Stretch } from "./stretch.ts"

/** So few letters occur inside other words: Ли in были, An in many. A case ending may follow them: Кима. */
const short = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`
const wordEnds = `(?=(?:[ауеоыиюя]|[оеы]м|[оеё]й|ами?|ах|ов)?(?!${letter}))`

/** Where `words` stand in `text`: offsets in UTF-16 code units. Upper and lower case count as the same; short words are whole ones, in any case, and what is a plain word in small letters must have its capital. */
export function findWords(text: string, words: string): readonly Stretch[] {
  const wanted = words.trim()
  if (wanted === "") return []
  // One `\s+` for all the blanks between two words: two beside each other would take more than linear time.
  const source = wanted.split(/\s+/u).map(RegExp.escape).join("\\s+")
  const isShort = short.test(wanted)
  const flags = isShort && functionWord.test(wanted) ? "gu" : "giu"
  const ending = /[бвгджзклмнпрстфхцчшщй]$/iu.test(wanted) ? wordEnds : `(?!${letter})`
  const pattern = new RegExp(isShort ? `(?<!${letter})${source}${ending}` : source, flags)
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
