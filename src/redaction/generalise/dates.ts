import type { Language } from "../../i18n/language.ts"
import { readShort } from "../dates/short-years.ts"
import { readDays, type ToldDays } from "../dates/told.ts"
import { birthLadder } from "./birth-dates.ts"
import { rangeLadder } from "./date-ranges.ts"
import { englishDates } from "./english-dates.ts"
import { russianDates } from "./russian-dates.ts"
import { unbentDates } from "./unbent-dates.ts"
import { seasonOfFeast, withoutYear } from "./yearless-dates.ts"

/** 1990년대, the 1990s, в 1990-х: nothing in it is finer than the decade. */
const ofDecade = /(?:19|20)\d0\s?(?:['’]?s(?!\p{L})|년대|年代|-?(?:е|х|м|ми)(?!\p{L}))/u

/**
 * A date coarser and coarser: the month, the season, the year, the decade. Only what its words tell; never the day. In Russian
 * and English as what stands before it asks.
 */
export function dateLadder(words: string, language: Language, before = ""): readonly string[] {
  return coarser(words, language, before).filter((step) => step.toLowerCase() !== words.toLowerCase())
}

function coarser(words: string, language: Language, before: string): readonly string[] {
  const range = language === "ko" || language === "zh" ? rangeLadder(words, language) : undefined
  if (range) return range
  if (isOverTwoYears(words)) return []
  const read = readDays(words)
  const told = read?.year === undefined ? (readShort(words, language) ?? read) : read
  const steps = birthLadder(words, told, language) ?? stepsOf(told, words, language, before)
  return ofDecade.test(words) ? steps.slice(-1) : steps
}

/** Winter 2017-18, 2014~17; 2019-06 is a month, and so is 2013-12. */
function isOverTwoYears(words: string): boolean {
  const [, year, next] = /(?:19|20)(\d\d)\s?[-–—/~〜至]\s?(?:19|20)?(\d\d)(?![\d./-])/u.exec(words) ?? []
  if (year === undefined) return false
  return Number(next) === (Number(year) + 1) % 100 || (Number(next) > 12 && Number(next) > Number(year))
}

function stepsOf(told: ToldDays | undefined, words: string, language: Language, before: string): readonly string[] {
  if (told?.year === undefined) return withoutYear(words, told, language, before)
  if (language === "en") return englishDates(told, words, before)
  if (language !== "ru") return unbentDates(told.year, told.month, language)
  const season = seasonOfFeast(words, "ru")
  // На Рождество 2018 года is not на 2018 год.
  return season === undefined
    ? russianDates(told, words, before)
    : [
        `${season} ${String(told.year)} года`,
        ...russianDates({ ...told, month: undefined }, words.replace(/^\S+\s/u, ""), ""),
      ]
}
