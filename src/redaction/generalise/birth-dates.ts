import type { Language } from "../../i18n/language.ts"
import type { ToldDays } from "../dates/told.ts"
import { timesOf } from "./english-dates.ts"
import { unbentDates } from "./unbent-dates.ts"

/** That a date is somebody's birth: 1975년생, born 11.12.1957, 1986年5月生, 1990 г. р., 1991 года рождения. */
const ofBirth: Readonly<Record<Language, RegExp>> = {
  ko: /생$/u,
  en: /^born\s/iu,
  ru: /(?<=\d\s?)(г\.?\s?р(?:\.|(?!\p{L}))|(?:г\.|год[ау]?)\s?рождения)$/iu,
  zh: /出?生$/u,
}
/** Said in other words it would be lost. */
const otherwise = /рождени|(?<!\p{L})born(?!\p{L})/iu

/**
 * A date of birth coarser and coarser, still as one: 1975년 3월생, born in 1957, 1990-х г. р. Nobody is born in a season. Undefined
 * when it is none; nothing when its words are not known.
 */
export function birthLadder(
  words: string,
  told: ToldDays | undefined,
  language: Language,
): readonly string[] | undefined {
  const [birth, suffix = ""] = ofBirth[language].exec(words) ?? []
  if (birth === undefined) return otherwise.test(words) ? [] : undefined
  const { year, month } = told ?? {}
  if (language === "ko" && year === undefined && month !== undefined) return [`${String(month)}월${birth}`]
  if (year === undefined) return []
  if (language === "ru") return russian(year, suffix)
  const steps = language === "en" ? timesOf({ year, month }) : unbentDates(year, month, language)
  const withoutSeason = month === undefined ? steps : steps.toSpliced(1, 1)
  return withoutSeason.map((step) => (language === "en" ? `born in ${step}` : step + birth))
}

function russian(year: number, suffix: string): readonly string[] {
  const decade = `${String(Math.floor(year / 10) * 10)}-х`
  const ofMany = suffix.replace(/^(?:г\.|год[ау]?)(?=\s?рожд)/iu, "годов")
  return [`${String(year)} ${suffix.replace(/^год[ау]?/iu, "года")}`, `${decade} ${ofMany}`]
}
