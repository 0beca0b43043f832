import type { Language } from "../../i18n/language.ts"
import { seasonOfMonth } from "./calendar-words.ts"
import { englishDates, englishFeast } from "./english-dates.ts"
import { russianDates } from "./russian-dates.ts"

/** 11/20 in Korean and Chinese, 20.11 in Russian: without a year, in English nobody knows which is which. */
const inFigures = /^\s*(\d{1,2})\s?[./]\s?(\d{1,2})\.?\s*$/
/** Feasts that fall into one season every year. */
const feasts: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/설날|설명절|성탄|크리스마스|광명성절|동[지짓]날/u, "겨울"],
    [/부활절|태양절|초파일|청명|경칩/u, "봄"],
    [/하지/u, "여름"],
    [/추석|한가위/u, "가을"],
  ],
  en: [
    [/christmas|new year|shining star/iu, "winter"],
    [/easter|day of the sun/iu, "spring"],
    [/chuseok|ch'?us[ŏo]k|mid-?autumn/iu, "autumn"],
  ],
  // With their own preposition: who came до Пасхи did not come до весны.
  ru: [
    [/^(?:на|в|под)\s(?:.*\s)?(?:нов(?:ый|ого)\sгод|рождеств|крещени)/iu, "зимой"],
    [/^(?:на|в)\s(?:.*\s)?(?:пасх|день\sпобеды|день\sсолнца)/iu, "весной"],
    [/^(?:на|в)\s(?:.*\s)?чхусок/iu, "осенью"],
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
  if (month === undefined) return ofFeast(words, language, before)
  const steps = ofMonth(month, words, language, before)
  return monthAlone.test(words) ? steps.slice(1) : steps
}

function ofFeast(words: string, language: Language, before: string): readonly string[] {
  const season = feasts[language].find(([names]) => names.test(words))?.[1]
  if (season === undefined) return []
  return language === "en" ? englishFeast(season, words, before) : [season]
}

const monthAlone =
  /^(?:во?\s|in\s)?[\p{Script=Latin}\p{Script=Cyrillic}]+\.?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[가-힣]{1,2})\s?[월月]$/iu

function monthInFigures(words: string, language: Language): number | undefined {
  const [, first, second] = inFigures.exec(words) ?? []
  if (first === undefined || language === "en") return undefined
  const [month, day] = (language === "ru" ? [second, first] : [first, second]).map(Number)
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= 31 ? month : undefined
}

function ofMonth(month: number, words: string, language: Language, before: string): readonly string[] {
  if (language === "ru") return russianDates(undefined, month, words, before)
  if (language === "en") return englishDates({ year: undefined, month, day: undefined }, words, before)
  return [String(month) + monthSigns[language], seasonOfMonth(month, language)]
}

const monthSigns = { ko: "월", zh: "月" }
