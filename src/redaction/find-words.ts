import type { Stretch } from "./stretch.ts"

/** Where `words` stand in `text`: offsets in UTF-16 code units. Upper and lower case count as the same. */
export function findWords(text: string, words: string): readonly Stretch[] {
  const wanted = words.trim()
  if (wanted === "") return []
  // One `\s+` for all the blanks between two words: two beside each other would take more than linear time.
  const pattern = new RegExp(wanted.split(/\s+/u).map(RegExp.escape).join("\\s+"), "giu")
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
