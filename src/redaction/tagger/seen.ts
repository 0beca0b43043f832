import type { Word } from "../analysers/analyser.ts"
import { hashOf } from "./hash.ts"
import type { Hint } from "./hint.ts"
import type { Unit } from "./units.ts"

/** What stands beyond the line's ends. */
export const edge = hashOf("⊥")

/** All that the features of a line are made from, as hashes, unit by unit. */
export interface Seen {
  readonly units: readonly Unit[]
  readonly lower: readonly number[]
  readonly shape: readonly number[]
  /** What the dictionary calls the word that a unit is in, and whether the unit opens it. */
  readonly tag: readonly number[]
  /** Which word of `form` a unit is in; -1 for none. */
  readonly word: readonly number[]
  readonly form: readonly number[]
  readonly hint: readonly (readonly number[])[]
  readonly wide: readonly (readonly number[])[]
  readonly group: readonly Group[]
}

export function see(units: readonly Unit[], words: readonly Word[], hints: readonly Hint[]): Seen {
  const word = wordAt(units, words)
  const tagOf = (unit: Unit, of: Word | undefined): number =>
    of ? hashOf((of.start === unit.start ? "B" : "I") + of.tag) : edge
  return {
    units,
    lower: units.map((unit) => hashOf(unit.text.toLowerCase())),
    shape: units.map((unit) => hashOf(shapeOf(unit))),
    tag: units.map((unit, i) => tagOf(unit, words[word[i]!])),
    word,
    form: words.map((one) => hashOf(one.form)),
    hint: hintsAt(
      units,
      hints.filter((one) => !one.wide),
    ),
    wide: hintsAt(
      units,
      hints.filter((one) => one.wide),
    ),
    group: groupsOf(units),
  }
}

function shapeOf({ text, script }: Unit): string {
  if (script === "digit") return `d${Math.min(text.length, 9)}`
  if (script === "mark") return "m" + text
  if (script === "hangul" || script === "han") return script
  const first = text[0]!
  const cased = first === first.toLowerCase() ? "l" : text.length > 1 && text === text.toUpperCase() ? "U" : "T"
  return script[0]! + cased + (text.length > 1 ? "" : "1")
}

function wordAt(units: readonly Unit[], words: readonly Word[]): readonly number[] {
  let w = 0
  return units.map((unit) => {
    while (w < words.length && words[w]!.end <= unit.start) w++
    return w < words.length && words[w]!.start <= unit.start ? w : -1
  })
}

function hintsAt(units: readonly Unit[], hints: readonly Hint[]): readonly (readonly number[])[] {
  const found: number[][] = units.map(() => [])
  for (const { start, end, rule } of hints) {
    const opens = hashOf("B" + rule)
    const goes = hashOf("I" + rule)
    for (let i = firstFrom(units, start); i < units.length && units[i]!.start < end; i++)
      found[i]!.push(units[i]!.start <= start ? opens : goes)
  }
  return found
}

/** The first unit that ends after an offset. */
function firstFrom(units: readonly Unit[], offset: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

interface Group {
  readonly whole: number
  readonly before: number
  readonly after: number
  readonly previous: number
  readonly previousEnd: number
  readonly next: number
  readonly offset: number
}

/** What each unit sees of the letters between the two spaces (or marks) around it; a Korean eojeol. */
function groupsOf(units: readonly Unit[]): readonly Group[] {
  const spans: { from: number; to: number }[] = []
  units.forEach((unit, i) => {
    const last = spans.at(-1)
    if (last && !unit.opens && unit.script !== "mark" && units[i - 1]!.script !== "mark") last.to = i + 1
    else spans.push({ from: i, to: i + 1 })
  })
  const hashFrom = (from: number, to: number): number => {
    let hash = hashOf("")
    for (let i = from; i < to; i++) hash = hashOf(units[i]!.text, hash)
    return hash
  }
  const whole = spans.map(({ from, to }) => hashFrom(from, Math.min(to, from + 12)))
  const ending = spans.map(({ from, to }) => hashOf(lastTwo(units, from, Math.min(to, from + 12))))
  return spans.flatMap(({ from, to }, s) =>
    Array.from({ length: to - from }, (_, n) => ({
      whole: whole[s]!,
      before: hashFrom(Math.max(from, from + n - 5), from + n + 1),
      after: hashFrom(from + n + 1, Math.min(to, from + n + 5)),
      previous: whole[s - 1] ?? edge,
      previousEnd: ending[s - 1] ?? edge,
      next: whole[s + 1] ?? edge,
      offset: Math.min(n, 4),
    })),
  )
}

/** The last two UTF-16 code units of what is written between two units. */
function lastTwo(units: readonly Unit[], from: number, to: number): string {
  const last = units[to - 1]!.text
  return last.length === 1 && to - 2 >= from ? units[to - 2]!.text.slice(-1) + last : last.slice(-2)
}
