import nlp from "compromise"
import type { Analyser } from "./analyser.ts"

const pieces = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)?|[^\s\p{Script=Latin}]+/gu

/** Words with what compromise's word list calls them (FirstName, City, PastTense…); its sentence parser is not used. */
export function loadEnglish(): Analyser {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one
  return (line) =>
    [...line.matchAll(pieces)].map((match) => {
      const form = match[0].toLowerCase().replace(/['’]s$/, "")
      const tag = Object.hasOwn(lexicon, form) ? String(lexicon[form]) : /^\p{L}/u.test(form) ? "?" : "x"
      return { start: match.index, end: match.index + match[0].length, form, tag }
    })
}
