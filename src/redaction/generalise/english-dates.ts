import type { ToldDays } from "../dates/told.ts"
import { months, seasonOfMonth } from "./calendar-words.ts"
import { withoutSecondArticle } from "./english-articles.ts"

const onDay = /(?<!\p{L})on\s+$/iu
const onThe = /(?<!\p{L})on\s+(?:the|an?)\s+$/iu
const at = /(?<!\p{L})at\s+$/iu
/** Behind these several days are a time that lasted. */
const fromTo = /(?<!\p{L})(?:from|between)\s+$/iu
const determined = /(?:(?<!\p{L})(?:the|an?|my|his|her|our|their)|['’]s|\d)\s+$/iu
/** Behind what a day goes on as a month does: since June, by June; «June: rain». */
const asMonth =
  /(?:^|[:(\[\n–—|]|(?<!\p{L})(?:from|since|until|till|by|before|after|for|around|about|over|of|to|between|in|early|mid|late|and|or|during|through|throughout|within|than|every|last|next|this|that|each|dated|following|against|effective))\s*$/iu
const leading = /^(?:from|since|until|till|by|before|after|on|in)\s/iu

/**
 * The month, the season, the year, the decade of a date, as far as they are told, as the sentence asks for them: on [5 June 2018]
 * becomes on a day in June 2018. A preposition that the words begin with stays: since 5 June is not June.
 */
export function englishDates(told: ToldDays, words: string, before: string): readonly string[] {
  if (onThe.test(before)) return onTheDay(told)
  if (told.year === undefined && determined.test(before)) return []
  if (onDay.test(before)) return onDays(told)
  if (at.test(before)) return timesOf(told).map((time) => `some time in ${time}`)
  const are = told.days.length > 1
  if (are && fromTo.test(before)) return []
  const own = leading.exec(words)?.[0].toLowerCase()
  if (own) return timesOf(told).map((time) => (are || own === "on " ? "in " : own) + time)
  const isDay = told.days.length > 0 || told.year === undefined
  if (!isDay || asMonth.test(before) || determined.test(before))
    return timesOf(told).map((time) => withoutSecondArticle(time, before))
  return timesOf(told).map((time) => `in ${time}`)
}

export function timesOf({ month, year }: Omit<ToldDays, "days">): readonly string[] {
  const inYear = year === undefined ? "" : ` ${String(year)}`
  return [
    ...(month === undefined ? [] : [months[month - 1]! + inYear, seasonOfMonth(month, "en") + inYear]),
    ...(year === undefined ? [] : [String(year), `the ${String(Math.floor(year / 10) * 10)}s`]),
  ]
}

/** As times are told of days: a day in June 2018, a summer day in 2018; days in June 2018. */
function onDays(told: ToldDays): readonly string[] {
  const season = told.month === undefined ? undefined : seasonOfMonth(told.month, "en")
  const inYear = told.year === undefined ? "" : ` in ${String(told.year)}`
  const are = told.days.length > 1
  return timesOf(told).map((time) => {
    if (season && time.startsWith(season)) return (are ? `${season} days` : dayOf(season)) + inYear
    return `${are ? "days" : "a day"} in ${time}`
  })
}

/** Behind an article: on the June day in 2018. */
function onTheDay({ month, year }: ToldDays): readonly string[] {
  const inYear = year === undefined ? "" : ` in ${String(year)}`
  const years = timesOf({ month: undefined, year })
  return [
    ...(month === undefined
      ? []
      : [months[month - 1]!, seasonOfMonth(month, "en")].map((time) => `${time} day${inYear}`)),
    ...years.map((time) => `day in ${time}`),
  ]
}

const dayOf = (season: string): string => `${/^[aeiou]/.test(season) ? "an" : "a"} ${season} day`

/** On or at a feast, by its season; before Christmas is not before winter. */
export function englishFeast(season: string, words: string, before: string): readonly string[] {
  if (onDay.test(before)) return [dayOf(season)]
  if (at.test(before)) return [`some time in ${season}`]
  return /^(?:on|at|in|over)\s/iu.test(words) ? [`in ${season}`] : []
}
