import type { Language } from "../../i18n/language.ts"
import { isDay } from "../dates/short-years.ts"
import type { ToldDays } from "../dates/told.ts"
import { englishDates, englishFeast } from "./english-dates.ts"
import { russianDates } from "./russian-dates.ts"
import { monthAndSeason } from "./unbent-dates.ts"

/** 11/20 in Korean and Chinese, 20.11 in Russian: without a year, in English nobody knows which is which. */
const inFigures = /^\s*(\d{1,2})\s?[./]\s?(\d{1,2})\.?(?!\s?[./]?\s?\d{1,2}(?![\d:]))/
/** Feasts that fall into one season every year, and months of the moon that do. */
const feasts: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/설날|설명절|성탄|크리스마스|광명성절|동[지짓]|섣달|소한|대한|립춘|입춘/u, "겨울"],
    [/부활절|태양절|초파일|청명|경칩|한식|곡우|삼짇|5\.1절/u, "봄"],
    [/하지|초복|중복|말복|소서|대서/u, "여름"],
    [/추석|한가위|한로|상강|당\s?창건/u, "가을"],
  ],
  en: [
    [/christmas|xmas|new year|shining star|epiphany|st\.? nicholas/iu, "winter"],
    [/easter|day of the sun|lazarus saturday|palm sunday|bright monday/iu, "spring"],
    [/chuseok|ch'?us[ŏo]k|mid-?autumn|harvest moon|all saints|party foundation/iu, "autumn"],
  ],
  // With their own preposition: who came до Пасхи did not come до весны.
  ru: [
    [/^(?:на|в|под)\s(?:.*\s)?(?:нов(?:ый|ого)\sгод|рождеств|крещень|крещени)/iu, "зимой"],
    [/^(?:на|в)\s(?:.*\s)?(?:пасх|день\sпобеды|день\sсолнца|благовещень|благовещени|верб)/iu, "весной"],
    [/^(?:на|в)\s(?:.*\s)?(?:ябло[чш]\p{L}+\sспас|медов\p{L}+\sспас|иван\p{L}?\sкупал)/iu, "летом"],
    [/^(?:на|в)\s(?:.*\s)?(?:чхусок|покров)/iu, "осенью"],
  ],
  zh: [
    [/春节|除夕|小年|腊[八月]|臘月|冬至|圣诞|大寒|小寒|冬月|光明星节/u, "冬天"],
    [/清明|复活节|惊蛰|谷雨|太阳节|劳动节|五一/u, "春天"],
    [/夏至|中伏|初伏|入伏|小暑|大暑|红帆节/u, "夏天"],
    [/中秋|国庆|重阳|寒露|霜降/u, "秋天"],
  ],
}

/** Months and seasons of a date whose words tell no year, with the year that they count from now; no more than the words tell. */
export function withoutYear(
  words: string,
  told: ToldDays | undefined,
  language: Language,
  before: string,
): readonly string[] {
  const { month, days } = told?.month === undefined ? inFiguresOf(words, language) : told
  if (month === undefined) return inToldYear(words, ofFeast(words, language, before))
  const steps = ofMonth({ month, days }, words, language, before)
  return inToldYear(words, monthAlone.test(words) ? steps.slice(1) : steps)
}

/** The season of a feast, in Russian as the words that tell when. */
export function seasonOfFeast(words: string, language: Language): string | undefined {
  return feasts[language].find(([names]) => names.test(words))?.[1]
}

function ofFeast(words: string, language: Language, before: string): readonly string[] {
  const season = seasonOfFeast(words, language)
  if (season === undefined) return []
  return language === "en" ? englishFeast(season, words, before) : [season]
}

const monthAlone =
  /^(?:во?\s|in\s)?[\p{Script=Latin}\p{Script=Cyrillic}]+\.?$|^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[가-힣]{1,2})\s?[월月]$/iu

type Told = Omit<ToldDays, "year">

function inFiguresOf(words: string, language: Language): Told {
  const [, first, second] = inFigures.exec(words) ?? []
  const none = { month: undefined, days: [] }
  if (first === undefined || language === "en") return none
  const [month, day] = (language === "ru" ? [second, first] : [first, second]).map(Number) as [number, number]
  return isDay(month, day) ? { month, days: [day] } : none
}

function ofMonth(
  told: Told & { readonly month: number },
  words: string,
  language: Language,
  before: string,
): readonly string[] {
  const dated = { year: undefined, ...told }
  if (language === "ru") return russianDates(dated, words, before)
  return language === "en" ? englishDates(dated, words, before) : monthAndSeason(told.month, language)
}

/** A year that is counted from now or from another one, before what happened in it: 작년 추석, 那年八月. */
const relative =
  /^(?:(?:그|올|이듬|다음|지난|이|전|재지난)\s?해|재?작년|금년|래년|내년|大?前年|[去今同那次翌当當]年|第二年)(?=.)/u

function inToldYear(words: string, steps: readonly string[]): readonly string[] {
  const year = relative.exec(words)?.[0]
  if (year === undefined) return steps
  const space = /^[가-힣]/u.test(year) ? " " : ""
  return [...steps.map((step) => year + space + step), year]
}
