import type { Analysers } from "../../src/redaction/analysers/analyser.ts"
import type { PlaceIndex } from "../../src/redaction/places/gazetteer.ts"
import { linesOf } from "../../src/redaction/suggest/lines.ts"
import { applyRules } from "../../src/redaction/suggest/hints.ts"
import { registerOf } from "../../src/redaction/suggest/register.ts"
import { featuresOf } from "../../src/redaction/tagger/features.ts"
import { unitsOf } from "../../src/redaction/tagger/units.ts"
import type { MarkedText, Mention } from "./marked.ts"

/** One line as the learner sees it: the features of its units, and the label that each should get. */
export interface Example {
  readonly features: readonly Int32Array[]
  readonly gold: Uint8Array
  readonly weight: number
}

const renamed: Readonly<Record<string, string>> = { DATETIME: "DATE", TIME: "QUANTITY", NOMINAL: "MISC" }
const kindOf = ({ type }: Mention): string => renamed[type] ?? type

/** O, and for every kind of mention that occurs a label that opens it and one that goes on. */
export function labelsOf(texts: readonly MarkedText[]): readonly string[] {
  const kinds = new Set(texts.flatMap(({ mentions }) => mentions.map(kindOf)))
  return ["O", ...[...kinds].sort().flatMap((kind) => [`B-${kind}`, `I-${kind}`])]
}

export function examplesOf(
  { text, lang, mentions }: MarkedText,
  labels: readonly string[],
  weight: number,
  analysers: Analysers,
  index: PlaceIndex,
): readonly Example[] {
  const wanted = mentions.filter(({ mask }) => mask !== "NO_MASK")
  const isTestimony = registerOf(text) === "testimony"
  return linesOf(text).map(({ start, line }) => {
    const units = unitsOf(line)
    const features = featuresOf(units, analysers[lang](line), applyRules(line, index).hints, isTestimony)
    const gold = new Uint8Array(units.length)
    for (const mention of wanted) {
      const inside = units.flatMap((unit, i) =>
        unit.start + start < mention.end && unit.end + start > mention.start ? [i] : [],
      )
      inside.forEach((unit, i) => (gold[unit] = labels.indexOf(`${i === 0 ? "B" : "I"}-${kindOf(mention)}`)))
    }
    return { features, gold, weight }
  })
}
