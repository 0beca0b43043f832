import type { Finding, Tier } from "../finding.ts"
import { findCompanions } from "./companions.ts"
import type { Stretch } from "../stretch.ts"

const link = /^(?:|[\s,，、.(（)）—–-]{1,3}|\s?(?:부터|에서|의|по|на|до|и|至|到|即|也就是|to|until|and)\s?)$/u

/** What stands between a Korean date and what is said of it: 4월 3일이 토요일. */
const particle = /^[이은는에],?\s$/u

/** How many UTF-16 code units may stand between: as many as the longest link has. */
const gaps = [0, 1, 2, 3, 4, 5, 6, 7]

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
  const saidInKorean = companions.filter(({ start }) => /\p{Script=Hangul}/u.test(text[start]!))
  const pairs = [
    ...joined(text, dates, [...dates, ...companions], link),
    ...joined(text, dates, saidInKorean, particle),
    ...joined(text, companions, dates, link),
  ]
  return [...pairs, ...joined(text, pairs, companions, link)].map((one) => ({ ...one, type: "DATE" }))
}

function joined(text: string, firsts: readonly Part[], seconds: readonly Part[], between: RegExp): readonly Part[] {
  const byStart = Map.groupBy(seconds, ({ start }) => start)
  return firsts.flatMap((first): readonly Part[] => {
    const gap = gaps.find((length) => byStart.has(first.end + length))
    if (gap === undefined || !between.test(text.slice(first.end, first.end + gap))) return []
    return byStart.get(first.end + gap)!.map((second) => ({
      start: first.start,
      end: second.end,
      tier: first.tier === "sure" && second.tier === "sure" ? "sure" : "check",
    }))
  })
}
