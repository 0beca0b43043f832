import type { FindingType } from "../finding.ts"
import { marginalsOf, type Model, scoresOf } from "./crf.ts"
import type { Unit } from "./units.ts"
import type { Stretch } from "../stretch.ts"

/** A span of a line that may identify somebody. */
export interface Tagged extends Stretch {
  readonly type: FindingType
  /** The parts of it that are likely to, and not only possible: often all of it but a word at its edge. */
  readonly cores: readonly Core[]
}

/** Neighbouring units that are each likely to be part of what identifies somebody, with the mean of their chances. */
export interface Core extends Stretch {
  readonly chance: number
}

/** What a label is shown as, and from what chance. */
export interface Shown {
  readonly label: string
  readonly type: FindingType
  readonly floor: number
}

/** From what chance on a unit belongs to a core; found by cross-validation on the accounts, in all four languages. */
const likely = 0.35
/** The share of all chances that the shown kind must have for the others to count with it; found in the same way. */
const leastShare = 0.1

interface Seen {
  readonly unit: Unit
  readonly chance: number
}

/** Neighbouring units above their floor, as spans of one type each. Offsets from the line's start. */
export function tagLine(
  model: Model,
  units: readonly Unit[],
  features: readonly Int32Array[],
  shown: readonly Shown[],
): readonly Tagged[] {
  const { chance } = marginalsOf(model, scoresOf(model, features))
  const kinds = kindsOf(model, shown)
  const spans: { type: FindingType; seen: Seen[] }[] = []
  units.forEach((unit, i) => {
    const chances = chance.subarray(i * model.labels.length, (i + 1) * model.labels.length)
    const best = likeliest(kinds, chances)
    if (!best) return
    const seen = { unit, chance: chanceOfAny(kinds, chances, best) }
    const last = spans.at(-1)
    const goesOn = chances[best.goes]! >= chances[best.opens]!
    if (goesOn && last?.type === best.type && last.seen.at(-1)!.unit === units[i - 1]) last.seen.push(seen)
    else spans.push({ type: best.type, seen: [seen] })
  })
  return spans.map(({ type, seen }) => ({ ...around(seen), type, cores: coresOf(seen) }))
}

function around(seen: readonly Seen[]): Stretch {
  return { start: seen[0]!.unit.start, end: seen.at(-1)!.unit.end }
}

function coresOf(seen: readonly Seen[]): readonly Core[] {
  const runs: Seen[][] = []
  seen.forEach((one, i) => {
    if (one.chance < likely) return
    if (i > 0 && seen[i - 1]!.chance >= likely) runs.at(-1)!.push(one)
    else runs.push([one])
  })
  return runs.map((run) => ({ ...around(run), chance: run.reduce((sum, { chance }) => sum + chance, 0) / run.length }))
}

/** What is shown, with the numbers of the labels that open it and go on with it. */
interface Kind extends Shown {
  readonly opens: number
  readonly goes: number
}

function kindsOf({ labels }: Model, shown: readonly Shown[]): readonly Kind[] {
  return shown
    .map((one) => ({ ...one, opens: labels.indexOf(`B-${one.label}`), goes: labels.indexOf(`I-${one.label}`) }))
    .filter(({ opens, goes }) => opens !== -1 && goes !== -1)
}

const chanceOf = ({ opens, goes }: Kind, chances: Float64Array): number => chances[opens]! + chances[goes]!

/**
 * The chance that a unit shown as one kind identifies somebody at all, as whatever: no more than that of the kind when it is nearly
 * surely another one, whose floor the unit did not reach.
 */
function chanceOfAny(kinds: readonly Kind[], chances: Float64Array, shown: Kind): number {
  const any = kinds.reduce((sum, kind) => sum + chanceOf(kind, chances), 0)
  const own = chanceOf(shown, chances)
  return own < leastShare * any ? own : any
}

/** Of the kinds above their floors the one with the largest chance, the first of equals. */
function likeliest(kinds: readonly Kind[], chances: Float64Array): Kind | undefined {
  let best: Kind | undefined
  let most = 0
  for (const kind of kinds) {
    const chance = chanceOf(kind, chances)
    if (chance <= kind.floor || chance <= most) continue
    best = kind
    most = chance
  }
  return best
}
