import { matchesOf } from "../matches.ts"
import type { Hint } from "../tagger/hint.ts"

/** Few enough words to be a name, a nickname or what lets somebody in. */
const quoted = /(?<=["“«「『《])[^"“”«»「」『』《》\n]{2,40}(?=["”»」』》])/gu

/** What stands in quotation marks: what it is, the words around tell. */
export function quotedHints(line: string): readonly Hint[] {
  return matchesOf(line, quoted).map(({ 0: words, index: start }) => {
    return { start, end: start + words.length, rule: "quoted" }
  })
}
