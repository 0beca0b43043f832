import type { Cue, CueKind } from "../cues/cues.ts"
import type { Hint } from "../tagger/hint.ts"
import type { Finding } from "../finding.ts"
import type { Stretch } from "../stretch.ts"

/** The clauses of a line: what stands between two marks that divide a sentence. */
export function clausesOf(line: string): readonly Stretch[] {
  return [...line.matchAll(/[^.,;:!?…()[\]«»"“”—。，；：、！？（）「」]+|\.(?=\S)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const telling: readonly CueKind[] = ["kin", "post", "age", "only", "origin", "body", "mark", "injury", "escape"]

/** What kinds of cue meet in each clause: a body's part beside a mark tells more than either. */
export function clauseHints(line: string, cues: readonly Cue[]): readonly Hint[] {
  return clausesOf(line).flatMap(({ start, end }) => {
    const inside = new Set(cues.filter((cue) => cue.start >= start && cue.end <= end).map((cue) => cue.kind))
    const kinds = telling.filter((kind) => inside.has(kind))
    const pairs = kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => `${one}+${other}`))
    const spot = inside.has("building") && inside.has("beside") ? ["building+beside"] : []
    return [...kinds, ...pairs, ...spot].map((rule) => ({ start, end, rule, wide: true }))
  })
}

/** How much of a clause must tell of somebody for the whole clause to be shown; measured on the accounts written for it. */
const share = 0.5
/** What is longer is no clause, but talk without marks: characters of Hangul or Han, of other letters. */
const longest = { signs: 50, letters: 130 }
/** Nothing divides Chinese words. */
const inWord = /(?!\p{Script=Han})[\p{L}\p{N}]/u

/**
 * What tells who somebody is, or what befell them, as whole words; and the whole clause where a good part of it tells: where
 * such words end is hard to say, for anyone.
 */
export function wholeClauses(line: string, findings: readonly Finding[]): readonly Finding[] {
  const told = findings
    .filter(({ type }) => type === "DEM" || type === "EVENT")
    .map((one): Finding => ({ ...one, ...wholeWords(line, one), tier: "check" }))
  const clauses = clausesOf(line).flatMap(({ start, end }): readonly Finding[] => {
    const inside = told.filter((one) => one.start < end && one.end > start)
    const covered = inside.reduce((sum, one) => sum + Math.min(one.end, end) - Math.max(one.start, start), 0)
    const words = line.slice(start, end)
    const most = /\p{Script=Hangul}|\p{Script=Han}/u.test(words) ? longest.signs : longest.letters
    if (!inside[0] || covered < (end - start) * share || end - start > most) return []
    const lead = words.search(/\S/)
    return [{ start: start + lead, end: start + words.trimEnd().length, type: inside[0].type, tier: "check" }]
  })
  return [...told, ...clauses]
}

/** In UTF-16 code units: where more of a word is left there are no spaces, and the stretch ends where it ends. */
const longestRest = 12

/** A stretch and the rest of the words that it begins and ends in. */
function wholeWords(line: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  while (from > 0 && inWord.test(line[from - 1]!) && inWord.test(line[from]!)) from--
  while (to < line.length && inWord.test(line[to]!) && inWord.test(line[to - 1]!)) to++
  return { start: start - from > longestRest ? start : from, end: to - end > longestRest ? end : to }
}
