import type { Language } from "../../i18n/language.ts"
import type { Decided } from "../decided.ts"
import { wholeClauses } from "./clauses.ts"
import { findAgain } from "../find-again.ts"
import { inOneAlphabet } from "../look-alikes.ts"
import { featuresOf } from "../tagger/features.ts"
import type { Hint } from "../tagger/hint.ts"
import { tagLine } from "../tagger/tag.ts"
import { unitsOf } from "../tagger/units.ts"
import { bridgesBetween } from "./bridges.ts"
import { composed } from "./composed.ts"
import type { Detector } from "./detector.ts"
import type { Finding } from "../finding.ts"
import { addsNothing, sureOf, ticked } from "./cores.ts"
import { shownIn } from "./floors.ts"
import { applyRules, type Ruled, type RuledLine } from "./hints.ts"
import { asJudgment } from "./judgments.ts"
import { simplified } from "../simplified.ts"
import { languageOf, languagesOf } from "./language.ts"
import { mergeFindings } from "./merge.ts"
import { withCountry } from "./organisations.ts"
import { isPublic } from "./public-words.ts"
import { type Register, registerOf } from "./register.ts"
import { withSpot } from "./spots.ts"
import { joinedInWords, tidied, withoutFormsOfAddress, withoutLoneSigns } from "./tidy.ts"
import { inCyrillic } from "./transliterated.ts"
import { withWholePlace } from "./whole-places.ts"

/** Shorter words of a judgment stand in it for other things as well. */
const shortestRepeated = 5
/** And shorter words without a figure, in any text, than a handle is. */
const shortestGuessed = 4

/**
 * What is looked for again wherever it stands; of codes that are only guessed at no short words (几点), which stand for other things
 * as well. A date or an age said twice need not be the same one; and a place or a firm that nobody is sure of would be guessed at
 * again and again. A judgment says all that matters in it several times; but so it does of
 * its courts, so that only organisations that are sure come back.
 */
function isRepeated({ words, type, tier }: Decided, register: Register): boolean {
  if (type === "PERSON") return true
  if (type === "CODE") return tier === "sure" || /\p{N}/u.test(words) || words.length >= shortestGuessed
  if (register === "judgment" && type !== "ORG") return words.length >= shortestRepeated
  return tier === "sure" && (type === "ORG" || type === "LOC")
}

/**
 * In fewer UTF-16 code units it is only a guess that a text is testimony, and places of any size are asked about: a third of the
 * shortest of our accounts, and longer than the single sentences of other corpora mostly are.
 */
const guessedBelow = 160

/**
 * A judgment names so much that is nobody's (two of three institutions) that of all but codes the tagger asks, which has weighed
 * the rules.
 */
function standsAlone({ type }: Finding, register: Register): boolean {
  return register !== "judgment" || type === "CODE"
}

/** What is known of a text beforehand. */
export interface Known {
  /** Decides only where there is no letter. */
  readonly language?: Language | undefined
  /** What kind of text it is, when it need not be guessed from its words. */
  readonly register?: Register | undefined
}

/** What a state could find somebody by, in a text of any of the four languages. Sorted; spans of one tier do not overlap. */
export function suggest(detector: Detector, text: string, known: Known = {}): readonly Finding[] {
  const written = composed(text)
  const cyrillic = inCyrillic(written.text)
  const readable = simplified(inOneAlphabet(cyrillic.text))
  // What overlaps is weighed by its composed letters; two findings may then meet in one character of the text as it was.
  return mergeFindings(
    tellingMore(readable, mergeFindings(suggestIn(detector, readable, known))).map((one) =>
      written.back(cyrillic.back(one)),
    ),
  )
}

/** Without those that are only possible and say no more than what is sure inside them. Sorted, as `mergeFindings` gives them. */
function tellingMore(text: string, findings: readonly Finding[]): readonly Finding[] {
  const sure = findings.filter(({ tier }) => tier === "sure")
  let at = 0
  return findings.filter((one) => {
    if (one.tier === "sure") return true
    while (at < sure.length && sure[at]!.end <= one.start) at++
    return !(at < sure.length && addsNothing(text, one, sure[at]!))
  })
}

/** How a text is read. */
interface Reading {
  readonly detector: Detector
  readonly language: Language
  readonly register: Register
  /** Whether it is only a guess that so short a text is testimony. */
  readonly isGuess: boolean
}

