import { matchesOf } from "../matches.ts"
import type { Stretch } from "../stretch.ts"
import { isDay } from "./short-years.ts"
import type { ToldDate } from "./told.ts"

/** Days in so few signs that they may be read in another way, or be no date at all. */
const forms = [
  // 20190602, 20190602123456 and 2019-06-02_12-33-44, as cameras and messengers name their files
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=(?:\d{4}|\d{6})?(?!\d))/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:-(?<month>\d\d)-(?<day>\d\d)(?=[-_T]\d\d)|_(?<month>\d\d)_(?<day>\d\d)(?!\d))/g,
  // 02062019
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>20\d\d)(?!\d)/g,
  // 02.06.19 and 19.06.02
  /(?<![\d./-])(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d\d)(?!\d|[./-]\d)/g,
  /(?<![\d./-])(?<year>\d\d)[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?!\d|[./-]\d)/g,
  // 2.VI.2019
  /(?<![\d.])(?<day>\d{1,2})[./\s](?<month>[IVX]{1,4})[./\s](?<year>(?:19|20)?\d\d)(?!\d)/g,
]

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

export interface ShortDate extends Stretch {
  readonly told: ToldDate
}

/** Every day that a text may tell in short forms; where one can be read in two ways, or is of either century, each. */
export function findShortDates(text: string): readonly ShortDate[] {
  return forms.flatMap((form) => matchesOf(text, form)).flatMap(readingsOf)
}

function readingsOf(match: RegExpExecArray): readonly ShortDate[] {
  const { year, month, day } = match.groups as Record<"year" | "month" | "day", string>
  const told = { month: romans.indexOf(month) + 1 || Number(month), day: Number(day) }
  const years = !isDay(told.month, told.day) ? [] : year.length > 2 ? [year] : [`19${year}`, `20${year}`]
  const place = { start: match.index, end: match.index + match[0].length }
  return years.map((one) => ({ ...place, told: { ...told, year: Number(one) } }))
}
