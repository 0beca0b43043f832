import type { Language } from "../../i18n/language.ts"

/** The languages whose words for times have no cases. */
export type Unbent = Exclude<Language, "ru">

export const months = [
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
/** From winter on. */
export const seasons: Readonly<Record<Unbent, readonly string[]>> = {
  ko: ["겨울", "봄", "여름", "가을"],
  en: ["winter", "spring", "summer", "autumn"],
  zh: ["冬天", "春天", "夏天", "秋天"],
}

/** The season of a month (1–12). */
export function seasonOfMonth(month: number, language: Unbent): string {
  return seasons[language][Math.floor((month % 12) / 3)]!
}