function readingOf(detector: Detector, text: string, known: Known): Reading {
  const language = languageOf(text, known.language)
  const register = known.register ?? registerOf(text, detector.models[language], language)
  const isGuess = register === "testimony" && !known.register && text.length < guessedBelow
  return { detector, language, register, isGuess }
}

function suggestIn(detector: Detector, text: string, known: Known): readonly Finding[] {
  const reading = readingOf(detector, text, known)
  const found = ruledLines(reading, text).flatMap(({ start, line, ruled }) =>
    findingsIn(reading, line, ruled).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  )
  const decided = found
    .map((one) => ({ ...one, words: text.slice(one.start, one.end) }))
    .filter((one) => isRepeated(one, reading.register))
  const again = findAgain(text, eachOnce(decided))
  return [...found, ...again.filter(({ start, end, type }) => isTelling(reading, text.slice(start, end), type))]
}

function ruledLines({ detector, register }: Reading, text: string): readonly RuledLine[] {
  const lines = applyRules(text, detector.index)
  return register === "judgment" ? asJudgment(text, lines) : lines
}

function findingsIn(reading: Reading, line: string, ruled: Ruled): readonly Finding[] {
  const ofTestimony = reading.register === "testimony"
  const telling = (one: Finding): boolean => isTelling(reading, line.slice(one.start, one.end), one.type)
  const described = (one: Finding): readonly Finding[] => (ofTestimony ? withSpot(line, one) : [one])
  const found = [
    ...(reading.isGuess ? ruled.wide : []),
    // A year alone that a rule is sure of is that of a birth.
    ...ruled.findings
      .filter((one) => standsAlone(one, reading.register))
      .map((one) => ticked(line, one))
      .flatMap(described)
      .filter((one) => (one.type === "DATE" && one.tier === "sure") || telling(one)),
    ...taggedInEach(reading, line, ruled.hints)
      .map((one) => withWholePlace(one, ruled.places))
      .flatMap(described)
      .filter(telling),
  ]
  return ofTestimony ? [...withoutFormsOfAddress(line, found), ...bridgesBetween(line, found)] : found
}

/** Whether words of this type could be of one person, and are not everybody's. */
function isTelling({ detector, register, isGuess }: Reading, words: string, type: Finding["type"]): boolean {
  return register !== "testimony" || (isGuess && type === "LOC") || !isPublic(words, type, detector.index)
}

/** The same words of the same type once, as `sure` if they are that anywhere. */
function eachOnce(decided: readonly Decided[]): readonly Decided[] {
  const once = new Map<string, Decided>()
  for (const one of decided) {
    const key = `${one.type} ${one.words}`
    if (one.tier === "sure" || !once.has(key)) once.set(key, one)
  }
  return [...once.values()]
}

/** Where a line of testimony mixes languages, each is asked about what stands in its own letters. */
function taggedInEach(reading: Reading, line: string, hints: readonly Hint[]): readonly Finding[] {
  const { language, register } = reading
  const spoken = register === "testimony" ? languagesOf(line, language) : ([languageOf(line, language)] as const)
  if (spoken.length === 1) return tagged(reading, line, spoken[0], hints)
  const toJudge = ({ start, end }: Finding): Language => {
    const own = languageOf(line.slice(start, end), spoken[0])
    return spoken.includes(own) ? own : spoken[0]
  }
  return spoken.flatMap((one) => tagged(reading, line, one, hints).filter((found) => toJudge(found) === one))
}

/** What the tagger of a language finds in a line. */
function tagged(
  { detector: { analysers, models }, register }: Reading,
  line: string,
  language: Language,
  hints: readonly Hint[],
): readonly Finding[] {
  const units = unitsOf(line)
  const features = featuresOf(units, analysers[language](line), hints)
  const model = models[language][register === "testimony" ? "testimony" : "general"]
  const spans = tagLine(model, units, features, shownIn(register, language))
  const possible = joinedInWords(
    line,
    withoutLoneSigns(
      line,
      spans.map(({ start, end, type }): Finding => ({ start, end, type, tier: "check" })),
    ),
  )
  const sure = spans.flatMap((span) => sureOf(line, span, language))
  const clauses = register === "testimony" ? wholeClauses(line, possible) : []
  return [...sure, ...possible, ...clauses]
    .flatMap((finding) => tidied(line, finding))
    .flatMap((finding) => withCountry(line, finding))
}
