import { inOurScripts } from "../our-scripts.ts"
import { matchesOf } from "../matches.ts"
import type { Line } from "../lines.ts"
import type { Finding } from "../finding.ts"
import type { Hint } from "../tagger/hint.ts"
import type { RuledLine } from "./hints.ts"

/** Both stand in every judgment of the corpus and in no account of ours. */
const applicant = /\bthe applicants?\b/iu
const court = /\bthe court\b|application (?:no|was)|article \d+ (?:of|§)/iu

export function isJudgment(text: string): boolean {
  return applicant.test(text) && court.test(text)
}

/** The headings that the Court in Strasbourg divides its judgments by. */
const parts: readonly (readonly [string, RegExp])[] = [
  ["procedure", /^\W*PROCEDURE\W*$/u],
  ["facts", /^(?:\W|AS TO)*THE FACTS\W*$/u],
  ["law", /^\W*(?:[IVX]+\W+)?(?:RELEVANT\b[\p{Lu}\s]*\bLAW\b|(?:AS TO )?THE LAW\W*$)/u],
]
/** A day, or words with capitals that make one name. */
const name = inOurScripts(
  /(?<![\p{L}\p{N}])(?:\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4}|\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:(?:of|the|for|and|in|de|du|von|der)\s){0,2}\p{Lu}[\p{L}\p{M}’'-]*)*)/gu,
)
/** The number of an application to the Court, 26480/95: in a list the word before it stands far off. */
const application = /(?<![\d/])(?!(?:19|20)\d\d\/)\d{3,6}\/\d\d(?![\d/])/gu

/**
 * The lines of a judgment with what only the whole of it tells: where each stands, and how often it says each name. What it opens
 * with, and says again and again, is mostly nobody's. Linear in the text's length.
 */
export function asJudgment(text: string, lines: readonly RuledLine[]): readonly RuledLine[] {
  const names = lines.map(({ line }) => matchesOf(line, name))
  const timesOf = counted(names.flatMap((matches) => matches.map(([one]) => one)))
  const standing = standingsOf(text, lines)
  return lines.map(({ ruled, ...one }, i) => {
    const hints = [
      ...standing[i]!.map((rule) => wide(0, one.line, rule)),
      ...names[i]!.flatMap(({ 0: words, index }) =>
        [`times ${timesOf(words)}`, `name ${words}`].map((rule) => wide(index, words, rule)),
      ),
    ]
    const findings = [...ruled.findings, ...applicationsIn(one.line)]
    return { ...one, ruled: { ...ruled, findings, hints: [...ruled.hints, ...hints] } }
  })
}

const wide = (start: number, words: string, rule: string): Hint => ({
  start,
  end: start + words.length,
  rule,
  wide: true,
})

function applicationsIn(line: string): readonly Finding[] {
  return matchesOf(line, application).map(({ 0: number, index: start }) => ({
    start,
    end: start + number.length,
    type: "CODE",
    tier: "check",
  }))
}

/** How often each of these is among them, from four on roughly. */
function counted(names: readonly string[]): (name: string) => string {
  const times = new Map<string, number>()
  for (const one of names) times.set(one, (times.get(one) ?? 0) + 1)
  return (one) => {
    const often = times.get(one) ?? 0
    return String([16, 8, 4].find((least) => often >= least) ?? often)
  }
}

/** Under which heading each line stands, and in which eighth of the text. */
function standingsOf(text: string, lines: readonly Line[]): readonly (readonly string[])[] {
  let under = "head"
  return lines.map(({ start, line }) => {
    under = parts.find(([, heading]) => heading.test(line))?.[0] ?? under
    return [`part ${under}`, `eighth ${String(Math.floor((start / text.length) * 8))}`]
  })
}
