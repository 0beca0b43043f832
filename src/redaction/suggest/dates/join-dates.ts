import type { Finding } from "../finding.ts"

const link = /^(?:[\s,，、.(（)）—–-]{1,3}|\s?(?:부터|에서|의|по|на|до|и|至|到|即|也就是|to|until|and)\s?)$/u

/** How many UTF-16 code units may stand between, at most the longest link. */
const gaps = [0, 1, 2, 3, 4]

/** Two dates that only a comma or a word like "until" holds apart are one: 2022년 9월 10일, 한가위. */
export function joinDates(text: string, findings: readonly Finding[]): readonly Finding[] {
  const dates = findings.filter(({ type }) => type === "DATE")
  const byStart = Map.groupBy(dates, ({ start }) => start)
  return dates.flatMap((date): readonly Finding[] => {
    const gap = gaps.find((length) => byStart.has(date.end + length))
    if (gap === undefined || !link.test(text.slice(date.end, date.end + gap))) return []
    return byStart.get(date.end + gap)!.map((next) => ({
      start: date.start,
      end: next.end,
      type: "DATE",
      tier: date.tier === "sure" && next.tier === "sure" ? "sure" : "check",
    }))
  })
}
