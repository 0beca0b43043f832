import type { Language } from "../../i18n/language.ts"
import { readDate } from "../dates/told.ts"
import { months, seasonOfMonth, seasons, type Unbent } from "./calendar-words.ts"
import { withoutSecondArticle } from "./english-articles.ts"
import { russianDates } from "./russian-dates.ts"
import { withoutYear } from "./yearless-dates.ts"

/** 1990년대, the 1990s, в 1990-х: nothing in it is finer than the decade. */
const ofDecade = /(?:19|20)\d0\s?(?:['’]?s(?!\p{L})|년대|年代|-?(?:е|х|м|ми)(?!\p{L}))/u

/**
 * A date coarser and coarser: the month, the season, the year, the decade. Only what its words tell; never the day. In Russian
 * and English as what stands before it asks.
 */
export function dateLadder(words: string, language: Language, before = ""): readonly string[] {
  const { year, month } = readDate(words) ?? {}
  if (isOverTwoYears(words) || (language !== "ko" && ofBirth.test(words))) return []
  const all =
    year === undefined
      ? withoutYear(words, month, language, before)
      : language === "ru"
        ? russianDates(year, month, words, before)
        : unbent(year, month, language, before)
  const steps = ofDecade.test(words) ? all.slice(-1) : all
  return (language === "ko" ? asBirth(words, steps) : steps).filter((step) => step !== words)
}

/** Winter 2017-18, 2014~17; 2019-06 is a month, and so is 2013-12. */
function isOverTwoYears(words: string): boolean {
  const [, year, next] = /(?:19|20)(\d\d)\s?[-–—/~〜至]\s?(?:19|20)?(\d\d)(?![\d./-])/u.exec(words) ?? []
  if (year === undefined) return false
  return Number(next) === (Number(year) + 1) % 100 || (Number(next) > 12 && Number(next) > Number(year))
}

/** Whose birth a date is would be lost: 1990 г.р., born 11.12.1957, 1986年5月生. */
const ofBirth = /г\.?\s?р(?:\.|ожд|$)|рождени|(?<!\p{L})born(?!\p{L})|[出]?生$/iu

/** 1975년 3월 2일생 becomes 1975년 3월생: nobody is born in a season. */
function asBirth(words: string, steps: readonly string[]): readonly string[] {
  if (!words.endsWith("생")) return steps
  return steps.filter((step) => !seasons.ko.some((season) => step.endsWith(season))).map((step) => `${step}생`)
}

function unbent(year: number, month: number | undefined, language: Unbent, before: string): readonly string[] {
  return [
    ...(month === undefined ? [] : [monthOf(year, month, language), seasonOf(year, month, language)]),
    yearOf(year, language),
    language === "en" ? withoutSecondArticle(decadeOf(year, language), before) : decadeOf(year, language),
  ]
}

function monthOf(year: number, month: number, language: Unbent): string {
  if (language === "en") return `${months[month - 1]!} ${String(year)}`
  return language === "ko" ? `${String(year)}년 ${String(month)}월` : `${String(year)}年${String(month)}月`
}

function seasonOf(year: number, month: number, language: Unbent): string {
  const season = seasonOfMonth(month, language)
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
