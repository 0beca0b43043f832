import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { languages, type Language } from "../../src/i18n/language.ts"
import { loadAnalysers } from "../../src/redaction/analysers/load.ts"
import { indexPlaces } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"
import { packWeights, weightsFile } from "../../src/redaction/tagger/model.ts"
import { examplesOf, labelsOf } from "./examples.ts"
import { type Course, learn, randomFrom } from "./learn.ts"
import { markedAccounts, readJsonLines } from "./marked.ts"
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
const course: Course = { epochs: 8, dropout: 0.5, atLeast: 2, kept: 80_000 }
/** Our own accounts are few, and what the tagger is for: each counts as much as this many texts of a corpus. */
const ownWeight = 4
/** How many copies of our own accounts are learnt from besides, with other names in them. */
const copies: Readonly<Record<Language, number>> = { ko: 2, en: 2, ru: 2, zh: 2 }
/** One seed for all that is chosen at random here. */
const seed = 20_250_801

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } })
const [folder, ...chosen] = positionals
if (values.help || !folder) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}
const analysers = await loadAnalysers()
const index = indexPlaces(readPlaces())
for (const language of languages.filter((one) => chosen.length === 0 || chosen.includes(one))) {
  const general = corpora[language].flatMap((file) => readJsonLines(join(folder, file)))
  const own = markedAccounts("tuned", language)
  const labels = labelsOf([...general, ...own])
  const examples = [
    ...general.map((text) => ({ text, weight: 1 })),
    ...own.map((text) => ({ text, weight: ownWeight })),
    ...varied(own, copies[language], randomFrom(seed)).map((text) => ({ text, weight: 1 })),
  ].flatMap(({ text, weight }) => examplesOf(text, labels, weight, analysers, index))
  const weights = learn(labels, examples, course, (epoch) => {
    console.error(`${language}: epoch ${epoch + 1} of ${course.epochs}`)
  })
  const file = packWeights(weights)
  mkdirSync(new URL(".", weightsFile(language)), { recursive: true })
  writeFileSync(weightsFile(language), file)
  console.log(JSON.stringify({ language, lines: examples.length, features: weights.hashes.length, bytes: file.length }))
}
