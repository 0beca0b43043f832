import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { isLanguage, languages, type Language } from "../../src/i18n/language.ts"
import { loadAnalysers } from "../../src/redaction/analysers/load.ts"
import { indexPlaces } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"
import { type Domain, packWeights, weightsFile } from "../../src/redaction/tagger/model.ts"
import { examplesOf, labelsOf, type Source } from "./examples.ts"
import { type Course, learn, randomFrom } from "./learn.ts"
import { type MarkedText, markedTexts, readJsonLines } from "./marked.ts"
import { varied } from "./vary.ts"

const help = `Trains the tagger's weights again.

  npm run train -- DATA [LANGUAGE…]

DATA is the folder of the redaction bench (ko-klue-4000.jsonl and the others). The same data give the same bytes.
Exit code: 0 done, 2 wrong arguments.`

const corpora: Readonly<Record<Language, readonly string[]>> = {
  ko: ["ko-klue-4000.jsonl"],
  en: ["en-tab113.jsonl", "en-panorama-a.jsonl"],
  ru: ["ru-factru-dev.jsonl"],
  zh: ["zh-weibo-train.jsonl", "zh-weibo-dev.jsonl"],
}
const courses: Readonly<Record<Domain, Course>> = {
  testimony: { epochs: 8, dropout: 0.5, atLeast: 2, kept: 80_000 },
  general: { epochs: 12, dropout: 0.5, atLeast: 2, kept: 200_000 },
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
/** What our own posts, sentences and judgments are marked with; sums of money and titles are the corpora's to teach. */
const told = ["PERSON", "CODE", "LOC", "ORG", "DATE", "DEM"]
/** One seed for all that is chosen at random here. */
const seed = 20_250_801

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } })
const [folder, ...chosen] = positionals
if (values.help || !folder || !chosen.every(isLanguage)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}
const analysers = await loadAnalysers()
const index = indexPlaces(readPlaces())
for (const language of languages.filter((one) => chosen.length === 0 || chosen.includes(one)))
  for (const domain of ["testimony", "general"] as const) {
    const sources = domain === "testimony" ? ofTestimony(language) : ofOthers(language)
    const labels = labelsOf(sources.filter(({ said }) => !said).flatMap(({ texts }) => texts))
    const examples = sources.flatMap((source) => examplesOf(source, labels, analysers, index))
    const course = courses[domain]
    const weights = learn(labels, examples, course, (epoch) => {
      console.error(`${domain} ${language}: epoch ${epoch + 1} of ${course.epochs}`)
    })
    const file = packWeights(weights)
    mkdirSync(new URL(".", weightsFile(domain, language)), { recursive: true })
    writeFileSync(weightsFile(domain, language), file)
    const features = weights.hashes.length
    console.log(JSON.stringify({ domain, language, lines: examples.length, features, bytes: file.length }))
  }

/** Our own accounts, copies of them, and what the corpora know of names. */
function ofTestimony(language: Language): readonly Source[] {
  const own = markedTexts("tuned", language)
  return [
    { texts: own, weight: ownWeight },
    { texts: varied(own, copies, randomFrom(seed)), weight: 1 },
    { texts: corpus(language), weight: borrowed[language], said: borrowedTypes },
  ]
}

function ofOthers(language: Language): readonly Source[] {
  const own = markedTexts("general", language)
  return [
    { texts: corpus(language), weight: 1 },
    { texts: own, weight: 1, said: told },
  ]
}

function corpus(language: Language): readonly MarkedText[] {
  return corpora[language].flatMap((file) => readJsonLines(join(folder!, file)))
}
