import type { Stretch } from "./stretch.ts"

/** In words: an expression of twenty thousand overflows the stack, one of five thousand did not. */
const atOnce = 500

/** Where `words` stand in `text`: offsets in UTF-16 code units. Upper and lower case count as the same. */
export function findWords(text: string, words: string): readonly Stretch[] {
  const wanted = words.trim().split(/\s+/u).map(RegExp.escape)
  if (wanted[0] === "") return []
  // One `\s+` for all the blanks between two words: two beside each other would take more than linear time.
  const first = new RegExp(wanted.slice(0, atOnce).join("\\s+"), "giu")
  const others: RegExp[] = []
  for (let at = atOnce; at < wanted.length; at += atOnce)
    others.push(new RegExp(`\\s+${wanted.slice(at, at + atOnce).join("\\s+")}`, "iuy"))
  const found: Stretch[] = []
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const end = others.reduce((from, next) => endOf(next, text, from), first.lastIndex)
    if (end !== -1) found.push({ start: match.index, end })
    first.lastIndex = end === -1 ? match.index + 1 : end
  }
  return found
}

/** Where what stands at an offset ends; -1 if something else stands there. */
function endOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  return from !== -1 && expression.test(text) ? expression.lastIndex : -1
}
