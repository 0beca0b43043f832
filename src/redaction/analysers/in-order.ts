import type { Word } from "./analyser.ts"

/** Finds a dictionary's words again in the line they came from: a dictionary may drop spaces, or answer in another form. */
export function inOrder(
  line: string,
  words: readonly { readonly text: string; readonly form: string; readonly tag: string }[],
): readonly Word[] {
  let at = 0
  return words.flatMap(({ text, form, tag }) => {
    const start = text.trim() ? line.indexOf(text, at) : -1
    // What stands far from where it belongs is not the same word.
    if (start === -1 || line.slice(at, start).trim().length > 8) return []
    at = start + text.length
    return [{ start, end: at, form, tag }]
  })
}
