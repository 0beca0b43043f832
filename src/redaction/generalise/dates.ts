import type { Language } from "../../i18n/language.ts"

const months: Readonly<Record<"en" | "ru", readonly string[]>> = {
  en: [
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
  ],
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ],
}
const seasons: Readonly<Record<Language, readonly string[]>> = {
  ko: ["겨울", "봄", "여름", "가을"],
  en: ["winter", "spring", "summer", "autumn"],
  ru: ["зима", "весна", "лето", "осень"],
  zh: ["冬天", "春天", "夏天", "秋天"],
}
/** How the names of the months begin, as whole words: осень has no сентябрь in it. */
const stems = [
  "янв(?:ар\\p{L}{1,2})?|jan(?:uary)?",
  "фев(?:рал\\p{L}{1,2})?|feb(?:ruary)?",
  "мар(?:т\\p{L}{0,2})?|mar(?:ch)?",
  "апр(?:ел\\p{L}{1,2})?|apr(?:il)?",
  "ма(?:й|я|е|ю|ем)|may",
  "июн\\p{L}{0,2}|june?",
  "июл\\p{L}{0,2}|july?",
  "авг(?:уст\\p{L}{0,2})?|aug(?:ust)?",
  "сен(?:т(?:ябр\\p{L}{1,2})?)?|sept?(?:ember)?",
  "окт(?:ябр\\p{L}{1,2})?|oct(?:ober)?",
  "ноя(?:бр\\p{L}{1,2})?|nov(?:ember)?",
  "дек(?:абр\\p{L}{1,2})?|dec(?:ember)?",
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu"))
const hanMonths = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"]

/** Year and month (1–12) as far as a date's words tell them. */
interface Told {
  readonly year: number | undefined
  readonly month: number | undefined
}

/** A date coarser and coarser: the month, the season, the year, the decade. Only what its words tell; never the day. */
export function dateLadder(words: string, language: Language): readonly string[] {
  const { year, month } = read(words)
  if (year === undefined || tellsMore(words)) return []
  const steps = [
    ...(month === undefined ? [] : [monthOf(year, month, language), seasonOf(year, month, language)]),
    yearOf(year, language),
    decadeOf(year, language),
  ]
  return steps.filter((step) => step !== words)
}

/** Whether more than one year or month is told: what both share would have to be worked out, and is not offered. */
function tellsMore(words: string): boolean {
  const years = new Set(words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
  const named = stems.filter((stem) => words.search(stem) !== -1)
  const figures = new Set(words.match(/\d{1,2}(?=\s?[월月])/gu))
  return years.size > 1 || named.length + figures.size > 1
}

function read(words: string): Told {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0]
  const juche = /주체\s?(\d{2,3})|主体\s?(\d{2,3})|juche\s(\d{2,3})|чучхе\s(\d{2,3})/iu
    .exec(words)
    ?.slice(1)
    .find(Boolean)
  // The Juche calendar counts 1912 as its first year.
  return { year: year ? Number(year) : juche ? Number(juche) + 1911 : undefined, month: monthIn(words) }
}

function monthIn(words: string): number | undefined {
  const figure =
    /(\d{1,2})\s?[월月]/u.exec(words)?.[1] ??
    /(?:19|20)\d\d\s?[./-]\s?(\d{1,2})/.exec(words)?.[1] ??
    /(?<!\d)\d{1,2}\s?[./-]\s?(\d{1,2})\s?[./-]\s?(?:19|20)\d\d/.exec(words)?.[1]
  const named = stems.findIndex((stem) => words.search(stem) !== -1)
  const han = hanMonths.findLastIndex((month) => words.includes(month))
  const month = figure ? Number(figure) : named !== -1 ? named + 1 : han + 1
  return month >= 1 && month <= 12 ? month : undefined
}

function monthOf(year: number, month: number, language: Language): string {
  if (language === "ko") return `${String(year)}년 ${String(month)}월`
  if (language === "zh") return `${String(year)}年${String(month)}月`
  return language === "ru"
    ? `${months.ru[month - 1]!} ${String(year)} года`
    : `${months.en[month - 1]!} ${String(year)}`
}

function seasonOf(year: number, month: number, language: Language): string {
  const season = seasons[language][Math.floor((month % 12) / 3)]!
  if (language === "ko") return `${String(year)}년 ${season}`
  if (language === "zh") return `${String(year)}年${season}`
  return language === "ru" ? `${season} ${String(year)} года` : `${season} ${String(year)}`
}

function yearOf(year: number, language: Language): string {
  return { ko: `${String(year)}년`, en: String(year), ru: `${String(year)} год`, zh: `${String(year)}年` }[language]
}

function decadeOf(year: number, language: Language): string {
  const decade = String(Math.floor(year / 10) * 10)
  return { ko: `${decade}년대`, en: `the ${decade}s`, ru: `${decade}-е годы`, zh: `${decade}年代` }[language]
}
