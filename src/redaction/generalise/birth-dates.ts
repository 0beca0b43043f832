import type { Language } from "../../i18n/language.ts"
import type { ToldDays } from "../dates/told.ts"
import { timesOf } from "./english-dates.ts"
import { unbentDates } from "./unbent-dates.ts"

/** That a date is somebody's birth: 1975년생, born 11.12.1957, 1986年5月生, 1990 г. р., 1991 года рождения. */
const ofBirth: Readonly<Record<Language, RegExp>> = {
  ko: /(?<=(?:[년월일초말\d]|봄|여름|가을|겨울)\s?)생$/u,
  en: /^born\s(?!before|after|since|by|until|between)/iu,
  ru: /(?<=\d\s?)(?:г\.?\s?р\.?|(?:г\.|год[ау]?)\s?рождения)$/iu,
  zh: /(?<=[年月日号號]\s?)出?生$/u,
}
/** Said in other words it would be lost. */
const otherwise = /рожд(?:ен|\.)|г\.?\s?р(?:\.|$)|(?<!\p{L})born(?!\p{L})/iu

/**
 * A date of birth coarser and coarser, still as one: 1975년 3월생, born in 1957, 1990-х г. р. Nobody is born in a season. Undefined
 * when it is none; nothing when its words are not known.
 */
export function birthLadder(
  words: string,
  told: ToldDays | undefined,
  language: Language,
): readonly string[] | undefined {
  const birth = ofBirth[language].exec(words)?.[0]
  if (birth === undefined) return otherwise.test(words) ? [] : undefined
  const { year, month } = told ?? {}
  if (language === "ko" && year === undefined && month !== undefined) return [`${String(month)}월${birth}`]
  if (year === undefined) return []
  if (language === "ru") return russian(year, birth, month !== undefined)
  const steps = language === "en" ? timesOf({ year, month }) : unbentDates(year, month, language)
  const withoutSeason = month === undefined ? steps : steps.toSpliced(1, 1)
  return withoutSeason.map((step) => (language === "en" ? `born in ${step}` : step + birth))
}

function russian(year: number, birth: string, isFiner: boolean): readonly string[] {
  const isBrief = !/рождения$/iu.test(birth)
  return [
    ...(isFiner ? [`${String(year)} ${isBrief ? birth : "года рождения"}`] : []),
    `${String(Math.floor(year / 10) * 10)}-х ${isBrief ? birth : "годов рождения"}`,
  ]
}
