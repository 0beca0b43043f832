import type { Language } from "../../i18n/language.ts"
import type { Finding } from "../finding.ts"
import { functionWord, koreanSyllable } from "../function-words.ts"
import { following, wordEnds } from "../names/particles.ts"
import { chineseTitleAfter, koreanTitleAfter } from "../names/titles.ts"
import type { Stretch } from "../stretch.ts"
import type { Tagged } from "../tagger/tag.ts"
import { sureFrom } from "./floors.ts"

/** The cores of a span that are likely enough to be ticked already. */
export function sureOf(line: string, { start, end, type, cores }: Tagged, language: Language): readonly Finding[] {
  return cores
    .filter(({ chance }) => chance >= sureFrom(type, language))
    .map((core) => {
      // Half a name would look like the whole one.
      const before = line.slice(start, core.start)
      const after = line.slice(core.end, end)
      const from = type === "PERSON" && sameRun.test(before) ? start : core.start
      const to = type === "PERSON" && sameRun.test(after) && !mayEndBefore(after, core) ? end : core.end
      return { start: from, end: endOf(line, type, from, to), type, tier: "sure" }
    })
}

/**
 * What a rule finds, and whether it is ticked by that. Of the letters that rules were sure of in the tuned accounts, three in ten of
 * Korean names, one and a half of Chinese ones and two of Korean and Russian places were nobody's: these the tagger ticks, which has
 * weighed the same rules. Of ages it was one and a half, whose rules it seldom knows better than; of all else about one or fewer.
 * A day ends before the hour behind it, ticked or not.
 */
export function ticked(line: string, finding: Finding): Finding {
  const { start, type } = finding
  const uncertain =
    type === "LOC" || (type === "PERSON" && /^[\p{Script=Hangul}\p{Script=Han}]/u.test(line.slice(start)))
  if (uncertain) return { ...finding, tier: "check" }
  return type === "DATE" ? { ...finding, end: endOf(line, type, start, finding.end) } : finding
}

/** Where what is ticked ends: a name before a title, a day before an hour. */
function endOf(line: string, type: Finding["type"], start: number, end: number): number {
  if (type === "PERSON") return nameEnd(line, start, end)
  return type === "DATE" ? start + line.slice(start, end).replace(hourBehind, "").length : end
}

const hourBehind = /(?<=[\p{L}\p{N}])[,，]?\s(?:в\s|at\s)?\d{1,2}:\d\d(?::\d\d)?$/u

const titled = new RegExp(`^(?<name>[가-힣]{2,3})(?<title>${koreanTitleAfter})`, "u")
/** 小老板 and 大博士 are nicknames, and nobody is called 小. */
const addressed = new RegExp(
  String.raw`^(?![小大老阿](?:${chineseTitleAfter}))(?<name>\p{Script=Han}{1,4}?)(?:${chineseTitleAfter})`,
  "u",
)
const saying =
  /^(?<name>\p{Script=Han}{2,})[说說对對给給把被跟就也替会會看于译譯推则則稱称从從塞死喝跑带帶让讓拿骂罵找问問叫送没沒又都已还還向往]$/u

/**
 * Where a name ends: before a Chinese title, before a Korean one of which half would be ticked as well (정학수아바|이), before the
 * Chinese word of one sign that follows.
 */
function nameEnd(line: string, start: number, end: number): number {
  const around = line.slice(start, end + longestTitle)
  const title = titled.exec(around)?.groups
  const name = title && start + title["name"]!.length
  if (name && name < end && name + title["title"]!.length > end) return name
  const chinese = addressed.exec(around)?.groups?.["name"]?.length
  if (chinese && start + chinese < end) return start + chinese
  return start + (saying.exec(line.slice(start, end))?.groups?.["name"]?.length ?? end - start)
}
/** In UTF-16 code units. */
const longestTitle = 4

/** Signs without anything between them. */
const sameRun = /^(?:\p{Script=Hangul}*|\p{Script=Han}*)$/u
const particles = new RegExp(String.raw`^(?:(?=[가-힣])${wordEnds}|[和跟与與的是在了把被说說对對给給就都也]$)`, "u")

/** Whether a name of two signs and more is followed by particles, or by a Chinese word of one sign; 도 and 은 are syllables of names, too. */
function mayEndBefore(after: string, { start, end }: Stretch): boolean {
  return end - start >= 2 && particles.test(after)
}

/** Korean particles up to the end of the word; behind a day or a number they are nothing else. */
const particlesBehind = new RegExp(`^(?:${following})+(?![가-힣])`, "u")
/** The same behind an age, with what says that somebody was so old: 서른여섯살이였습니다. */
const saidOfAge = new RegExp(`^(?:이?[였었][가-힣]{1,4}|(?:${following})+)(?![가-힣])`, "u")

/** How many letters that say nothing of their own stand behind what is sure. */
function idleBehind(type: Finding["type"], words: string, after: string): number {
  const isAge = type === "DEM" && /[살세]$/u.test(words)
  const idle = isAge ? saidOfAge : type === "DATE" || type === "CODE" ? particlesBehind : undefined
  return idle?.exec(after)?.[0].length ?? 0
}

/** A figure of a house or a number that is told in words. */
const figure = /^(?:один|одна|one)$/iu

/** Whether a span says no more than a part of it that is sure: marks, particles and words like "of" around it, but not the So of So Yon. */
export function addsNothing(line: string, { start, end, type }: Omit<Tagged, "cores">, core: Stretch): boolean {
  if (core.start < start || core.end > end) return false
  const particle = idleBehind(type, line.slice(core.start, core.end), line.slice(core.end))
  const rest = `${line.slice(start, core.start)} ${line.slice(core.end + particle, end)}`
  const idle = (word: string): boolean =>
    functionWord.test(word) &&
    !(type === "PERSON" && koreanSyllable.test(word) && /^\p{Lu}/u.test(word)) &&
    !((type === "LOC" || type === "CODE") && figure.test(word))
  return rest.split(/[^\p{L}\p{N}]+/u).every((word) => !word || idle(word))
}
