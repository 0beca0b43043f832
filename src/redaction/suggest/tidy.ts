import { functionWord, koreanSyllable } from "../function-words.ts"
import type { Finding } from "../finding.ts"
import { isFormOfAddress } from "../names/forms-of-address.ts"
import { shortHanSurname, surnamesAndWords } from "../names/surnames.ts"
import { chineseTitle, chineseTitleAfter } from "../names/titles.ts"
import { inOurScripts } from "../our-scripts.ts"

const loose = new Set(["DEM", "EVENT", "PERSON"])

/** A tagger's span without the marks and spaces at its edges; nothing when only a fragment is left that tells of nobody. */
export function tidied(line: string, finding: Finding): readonly Finding[] {
  const words = line.slice(finding.start, finding.end)
  const lead = loose.has(finding.type) ? words.search(/[\p{L}\p{N}]/u) : words.search(/\S/u)
  if (lead === -1) return []
  const kept = (loose.has(finding.type) ? words.replace(/[^\p{L}\p{N}]+$/u, "") : words.trimEnd()).slice(lead)
  // Somebody's name may be So, or begin with it (So Yon); nobody's town is called The.
  const mayBeName = finding.type === "PERSON" && (finding.tier === "sure" || opensName(kept, line.slice(finding.end)))
  if (isFunction(kept) && !mayBeName) return []
  if (finding.tier === "check" && isFragment(kept, finding)) return []
  return [{ ...finding, start: finding.start + lead, end: finding.start + lead + kept.length }]
}

const isFunction = (words: string): boolean => words.split(/\s+/u).every((word) => functionWord.test(word))

/** A syllable with a capital, before a word with a capital. */
const opensName = (words: string, right: string): boolean =>
  koreanSyllable.test(words) && /^\p{Lu}/u.test(words) && /^[\s-]\p{Lu}/u.test(right)

/** Of what befell somebody one word alone. */
function isFragment(words: string, { type }: Finding): boolean {
  if (/\s/.test(words)) return false
  const syllables = /\p{Script=Hangul}|\p{Script=Han}/u.test(words)
  if (type === "EVENT") return syllables ? words.length < 4 : true
  // One syllable of a name may be a part of it that was cut off: only of what befell somebody is it nothing.
  return type === "DEM" && syllables && words.length < 2
}

const surname = inOurScripts(new RegExp(`^(?![${surnamesAndWords}])${shortHanSurname}$`, "u"))
const quotes = "\"'“”‘’「『《〈«"
const titleBefore = inOurScripts(new RegExp(`(?:${chineseTitle}|[姓叫老小阿${quotes}（(＝=:：])$`, "u"))
const titleAfter = inOurScripts(new RegExp(`^(?:${chineseTitleAfter}|某)`, "u"))
const opensNickname = new RegExp(`[${quotes}]`, "u")

/**
 * The spans without those of a single Han sign, unless it is a surname and no word of its own, called somebody's, quoted, or beside
 * another part of a name: in writing without spaces, or in signs the dictionaries do not know, any sign is somebody's with some
 * chance.
 */
export function withoutLoneSigns(line: string, spans: readonly Finding[]): readonly Finding[] {
  return spans.filter((one, i) => {
    const sign = line.slice(one.start, one.end)
    if (one.type !== "PERSON" || !/^\p{Script=Han}$/u.test(sign)) return true
    const [before, after] = [spans[i - 1], spans[i + 1]]
    const isPart =
      (before?.type === "PERSON" && before.end === one.start) || (after?.type === "PERSON" && after.start === one.end)
    return isPart || surname.test(sign) || isCalled(line, one)
  })
}

/** Both sides of a place inside a word: Chinese writes none apart. */
const insideWord = inOurScripts(/^[\p{Script=Hangul}\p{Script=Latin}\p{Script=Cyrillic}]{2}$/u)

/** The spans, sorted, with those of one type that meet inside a word as one: 하바롭쓰 and 크변강의. */
export function joinedInWords(line: string, spans: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = []
  for (const one of spans) {
    const last = joined.at(-1)
    const isOne =
      last?.end === one.start && last.type === one.type && insideWord.test(line.slice(one.start - 1, one.start + 1))
    if (isOne) joined[joined.length - 1] = { ...last, end: one.end }
    else joined.push(one)
  }
  return joined
}

/** Whether a title, 姓 or a quotation mark stands right beside a span. */
function isCalled(line: string, { start, end }: Finding): boolean {
  return titleBefore.test(line.slice(Math.max(0, start - 4), start)) || titleAfter.test(line.slice(end, end + 4))
}

/**
 * The findings without guesses at a name that are only what anybody of that kind is called, unless they are quoted, and may be a
 * nickname, or stand beside a name with no more than a blank between, and may belong to it.
 */
export function withoutFormsOfAddress(line: string, findings: readonly Finding[]): readonly Finding[] {
  const people = findings.filter(({ type }) => type === "PERSON")
  const starts = new Set(people.flatMap(({ start }) => [start, start - 1]))
  const ends = new Set(people.flatMap(({ end }) => [end, end + 1]))
  return findings.filter(
    ({ start, end, type, tier }) =>
      type !== "PERSON" ||
      tier === "sure" ||
      ends.has(start) ||
      starts.has(end) ||
      opensNickname.test(line[start - 1] ?? "") ||
      !isFormOfAddress(line.slice(start, end)),
  )
}
