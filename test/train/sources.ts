import { join } from "node:path"
import type { Language } from "../../src/i18n/language.ts"
import type { Domain } from "../../src/redaction/tagger/model.ts"
import type { Source } from "./examples.ts"
import { type Course, randomFrom } from "./learn.ts"
import { type MarkedText, markedTexts, readJsonLines } from "./marked.ts"
import { varied } from "./vary.ts"

/** The files of the redaction bench that the weights learn from. */
export const corpora: Readonly<Record<Language, readonly string[]>> = {
  ko: ["ko-klue-4000.jsonl"],
  en: ["en-tab113.jsonl", "en-panorama-a.jsonl"],
  ru: ["ru-factru-dev.jsonl"],
  zh: ["zh-weibo-train.jsonl", "zh-weibo-dev.jsonl"],
}
/** An account and its copies count six: of testimony only what two places of our own say, or many of the corpora, is learnt. */
export const courses: Readonly<Record<Domain, Course>> = {
  testimony: { rounds: 2, epochs: 8, meanFrom: 4, dropout: 0.5, atLeast: 7, kept: 260_000, missCost: 1 },
  general: { rounds: 3, epochs: 12, meanFrom: 6, dropout: 0.5, atLeast: 2, kept: 260_000, missCost: 1 },
}
/** Our own accounts are what the tagger is for: each counts as much as four of its copies with other names in them. */
const ownWeight = 4
const copies = 2
/**
 * What the corpora teach of testimony: names, and little. Dates and what tells of a person are marked by other rules there, and
 * a corpus that never marks a family is not to teach that families tell nothing.
 */
const borrowed: Readonly<Record<Language, number>> = { ko: 0.25, en: 0.1, ru: 0.25, zh: 0.25 }
const borrowedTypes = ["PERSON", "LOC", "ORG"]
/** What our own posts and judgments are marked with; sums of money and titles are the corpora's to teach, but in Korean sentences. */
const told = ["PERSON", "CODE", "LOC", "ORG", "DATE", "DEM"]
const toldInKorean = [...told, "QUANTITY", "TIME"]
/** As how much one of our judgments counts beside a judgment of the corpus: there are more of ours, and these know less. */
const judgmentWeight = 0.3
/** One seed for all that is chosen at random here. */
const seed = 20_250_801

export type Corpus = readonly MarkedText[]

export function readCorpus(folder: string, file: string): Corpus {
  return readJsonLines(join(folder, file))
}

/** What the weights of a domain and a language learn from, given the corpora of that language. */
export function sourcesOf(domain: Domain, language: Language, corpus: Corpus): readonly Source[] {
  return domain === "testimony" ? ofTestimony(language, corpus) : ofOthers(language, corpus)
}

/** Our own accounts, copies of them, and what the corpora know of names. */
function ofTestimony(language: Language, corpus: Corpus): readonly Source[] {
  const own = markedTexts("tuned", language)
  return [
    { texts: own, weight: ownWeight },
    { texts: varied(own, copies, randomFrom(seed)), weight: 1 },
    { texts: corpus, weight: borrowed[language], said: borrowedTypes },
  ]
}

function ofOthers(language: Language, corpus: Corpus): readonly Source[] {
  const said = language === "ko" ? toldInKorean : told
  const isJudgment = ({ id }: MarkedText): boolean => id.includes("judgment")
  const own = markedTexts("general", language)
  return [
    { texts: corpus, weight: 1, judged: true },
    { texts: own.filter(isJudgment), weight: judgmentWeight, said, judged: true },
    { texts: own.filter((text) => !isJudgment(text)), weight: 1, said },
  ]
}
