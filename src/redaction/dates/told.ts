import { shortYear } from "./short-years.ts"

/** Day (1–31), month (1–12) and year, as far as a date's words tell them. */
export interface ToldDate {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
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

const units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
const teens = [
  "ten",
  "eleven",
  "twelf",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]
const ordinals = [
  ...units,
  ...teens.map((ten) => `${ten}th`),
  "twentieth",
  ...units.map((unit) => `twenty-${unit}`),
  "thirtieth",
  "thirty-first",
]

const fullYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** The moon's months are not the sun's: of such a date only the year is told. */
const lunar =
  /음력|정월|칠석|단오|보름|[一二三四五六七八九十]月十五(?![日号])|섣달|동[지짓]달|초(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘)|农历|農曆|阴历|陰曆|旧历|[正腊臘冬闰閏]月|初[一二三四五六七八九十]|lunar|лунн/iu
/** The second half, or the second Sunday, is no second day. */
const noDay = new RegExp(
  [
    String.raw`\b(?:first|second|third|fourth|fifth|last|\d(?:st|nd|rd|th))\s(?:week(?:end)?|half|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    String.raw`недел|половин|декад|числ|(?:перв|втор|трет|четв|последн)\p{L}{1,4}\s(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)`,
    String.raw`째\s?(?:주|[월화수목금토일]요일)|첫\s?주|마지막|第[一二三四]个?(?:星期|礼拜|周)|[上中下]旬`,
  ].join("|"),
  "iu",
)

const russianUnits = ["перв", "втор", "треть", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят"]
const russianTeens = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"]
const russianOrdinals = [
  ...russianUnits,
  "десят",
  ...russianTeens.map((unit) => `${unit}надцат`),
  "двадцат",
  ...russianUnits.map((unit) => `двадцать\\s${unit}`),
  "тридцат",
  "тридцать\\sперв",
].map((stem) => new RegExp(`^${stem}(?:ого|его|ое|ье)$`, "iu"))

/** What a date's words tell in any of the four languages; nothing when they tell of more than one year, month or day. */
export function readDate(words: string): ToldDate | undefined {
  const told = readDays(words)
  if (!told || told.days.length > 1) return undefined
  return { year: told.year, month: told.month, day: told.days[0] }
}

/** Month (1–12) and year as far as a date's words tell them, and all the days of that month. */
export interface ToldDays extends Omit<ToldDate, "day"> {
  readonly days: readonly number[]
}

/** The same of one day or of several; nothing when they tell of more than one year or month. */
export function readDays(words: string): ToldDays | undefined {
  const plain = withFigures(words.normalize("NFKC"))
  if (lunar.test(words)) return { year: yearOf(plain, new Set(plain.match(fullYear))), month: undefined, days: [] }
  const years = new Set(plain.match(fullYear))
  const inFigures = years.size > 1 ? undefined : figuresOnly(plain)
  if (inFigures) return { ...inFigures, days: inFigures.day === undefined ? [] : [inFigures.day] }
  const named = stems.flatMap((stem, i) => (stem.test(plain) ? [i + 1] : []))
  const months = new Set([
    ...named,
    ...Array.from(plain.matchAll(/(?<!\d)\d{1,2}(?=\s?[월月])/gu), ([one]) => Number(one)),
  ])
  if (years.size > 1 || months.size > 1) return undefined
  const [month] = months
  const days = new Set(noDay.test(words) ? [] : daysIn(plain, named.length > 0))
  return {
    year: yearOf(plain, years),
    month: within(month, 12),
    days: [...days].filter((day) => within(day, 31) !== undefined),
  }
}

/** 二〇二一年 in figures, ordinals as figures. */
function withFigures(words: string): string {
  return words
    .replace(/廿/gu, "二十")
    .replace(/(?<![가-힣])([일이삼사오유육륙칠팔구시십]{1,2})(?=월)/gu, hangulFigure)
    .replace(/(?<=월\s?)([일이삼사오육륙칠팔구십]{1,3})(?=일)/gu, hangulFigure)
    .replace(/(?<![〇○零一二三四五六七八九十])[〇○零一二三四五六七八九十]+(?=\s?[年月日号號])/gu, hanNumber)
    .replace(/(?<!\p{L})(?:(?:twenty|thirty)[ -])?[a-z]{3,9}(?:st|nd|rd|th)(?!\p{L})/giu, (word) => {
      const nth = ordinals.indexOf(word.toLowerCase().replace(" ", "-"))
      return nth === -1 ? word : String(nth + 1)
    })
    .replace(/(?<!\p{L})(?:(?:двадцать|тридцать)\s)?\p{Script=Cyrillic}{3,16}(?:ого|его|ое|ье)(?!\p{L})/giu, (word) => {
      const nth = russianOrdinals.findIndex((one) => one.test(word))
      return nth === -1 ? word : String(nth + 1)
    })
}

/** 유월 and 시월 are June and October. */
const hangulFigures = new Map<string, string>([
  ...Array.from({ length: 31 }, (_, i): [string, string] => [hangulNumber(i + 1), String(i + 1)]),
  ["유", "6"],
  ["시", "10"],
])

const hangulFigure = (word: string): string => hangulFigures.get(word.replace("육", "륙")) ?? word

function hangulNumber(number: number): string {
  const figure = (one: number): string => "일이삼사오륙칠팔구"[one - 1] ?? ""
  const tens = Math.floor(number / 10)
  return (tens > 1 ? figure(tens) : "") + (tens > 0 ? "십" : "") + figure(number % 10)
}

const hanFigures = "零一二三四五六七八九"

function hanNumber(han: string): string {
  const figure = (sign: string): number => Math.max(0, hanFigures.indexOf(sign.replace(/[〇○]/u, "零")))
  const [tens, ones] = han.split("十")
  if (ones === undefined) return Array.from(han, figure).join("")
  return String((tens ? figure(tens) : 1) * 10 + (ones ? figure(ones) : 0))
}

/** 2019-11-03, or 3.11.2019 with the day first, as everywhere but in the United States; not one of two days. */
function figuresOnly(words: string): ToldDate | undefined {
  if (/\d[./-]\d{4}\s?[-–—~]\s?\d{1,2}[./-]\d/.test(words)) return undefined
  const ahead = /(?<!\d)((?:19|20)\d\d)\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{1,2}))?(?!\d)/.exec(words)
  const behind = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/.exec(words)
  const [year, second, first] = ahead ? ahead.slice(1, 4) : behind ? [behind[3], behind[2], behind[1]] : []
  if (year === undefined) return undefined
  // 6/13/2019 can only be read with the month first.
  const [month, day] = behind && Number(second) > 12 ? [first, second] : [second, first]
  return { year: Number(year), month: within(numberOf(month), 12), day: within(numberOf(day), 31) }
}

const numberOf = (figures: string | undefined): number | undefined =>
  figures === undefined ? undefined : Number(figures)

/** 6/2/2019 as it may be read too, with the month first: 2 June. */
export function readMonthFirst(words: string): ToldDate | undefined {
  const told = /^\D*\d{1,2}\/\d{1,2}\/\d{4}\D*$/.test(words) ? figuresOnly(words) : undefined
  if (told?.day === undefined || told.day > 12) return undefined
  return { year: told.year, month: told.day, day: told.month }
}

function within(number: number | undefined, most: number): number | undefined {
  return number !== undefined && number >= 1 && number <= most ? number : undefined
}

function yearOf(words: string, years: ReadonlySet<string>): number | undefined {
  const [year] = years
  const juche = /(?:주체|主体|juche|чучхе)\s?(\d{2,3})/iu.exec(words)?.[1]
  // The Juche calendar counts 1912 as its first year.
  return year ? Number(year) : juche ? Number(juche) + 1911 : shortYear(words)
}

/** Before 日 or 일; beside the name of a month every figure that is neither a year nor a time. */
function daysIn(words: string, named: boolean): readonly number[] {
  const pattern = named
    ? /(?<![\d:.])\d{1,2}(?:st|nd|rd|th|-?го|-?е)?(?![\d:\p{L}]|\s?(?:час|год|г\.|[ap]\.?m|утра|вечера|ночи|дня))/giu
    : /(?<!\d)\d{1,2}(?=\s?[일日号號])/gu
  return Array.from(words.matchAll(pattern), ([figure]) => Number.parseInt(figure))
}
