import type { Language } from "../../i18n/language.ts"
import type { Finding } from "../finding.ts"
import { functionWord } from "../function-words.ts"
import { wordEnds } from "../names/particles.ts"
import type { Stretch } from "../stretch.ts"
import type { Tagged } from "../tagger/tag.ts"
import { sureFrom } from "./floors.ts"

/** The cores of a span that are likely enough to be ticked already. */
export function sureOf(line: string, { start, end, type, cores }: Tagged, language: Language): readonly Finding[] {
  return cores
    .filter(({ chance }) => chance >= sureFrom(type, language))
    .map((core) => {
      // Half a name must not look like the whole one.
      const before = line.slice(start, core.start)
      const after = line.slice(core.end, end)
      const from = type === "PERSON" && sameRun.test(before) ? start : core.start
      const to = type === "PERSON" && sameRun.test(after) && !particles.test(after) ? end : core.end
      return { start: from, end: to, type, tier: "sure" }
    })
}

/** Signs without anything between them. */
const sameRun = /^(?:\p{Script=Hangul}*|\p{Script=Han}*)$/u
/** Particles of Korean, or a single Chinese sign, which is a word by itself. */
const particles = new RegExp(String.raw`^(?:${wordEnds}|\p{Script=Han}$)`, "u")

/** Whether a span says no more than a part of it that is sure: marks and words like "of" around it. */
export function addsNothing(line: string, { start, end }: Stretch, core: Stretch): boolean {
  if (core.start < start || core.end > end) return false
  const rest = `${line.slice(start, core.start)} ${line.slice(core.end, end)}`
  return rest.split(/[^\p{L}\p{N}]+/u).every((word) => !word || functionWord.test(word))
}
