import type { Language } from "../../i18n/language.ts"
import { readDate } from "../dates/told.ts"
import { withoutSecondArticle } from "./english-articles.ts"
import { russianDates } from "./russian-dates.ts"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]
const seasons: Readonly<Record<Exclude<Language, "ru">, readonly string[]>> = {
  ko: ["겨울", "봄", "여름", "가을"],
  en: ["winter", "spring", "summer", "autumn"],
  zh: ["冬天", "春天", "夏天", "秋天"],
}

/**
 * A date coarser and coarser: the month, the season, the year, the decade. Only what its words tell; never the day. In Russian
 * as what stands before it asks.
 */
export function dateLadder(words: string, language: Language, before = ""): readonly string[] {
  const { year, month } = readDate(words) ?? {}
  if (year === undefined) return []
  if (language === "ru") return russianDates(year, month, words, before).filter((step) => step !== words)
  const steps = [
    ...(month === undefined ? [] : [monthOf(year, month, language), seasonOf(year, month, language)]),
    yearOf(year, language),
    language === "en" ? withoutSecondArticle(decadeOf(year, language), before) : decadeOf(year, language),
  ]
  return steps.filter((step) => step !== words)
}

type Unbent = Exclude<Language, "ru">

function monthOf(year: number, month: number, language: Unbent): string {
  if (language === "en") return `${months[month - 1]!} ${String(year)}`
  return language === "ko" ? `${String(year)}년 ${String(month)}월` : `${String(year)}年${String(month)}月`
}

function seasonOf(year: number, month: number, language: Unbent): string {
  const season = seasons[language][Math.floor((month % 12) / 3)]!
  if (language === "en") return `${season} ${String(year)}`
  return language === "ko" ? `${String(year)}년 ${season}` : `${String(year)}年${season}`
}

function yearOf(year: number, language: Unbent): string {
  return { ko: `${String(year)}년`, en: String(year), zh: `${String(year)}年` }[language]
}

function decadeOf(year: number, language: Unbent): string {
  const decade = String(Math.floor(year / 10) * 10)
  return { ko: `${decade}년대`, en: `the ${decade}s`, zh: `${decade}年代` }[language]
}
