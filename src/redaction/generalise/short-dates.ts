import type { Language } from "../../i18n/language.ts"
import { fullYearOf, type ToldDays } from "../dates/told.ts"

const short = /^\D{0,2}(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/

/**
 * A day in figures whose year has two of them: 24. 12. 3 in Korean and Chinese, 17.05.21 in Russian. In English only points tell
 * that the day comes first; with strokes the month is told when the other figure can be none, with hyphens the year comes first.
 */
export function readShort(words: string, language: Language): ToldDays | undefined {
  const [, first, sign, second, third] = short.exec(words) ?? []
  if (first === undefined || second === undefined || third === undefined) return undefined
  const isYearFirst = language === "ko" || language === "zh" || (language === "en" && sign === "-")
  const year = isYearFirst ? first : third
  const [month, day] = (isYearFirst ? [second, third] : [second, first]).map(Number) as [number, number]
  if (year.length !== 2) return undefined
  if (language === "en" && sign === "/") return inStrokes(fullYearOf(year), day, month)
  return isDay(month, day) ? { year: fullYearOf(year), month, days: [day] } : undefined
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

function inStrokes(year: number | undefined, first: number, second: number): ToldDays | undefined {
  if (isDay(second, first))
    return first > 12 ? { year, month: second, days: [first] } : { year, month: undefined, days: [first] }
  return isDay(first, second) ? { year, month: first, days: [second] } : undefined
}
