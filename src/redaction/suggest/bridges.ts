import type { Finding } from "../finding.ts"
import { inOurScripts } from "../our-scripts.ts"

/** In UTF-16 code units: how much may stand between two parts, in letters and in signs of Hangul or Han. */
const farthest = { letters: 24, signs: 9 }
const ended = /[.!?。！？;；\n]/u
const syllabic = inOurScripts(/\p{Script=Hangul}|\p{Script=Han}/u)

/** An address in the post or seven figures: a whole code, and no part of one. */
const whole = /@|(?:\d\D{0,3}){7}/u

/**
 * What stands between two parts of a code in one sentence, with both: a number is dictated piece by piece, "K as in Kilo, then
 * 30, then slash". Offsets are the line's.
 */
export function bridgesBetween(line: string, findings: readonly Finding[]): readonly Finding[] {
  const isPart = ({ start, end, type }: Finding): boolean => type === "CODE" && !whole.test(line.slice(start, end))
  const parts = findings.filter(isPart).sort((a, b) => a.start - b.start)
  let end = Infinity
  return parts.flatMap((part, i): readonly Finding[] => {
    const isNear = part.start >= end && isBridge(line.slice(end, part.start))
    end = end === Infinity ? part.end : Math.max(end, part.end)
    return isNear ? [{ start: parts[i - 1]!.start, end: part.end, type: "CODE", tier: "check" }] : []
  })
}

const isBridge = (gap: string): boolean =>
  !ended.test(gap) && gap.trim() !== "" && gap.length <= (syllabic.test(gap) ? farthest.signs : farthest.letters)
