import { seasonOfMonth } from "./calendar-words.ts"

const signs = {
  ko: { year: "년", space: " ", month: "월", decade: "년대" },
  zh: { year: "年", space: "", month: "月", decade: "年代" },
}

/** The month and its season, as far as it is told (1–12), the year and the decade in Korean or Chinese. */
export function unbentDates(year: number, month: number | undefined, language: keyof typeof signs): readonly string[] {
  const sign = signs[language]
  const ofYear = String(year) + sign.year
  return [
    ...(month === undefined ? [] : monthAndSeason(month, language).map((finer) => ofYear + sign.space + finer)),
    ofYear,
    String(Math.floor(year / 10) * 10) + sign.decade,
  ]
}

export function monthAndSeason(month: number, language: keyof typeof signs): readonly string[] {
  return [String(month) + signs[language].month, seasonOfMonth(month, language)]
}
