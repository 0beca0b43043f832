import { createRequire } from "node:module"
import type { Analyser, Word } from "./analyser.ts"

const pieces = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)?|[^\s\p{Script=Latin}]+/gu

type Lexicon = Readonly<Record<string, string | readonly string[]>>
interface Compromise {
  readonly model: () => { readonly one: { readonly lexicon: Lexicon } }
}

/**
 * Words with what compromise's word list calls them (FirstName, City, PastTense…), read with the first line; its sentence parser
 * is not used. Throws where it is not installed.
 */
export function prepareEnglish(): Analyser {
  // As one file; its ES module is hundreds of them.
  const require = createRequire(import.meta.url)
  const path = require.resolve("compromise")
  let lexicon: Lexicon | undefined
  return (line) => {
    lexicon ??= (require(path) as Compromise).model().one.lexicon
    return wordsOf(line, lexicon)
  }
}

function wordsOf(line: string, lexicon: Lexicon): readonly Word[] {
  return [...line.matchAll(pieces)].map((match) => {
    const form = match[0].toLowerCase().replace(/['’]s$/, "")
    const tag = Object.hasOwn(lexicon, form) ? String(lexicon[form]) : /^\p{L}/u.test(form) ? "?" : "x"
    return { start: match.index, end: match.index + match[0].length, form, tag }
  })
}
