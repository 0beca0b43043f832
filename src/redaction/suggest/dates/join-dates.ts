import type { Finding } from "../finding.ts"

const link = /^(?:[\s,，、.(（)）—–-]{1,3}|\s?(?:부터|에서|의|по|на|до|и|至|到|即|也就是|to|until|and)\s?)$/u

/** Two dates that only a comma or a word like "until" holds apart are one: 2022년 9월 10일, 한가위. */
export function joinDates(text: string, findings: readonly Finding[]): readonly Finding[] {
  const dates = findings.filter(({ type }) => type === "DATE").toSorted((a, b) => a.start - b.start)
  return dates.flatMap((date, i): Finding[] => {
    const next = dates.slice(i + 1).find(({ start }) => start >= date.end)
    if (!next || next.start - date.end > 4 || !link.test(text.slice(date.end, next.start))) return []
    return [
      {
        start: date.start,
        end: next.end,
        type: "DATE",
        tier: date.tier === "sure" && next.tier === "sure" ? "sure" : "check",
      },
    ]
  })
}
