import type { Finding, Tier } from "../finding.ts"
import { findCompanions } from "./companions.ts"
import type { Stretch } from "../stretch.ts"

const link = /^(?:|[\s,，、.(（)）—–-]{1,3}|\s?(?:부터|에서|의|по|на|до|и|至|到|即|也就是|to|until|and)\s?)$/u

/** How many UTF-16 code units may stand between, at most the longest link. */
const gaps = [0, 1, 2, 3, 4]

interface Part extends Stretch {
  readonly tier: Tier
}

/**
 * Two dates that only a comma or a word like "until" holds apart are one (2022년 9월 10일, 한가위), and so are a date and the day
 * of the week, the feast, the hour, the calendar or the year beside it (30 марта (воскресенье) 2025; 8 Feb, Army Day).
 */
export function joinDates(text: string, findings: readonly Finding[]): readonly Finding[] {
  const dates = findings.filter(({ type }) => type === "DATE")
  if (dates.length === 0) return []
  const companions = findCompanions(text).map((one): Part => ({ ...one, tier: "sure" }))
  const pairs = [...joined(text, dates, [...dates, ...companions]), ...joined(text, companions, dates)]
  return [...pairs, ...joined(text, pairs, companions)].map((one) => ({ ...one, type: "DATE" }))
}

function joined(text: string, firsts: readonly Part[], seconds: readonly Part[]): readonly Part[] {
  const byStart = Map.groupBy(seconds, ({ start }) => start)
  return firsts.flatMap((first): readonly Part[] => {
    const gap = gaps.find((length) => byStart.has(first.end + length))
    if (gap === undefined || !link.test(text.slice(first.end, first.end + gap))) return []
    return byStart.get(first.end + gap)!.map((second) => ({
      start: first.start,
      end: second.end,
      tier: first.tier === "sure" && second.tier === "sure" ? "sure" : "check",
    }))
  })
}
