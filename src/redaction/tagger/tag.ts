import type { FindingType } from "../finding.ts"
import { marginalsOf, type Model, rowsOf, scoresOf } from "./crf.ts"
import type { Unit } from "./units.ts"
import type { Stretch } from "../stretch.ts"

/** A span of a line that may identify somebody, with the least chance that any of its units is part of such a span. */
export interface Tagged extends Stretch {
  readonly type: FindingType
  readonly chance: number
}

/** What a label is shown as, and from what chance. */
export interface Shown {
  readonly label: string
  readonly type: FindingType
  readonly floor: number
}

/** Neighbouring units above their floor, as spans of one type each. Offsets from the line's start. */
export function tagLine(
  model: Model,
  units: readonly Unit[],
  features: readonly Int32Array[],
  shown: readonly Shown[],
): readonly Tagged[] {
  const { chance } = marginalsOf(model, scoresOf(model, rowsOf(model, features)))
  const kinds = kindsOf(model, shown)
  const spans: Tagged[] = []
  units.forEach((unit, i) => {
    const chances = chance.subarray(i * model.labels.length, (i + 1) * model.labels.length)
    const best = likeliest(kinds, chances)
    if (!best) return
    const total = kinds.reduce((sum, kind) => sum + chances[kind.opens]! + chances[kind.goes]!, 0)
    const last = spans.at(-1)
    const goesOn = chances[best.goes]! >= chances[best.opens]!
    if (goesOn && last?.type === best.type && last.end === units[i - 1]?.end)
      spans[spans.length - 1] = { ...last, end: unit.end, chance: Math.min(last.chance, total) }
    else spans.push({ start: unit.start, end: unit.end, type: best.type, chance: total })
  })
  return spans
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

/** Of the kinds above their floors the one with the largest chance, the first of equals. */
function likeliest(kinds: readonly Kind[], chances: Float64Array): Kind | undefined {
  let best: Kind | undefined
  let most = 0
  for (const kind of kinds) {
    const chance = chances[kind.opens]! + chances[kind.goes]!
    if (chance <= kind.floor || chance <= most) continue
    best = kind
    most = chance
  }
  return best
}
