import type { Language } from "../../i18n/language.ts"
import { months, seasonOfMonth, type Unbent } from "./calendar-words.ts"
import { russianDates } from "./russian-dates.ts"

/** 11/20 in Korean and Chinese, 20.11 in Russian: without a year, in English nobody knows which is which. */
const inFigures = /^\s*(\d{1,2})\s?[./]\s?(\d{1,2})\.?\s*$/
/** Feasts that fall into one season every year. */
const feasts: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/설날|설명절|성탄|크리스마스|광명성절|동[지짓]날/u, "겨울"],
    [/부활절|태양절|초파일|청명|경칩/u, "봄"],
    [/하지/u, "여름"],
    [/추석|한가위/u, "가을"],
  ],
  zh: [
    [/春节|除夕|小年|腊八|冬至|圣诞/u, "冬天"],
    [/清明|复活节|惊蛰|谷雨/u, "春天"],
    [/夏至|中伏/u, "夏天"],
    [/中秋|国庆|重阳/u, "秋天"],
  ],
}

/** Month (1–12, as far as it is told) and season of a date whose words tell no year; only the season, if they tell no more than the month. */
export function withoutYear(
  words: string,
  told: number | undefined,
  language: Language,
  before: string,
): readonly string[] {
  const month = told ?? monthInFigures(words, language)
  if (month === undefined) {
    const feast = feasts[language]?.find(([names]) => names.test(words))
    return feast ? [feast[1]] : []
  }
  const steps =
    language === "ru" ? russianDates(undefined, month, words, before) : ofDay(month, words, language, before)
  return monthAlone.test(words) ? steps.slice(1) : steps
}

const monthAlone =
  /^(?:во?\s|in\s)?[\p{Script=Latin}\p{Script=Cyrillic}]+\.?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[가-힣]{1,2})\s?[월月]$/iu

function monthInFigures(words: string, language: Language): number | undefined {
  const [, first, second] = inFigures.exec(words) ?? []
  if (first === undefined || language === "en") return undefined
  const [month, day] = (language === "ru" ? [second, first] : [first, second]).map(Number)
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31 ? month : undefined
}

/** Whether a date without a year goes on behind what stands before it as a month does: since June, by June; «June: rain». */
const asMonth =
  /(?:^|[:(\[\n–—|]|(?<!\p{L})(?:from|since|until|till|by|before|after|for|around|about|over|of|to|between|in|early|mid|late|and|or|during|through|throughout|within|than|every|last|next|this|that|each))\s*$/iu
const onDay = /(?<!\p{L})on\s+$/iu

/** The month and the season as they stand in a sentence. */
function ofDay(month: number, words: string, language: Unbent, before: string): readonly string[] {
  const season = seasonOfMonth(month, language)
  if (language === "ko") return [`${String(month)}월`, season]
  if (language === "zh") return [`${String(month)}月`, season]
  const name = months[month - 1]!
  if (/(?:(?<!\p{L})(?:the|an?|my|his|her|our|their)|['’]s|\d)\s+$/iu.test(before)) return []
  if (onDay.test(before)) return [`a day in ${name}`, `${/^[aeiou]/.test(season) ? "an" : "a"} ${season} day`]
  const own = /^(?:from|since|until|till|by|before|after)\s/iu.exec(words)?.[0]
  if (own) return [own + name, own + season]
  return asMonth.test(before) && !/^(?:on|in)\s/iu.test(words) ? [name, season] : [`in ${name}`, `in ${season}`]
}
