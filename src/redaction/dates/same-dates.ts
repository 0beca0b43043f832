import type { Decided } from "../decided.ts"
import type { Finding } from "../finding.ts"
import { linesOf } from "../lines.ts"
import type { Stretch } from "../stretch.ts"
import { findDates } from "./dates.ts"
import { readDate, type ToldDate } from "./told.ts"

/**
 * Where a decided day, or month of a year, stands again in other words: 2019년 6월 2일, 2 June 2019, 02.06.2019. Only `check`
 * where one of both leaves the year to the reader.
 */
export function* sameDates(text: string, decided: readonly Decided[]): Generator<Finding> {
  const known = decided.flatMap((one) => {
    const told = one.type === "DATE" ? readDate(one.words) : undefined
    return told && pointsAtOne(told) ? [{ ...one, told }] : []
  })
  if (known.length === 0) return
  for (const { start, line } of linesOf(text))
    for (const found of wholeDates(line)) {
      const told = readDate(line.slice(found.start, found.end))
      const same = told && known.find((one) => isSame(one.told, told))
      if (!same) continue
      const tier = same.told.year === told.year ? same.tier : "check"
      yield { start: found.start + start, end: found.end + start, type: "DATE", tier }
    }
}

/** Without those that are part of a longer one: 2 June of another year is not 2 June. */
function wholeDates(line: string): readonly Stretch[] {
  const dates = findDates(line)
  const holds = (one: Stretch, other: Stretch): boolean =>
    one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start
  return dates.filter((date) => !dates.some((other) => holds(other, date)))
}

function pointsAtOne({ year, month, day }: ToldDate): boolean {
  return month !== undefined && (day !== undefined || year !== undefined)
}

function isSame(one: ToldDate, other: ToldDate): boolean {
  if (one.month !== other.month || one.day !== other.day) return false
  return one.year === other.year || (one.day !== undefined && (one.year === undefined || other.year === undefined))
}
