import { matchesOf } from "../matches.ts"
import type { Stretch } from "../stretch.ts"
import type { ToldDate } from "./told.ts"

/** Days in so few signs that they may be read in another way, or be no date at all. */
const forms: readonly (readonly [RegExp, readonly ("day" | "month" | "year")[]])[] = [
  // 20190602, as cameras and messengers name their files
  [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g, ["year", "month", "day"]],
  // 02.06.19 and 19.06.02
  [/(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d\d)(?!\d|[./-]\d)/g, ["day", "month", "year"]],
  [/(?<![\d./-])(\d\d)[./-](\d{1,2})[./-](\d{1,2})(?!\d|[./-]\d)/g, ["year", "month", "day"]],
  // 2.VI.2019
  [/(?<![\d.])(\d{1,2})[./\s]([IVX]{1,4})[./\s]((?:19|20)?\d\d)(?!\d)/g, ["day", "month", "year"]],
]

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
/** Two figures up to this are years of our century. */
const latestOfOurs = 40

export interface ShortDate extends Stretch {
  readonly told: ToldDate
}

/** Every date in short forms that a text may tell; where one can be read in two ways, both. */
export function findShortDates(text: string): readonly ShortDate[] {
  return forms.flatMap(([form, order]) =>
    matchesOf(text, form).flatMap((match): readonly ShortDate[] => {
      const [day, month, year] = (["day", "month", "year"] as const).map((part) =>
        numberOf(match[order.indexOf(part) + 1]!),
      )
      const isDate = day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12
      const told = { day, month, year: year! > 99 ? year : year! + (year! > latestOfOurs ? 1900 : 2000) }
      return isDate ? [{ start: match.index, end: match.index + match[0].length, told }] : []
    }),
  )
}

function numberOf(signs: string): number {
  return /\d/.test(signs) ? Number(signs) : romans.indexOf(signs) + 1
}
