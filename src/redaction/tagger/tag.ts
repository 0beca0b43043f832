import type { FindingType } from "../suggest/finding.ts"
import { marginalsOf, type Model, rowsOf, scoresOf } from "./crf.ts"
import type { Unit } from "./units.ts"

/** A span of a line that may identify somebody, with the least chance that any of its units is part of such a span. */
export interface Tagged {
  readonly start: number
  readonly end: number
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
  const kinds = shown
    .map((one) => ({
      ...one,
      opens: model.labels.indexOf(`B-${one.label}`),
      goes: model.labels.indexOf(`I-${one.label}`),
    }))
    .filter(({ opens, goes }) => opens !== -1 && goes !== -1)
  const spans: Tagged[] = []
  units.forEach((unit, i) => {
    const from = i * model.labels.length
    const likely = kinds.map(({ type, floor, opens, goes }) => ({
      type,
      floor,
      opens: chance[from + opens]!,
      goes: chance[from + goes]!,
    }))
    const best = likely
      .filter(({ floor, opens, goes }) => opens + goes > floor)
      .reduce<(typeof likely)[number] | undefined>(
        (top, one) => (top && top.opens + top.goes >= one.opens + one.goes ? top : one),
        undefined,
      )
    if (!best) return
    const total = likely.reduce((sum, { opens, goes }) => sum + opens + goes, 0)
    const last = spans.at(-1)
    if (last?.type === best.type && last.end === units[i - 1]?.end && best.goes >= best.opens)
      spans[spans.length - 1] = { ...last, end: unit.end, chance: Math.min(last.chance, total) }
    else spans.push({ start: unit.start, end: unit.end, type: best.type, chance: total })
  })
  return spans
}
