import type { Language } from "../../i18n/language.ts"
import { readDate, type ToldDate } from "../dates/told.ts"
import { seasonOfMonth, seasons } from "./calendar-words.ts"
import { englishDates } from "./english-dates.ts"
import { russianDates } from "./russian-dates.ts"
import { withoutYear } from "./yearless-dates.ts"

/** 1990년대, the 1990s, в 1990-х: nothing in it is finer than the decade. */
const ofDecade = /(?:19|20)\d0\s?(?:['’]?s(?!\p{L})|년대|年代|-?(?:е|х|м|ми)(?!\p{L}))/u

/**
 * A date coarser and coarser: the month, the season, the year, the decade. Only what its words tell; never the day. In Russian
 * and English as what stands before it asks.
 */
export function dateLadder(words: string, language: Language, before = ""): readonly string[] {
  if (isOverTwoYears(words) || (language !== "ko" && ofBirth.test(words))) return []
  const all = stepsOf(readDate(words), words, language, before)
  const steps = ofDecade.test(words) ? all.slice(-1) : all
  return (language === "ko" ? asBirth(words, steps) : steps).filter(
    (step) => step.toLowerCase() !== words.toLowerCase(),
  )
}

function stepsOf(told: ToldDate | undefined, words: string, language: Language, before: string): readonly string[] {
  if (told?.year === undefined) return withoutYear(words, told?.month, language, before)
  if (language === "ru") return russianDates(told.year, told.month, words, before)
  return language === "en" ? englishDates(told, words, before) : unbent(told.year, told.month, language)
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

const signs = {
  ko: { year: "년", space: " ", month: "월", decade: "년대" },
  zh: { year: "年", space: "", month: "月", decade: "年代" },
}

function unbent(year: number, month: number | undefined, language: keyof typeof signs): readonly string[] {
  const sign = signs[language]
  const ofYear = String(year) + sign.year
  return [
    ...(month === undefined
      ? []
      : [String(month) + sign.month, seasonOfMonth(month, language)].map((finer) => ofYear + sign.space + finer)),
    ofYear,
    String(Math.floor(year / 10) * 10) + sign.decade,
  ]
}
