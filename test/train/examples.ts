import type { Analysers } from "../../src/redaction/analysers/analyser.ts"
import type { PlaceIndex } from "../../src/redaction/places/gazetteer.ts"
import { simplified } from "../../src/redaction/simplified.ts"
import { applyRules } from "../../src/redaction/suggest/hints.ts"
import { asJudgment, isJudgment } from "../../src/redaction/suggest/judgments.ts"
import { featuresOf } from "../../src/redaction/tagger/features.ts"
import { type Unit, unitsOf } from "../../src/redaction/tagger/units.ts"
import type { MarkedText, Mention } from "./marked.ts"

/** One line as the learner sees it: the features of its units, and the label that each should get. */
export interface Example {
  readonly features: readonly Int32Array[]
  readonly gold: Uint8Array
  /** Labels of the kinds that whoever marked this text never marks: where they stand is not known. */
  readonly unsaid: readonly number[]
  readonly weight: number
}

const renamed: Readonly<Record<string, string>> = { DATETIME: "DATE", TIME: "QUANTITY", NOMINAL: "MISC" }
/**
 * Courts, countries and professions, which are named hundreds of times without telling of anybody (1,102 of 1,570, 122 of 385 and
 * 172 of 390 mentions of the Text Anonymization Benchmark's 113 cases). Of other kinds there are too few to learn each for itself.
 */
const oftenNobodys = ["ORG", "LOC", "DEM"]

/** What is named but tells of nobody is a kind of its own: that it is a name and whose it is are two questions. */
function kindOf({ type, mask }: Mention): string {
  const kind = renamed[type] ?? type
  if (mask !== "NO_MASK") return kind
  return oftenNobodys.includes(kind) ? `NOBODYS-${kind}` : "NOBODYS"
}

/** O, and for every kind of mention that occurs a label that opens it and one that goes on. */
export function labelsOf(texts: readonly MarkedText[]): readonly string[] {
  const kinds = new Set(texts.flatMap(({ mentions }) => mentions.map(kindOf)))
  return ["O", ...[...kinds].sort().flatMap((kind) => [`B-${kind}`, `I-${kind}`])]
}

/** Texts of one source: whoever marked them looked for some kinds of mention, and says nothing of the others. */
export interface Source {
  readonly texts: readonly MarkedText[]
  /** As how many of a text each of these counts. */
  readonly weight: number
  /** Only mentions of these types that tell of somebody are believed; all of them when absent. */
  readonly said?: readonly string[]
  /** Whether its judgments are read as such, with what only the whole of them tells. */
  readonly judged?: boolean
}

export function examplesOf(
  { texts, weight, said, judged = false }: Source,
  labels: readonly string[],
  analysers: Analysers,
  index: PlaceIndex,
): readonly Example[] {
  const believed = texts.map((text) => ({
    ...text,
    mentions: text.mentions.filter(({ type, mask }) => !said || (said.includes(type) && mask !== "NO_MASK")),
  }))
  const looked = new Set(labelsOf(believed))
  const unsaid = labels.flatMap((label, y) => (said && !looked.has(label) ? [y] : []))
  return believed.flatMap(({ text, lang, mentions }) => {
    const lines = applyRules(simplified(text), index)
    return (judged && isJudgment(text) ? asJudgment(text, lines) : lines).map(({ start, line, ruled }) => {
      const units = unitsOf(line)
      const features = featuresOf(units, analysers[lang](line), ruled.hints)
      return { features, gold: goldOf(units, start, mentions, labels), unsaid, weight }
    })
  })
}

/** The number of every unit's label, in a line that starts at an offset of its text. */
function goldOf(
  units: readonly Unit[],
  start: number,
  mentions: readonly Mention[],
  labels: readonly string[],
): Uint8Array {
  const gold = new Uint8Array(units.length)
  for (const mention of mentions) {
    const first = units.findIndex((unit) => unit.end + start > mention.start)
    for (let i = first; i !== -1 && i < units.length && units[i]!.start + start < mention.end; i++)
      gold[i] = numberOf(`${i === first ? "B" : "I"}-${kindOf(mention)}`, labels)
  }
  return gold
}

function numberOf(label: string, labels: readonly string[]): number {
  const number = labels.indexOf(label)
  if (number === -1) throw new Error(`no label ${label}`)
  return number
}
