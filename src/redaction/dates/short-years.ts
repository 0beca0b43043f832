import type { Language } from "../../i18n/language.ts"
import type { ToldDays } from "./told.ts"

/** No year of this century is further ahead than that. */
const latestShort = 30

/** 17 as 2017, 98 as 1998. */
const fullYearOf = (figures: string): number => Number(figures) + (Number(figures) <= latestShort ? 2000 : 1900)

/** What a year is told with, and no span of years is: 10년 전, 20年来, 80년대. */
const partOfYear =
  "[\\d〇零一二三四五六七八九十]{1,3}\\s?[월月]|봄|여름|가을|겨울|말(?!\\p{L})|초(?!\\p{L})|설|추석|한가위|단오|정월|대보름|섣달|동[지짓]|음력|곡우|한식|[初年]?[春夏秋冬]|[入开深]|初|底|末|端午|中秋|元宵|重阳|清明|除夕|[正腊臘]月|农历|農曆|[阴陰][历曆]|国庆|圣诞|五一|\\p{Script=Han}{1,4}[节節]"
/** 17년 11월, 24年端午, the autumn of '17. */
const short = new RegExp(String.raw`^\s*(\d\d)\s?[년年](?=\s?(?:${partOfYear}))|['’](\d\d)(?![\d\p{L}]|['’]?s)`, "u")

/** The year of a date that tells it by two figures. */
export function shortYear(words: string): number | undefined {
  const [, east, west] = short.exec(words) ?? []
  const figures = east ?? west
  return figures === undefined ? undefined : fullYearOf(figures)
}

const inFigures = /^\D{0,6}(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?(?:\s+\d{1,2}:\d\d)?[^\d]*$/u

/**
 * A day in figures whose year has two of them: 24. 12. 3 in Korean and Chinese, 17.05.21 in Russian. In English only points tell
 * that the day comes first; with strokes the month is told when the other figure can be none, with hyphens the year comes first.
 */
export function readShort(words: string, language: Language): ToldDays | undefined {
  const [, first, sign, second, third] = inFigures.exec(words) ?? []
  if (first === undefined || second === undefined || third === undefined) return undefined
  const isYearFirst = language === "ko" || language === "zh" || (language === "en" && sign === "-")
  const figures = isYearFirst ? first : third
  if (figures.length !== 2) return undefined
  const year = fullYearOf(figures)
  const [month, day] = (isYearFirst ? [second, third] : [second, first]).map(Number) as [number, number]
  if (language === "en" && sign === "/") return inStrokes(year, day, month)
  return isDay(month, day) ? { year, month, days: [day] } : undefined
}

/** Whether a month and a day can be those of a date. */
export const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

function inStrokes(year: number, first: number, second: number): ToldDays | undefined {
  if (isDay(second, first)) return { year, month: first > 12 ? second : undefined, days: [first] }
  return isDay(first, second) ? { year, month: first, days: [second] } : undefined
}
