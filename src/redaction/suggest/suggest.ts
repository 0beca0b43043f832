import type { Language } from "../../i18n/language.ts"
import { wholeClauses } from "./clauses.ts"
import { findAgain } from "../find-again.ts"
import { featuresOf } from "../tagger/features.ts"
import { type Shown, tagLine } from "../tagger/tag.ts"
import { unitsOf } from "../tagger/units.ts"
import { composed } from "./composed.ts"
import type { Detector } from "./detector.ts"
import type { Finding, FindingType } from "./finding.ts"
import { applyRules } from "./hints.ts"
import { languageOf } from "./language.ts"
import { linesOf } from "./lines.ts"
import { mergeFindings } from "./merge.ts"
import { isPublic } from "./public-words.ts"
import { registerOf } from "./register.ts"
import { tidied } from "./tidy.ts"

/**
 * Chances from which the tagger's spans are shown, measured on the accounts that rules may be written from. A name missed costs
 * more than a family told of in general words, so its floor is lower.
 */
const shown: readonly Shown[] = [
  { label: "PERSON", type: "PERSON", floor: 0.012 },
  { label: "CODE", type: "CODE", floor: 0.1 },
  { label: "LOC", type: "LOC", floor: 0.018 },
  { label: "ORG", type: "ORG", floor: 0.014 },
  { label: "DATE", type: "DATE", floor: 0.03 },
  { label: "DEM", type: "DEM", floor: 0.02 },
  { label: "EVENT", type: "EVENT", floor: 0.016 },
]
/**
 * In other texts, judgments above all, sums of money and titles of things point at people too; in testimony they are wages and
 * slogans. There the floors are others as well, by language: measured on parts of the corpora that the weights were not learnt from.
 */
const elsewhere: readonly Shown[] = [
  ...shown,
  { label: "QUANTITY", type: "DEM", floor: 0.02 },
  { label: "MISC", type: "EVENT", floor: 0.02 },
]
type Scale = Readonly<Record<Language, number>>
const scaleElsewhere: Scale = { ko: 0.4, en: 1, ru: 0.6, zh: 0.4 }
const scaleInTestimony: Scale = { ko: 1, en: 1.7, ru: 1, zh: 1 }

function shownIn(register: number, language: Language): readonly Shown[] {
  const [list, scale] = register === 1 ? [shown, scaleInTestimony] : [elsewhere, scaleElsewhere]
  return list.map((one) => ({ ...one, floor: one.floor * scale[language] }))
}

const sureFrom = 0.3

/** What is looked for again wherever it stands. A date or an age said twice need not be the same one. */
const repeated = new Set<FindingType>(["PERSON", "ORG", "LOC", "CODE"])

/** What a state could find somebody by, in a text of any of the four languages. Sorted; spans of one tier do not overlap. */
export function suggest(detector: Detector, text: string, said?: Language): readonly Finding[] {
  const { text: readable, back } = composed(text)
  return mergeFindings(suggestIn(detector, readable, said).map(back))
}

function suggestIn(detector: Detector, text: string, said?: Language): readonly Finding[] {
  const language = languageOf(text, said)
  const register = registerOf(text)
  const found = linesOf(text).flatMap(({ start, line }) => {
    const ruled = applyRules(line, detector.index)
    return [...ruled.findings, ...tagged(detector, line, languageOf(line, language), ruled.hints, register)].map(
      (finding) => ({
        ...finding,
        start: finding.start + start,
        end: finding.end + start,
      }),
    )
  })
  const again = findAgain(
    text,
    found
      .filter(({ type }) => repeated.has(type))
      .map(({ start, end, type, tier }) => ({ words: text.slice(start, end), type, tier })),
  )
  const all = mergeFindings([...found, ...again])
  return register === 1 ? all.filter(({ start, end }) => !isPublic(text.slice(start, end), detector.index)) : all
}

function tagged(
  { analysers, models }: Detector,
  line: string,
  language: Language,
  hints: Parameters<typeof featuresOf>[2],
  register: number,
): readonly Finding[] {
  const units = unitsOf(line)
  const features = featuresOf(units, analysers[language](line), hints, register)
  const spans = tagLine(models[language], units, features, shownIn(register, language))
  const findings = spans.map(({ start, end, type, chance }): Finding => {
    return { start, end, type, tier: chance >= sureFrom ? "sure" : "check" }
  })
  return [...findings, ...wholeClauses(line, findings)].flatMap((finding) => tidied(line, finding))
}
