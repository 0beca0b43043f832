/** Where `words` stand in `text`: offsets in UTF-16 code units. Upper and lower case count as the same. */
export function findWords(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const wanted = words.trim()
  if (wanted === "") return []
  const pattern = new RegExp(RegExp.escape(wanted).replaceAll(/\\x20|\s+/g, "\\s+"), "giu")
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
