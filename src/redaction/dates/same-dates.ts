import type { Decided } from "../decided.ts"
import type { Finding } from "../finding.ts"
import { linesOf } from "../lines.ts"
import type { Stretch } from "../stretch.ts"
import { findDates } from "./dates.ts"
import { findShortDates } from "./short-dates.ts"
import { readDate, readMonthFirst, type ToldDate } from "./told.ts"

interface Read extends Stretch {
  readonly told: ToldDate
  readonly isGuess: boolean
}
type Known = Pick<Decided, "tier"> & { readonly told: ToldDate }

/**
 * Where a decided day, or month of a year, stands again in other words: 2019년 6월 2일, 2 June 2019, 02.06.2019. Only `check`
 * where one of both leaves the year to the reader, where the month may stand first (6/2/2019), and in short forms (02.06.19, IMG_20190602). Linear in the text's length.
 */
export function* sameDates(text: string, decided: readonly Decided[]): Generator<Finding> {
  const known = knownDates(decided)
  if (known.size === 0) return
  const sameAs = (told: ToldDate): readonly Known[] =>
    known.get(keyOf(told))?.filter((one) => mayBeSame(one.told, told)) ?? []
  for (const { start, end, told } of findShortDates(text))
    if (sameAs(told).length > 0) yield { start, end, type: "DATE", tier: "check" }
  for (const { start, line } of linesOf(text))
    for (const date of readDates(line)) {
      const same = sameAs(date.told)
      const one = same.find(({ told }) => told.year === date.told.year) ?? same[0]
      if (!one) continue
      const tier = one.told.year === date.told.year && !date.isGuess ? one.tier : "check"
      yield { start: date.start + start, end: date.end + start, type: "DATE", tier }
    }
}

/** By month and day, each year once; what is marked in a short form is only possibly that day. */
function knownDates(decided: readonly Decided[]): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known>()
  for (const { type, tier, words } of decided) {
    const told = type === "DATE" ? readDate(words) : undefined
    const monthFirst = type === "DATE" ? readMonthFirst(words) : undefined
    const short = type === "DATE" ? findShortDates(words).map((one) => one.told) : []
    if (told) keep(known, { told, tier })
    for (const one of [...(monthFirst ? [monthFirst] : []), ...short]) keep(known, { told: one, tier: "check" })
  }
  return Map.groupBy(known.values(), ({ told }) => keyOf(told))
}

function keep(known: Map<string, Known>, one: Known): void {
  const key = `${keyOf(one.told)} ${String(one.told.year)}`
  if (pointsAtOne(one.told) && known.get(key)?.tier !== "sure") known.set(key, one)
}

const keyOf = ({ month, day }: ToldDate): string => `${String(month)}-${String(day)}`

/** The dates of a line that can be read, without those that are part of a longer one: 2 June of another year is not 2 June. */
function readDates(line: string): readonly Read[] {
  let reached = 0
  return findDates(line)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }, i, all) => start !== all[i - 1]?.start || end !== all[i - 1]?.end)
    .flatMap(({ start, end }): readonly Read[] => {
      const told = end > reached ? readDate(line.slice(start, end)) : undefined
      if (!told) return []
      reached = end
      const monthFirst = readMonthFirst(line.slice(start, end))
      return [
        { start, end, told, isGuess: false },
        ...(monthFirst ? [{ start, end, told: monthFirst, isGuess: true }] : []),
      ]
    })
}

function pointsAtOne({ year, month, day }: ToldDate): boolean {
  return month !== undefined && (day !== undefined || year !== undefined)
}

/** Of the same month and day. */
function mayBeSame(one: ToldDate, other: ToldDate): boolean {
  return one.year === other.year || (one.day !== undefined && (one.year === undefined || other.year === undefined))
}
