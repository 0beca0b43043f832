import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { isLanguage, languages, type Language } from "../../src/i18n/language.ts"
import { loadAnalysers } from "../../src/redaction/analysers/load.ts"
import { indexPlaces } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"
import { type Detector, loadDetector } from "../../src/redaction/suggest/detector.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { type Domain, packWeights, unpackModel, weightsFile } from "../../src/redaction/tagger/model.ts"
import { examplesOf, labelsOf } from "./examples.ts"
import { learn } from "./learn.ts"
import { corpora, type Corpus, courses, readCorpus, sourcesOf } from "./sources.ts"

const help = `Trains the tagger's weights again.

  npm run train -- DATA [LANGUAGE…]
  npm run train -- DATA [LANGUAGE…] --leave-out FOLDER [--quarter N]

DATA is the folder of the redaction bench (ko-klue-4000.jsonl and the others). The same data give the same bytes.
--leave-out changes no weights: it learns without every fourth text of each corpus and writes into FOLDER what is then
suggested in those texts, as FILE.gold.jsonl and FILE.spans.jsonl for the bench's score.mjs. --quarter (1 to 4) says which
text of every four; the last one when absent.
Exit code: 0 done, 2 wrong arguments.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: "boolean" },
    "leave-out": { type: "string" },
    quarter: { type: "string" },
  },
})
const [folder, ...chosen] = positionals
const into = values["leave-out"]
const quarter = values.quarter ?? "4"
const isWrong = !folder || !chosen.every(isLanguage) || !/^[1-4]$/.test(quarter) || (values.quarter && !into)
if (values.help || isWrong) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}
// Without weights nothing can be suggested, but everything can be learnt.
const detector = into ? await loadDetector() : undefined
const { analysers, index } = detector ?? { analysers: await loadAnalysers(), index: indexPlaces(readPlaces()) }
for (const language of languages.filter((one) => chosen.length === 0 || chosen.includes(one))) {
  const files = corpora[language].map((file) => ({ file, texts: readCorpus(folder, file) }))
  if (into && detector) leaveOut(detector, language, files, { quarter: Number(quarter), into })
  else {
    const corpus = files.flatMap(({ texts }) => texts)
    for (const domain of ["testimony", "general"] as const)
      keepWeights(domain, language, train(domain, language, corpus))
  }
}

function train(domain: Domain, language: Language, corpus: Corpus): Buffer {
  const sources = sourcesOf(domain, language, corpus)
  const labels = labelsOf(sources.filter(({ said }) => !said).flatMap(({ texts }) => texts))
  const examples = sources.flatMap((source) => examplesOf(source, labels, analysers, index))
  const course = courses[domain]
  const weights = learn(labels, examples, course, (epoch) => {
    console.error(`${domain} ${language}: epoch ${epoch + 1} of ${course.rounds * course.epochs}`)
  })
  return packWeights(weights)
}

function keepWeights(domain: Domain, language: Language, file: Buffer): void {
  mkdirSync(new URL(".", weightsFile(domain, language)), { recursive: true })
  writeFileSync(weightsFile(domain, language), file)
  console.log(JSON.stringify({ domain, language, bytes: file.length }))
}

/** What weights that have not seen a quarter of each corpus, every fourth text, suggest in it. */
function leaveOut(
  detector: Detector,
  language: Language,
  files: readonly { file: string; texts: Corpus }[],
  { quarter, into }: { readonly quarter: number; readonly into: string },
): void {
  const isLeft = (_: unknown, i: number): boolean => i % 4 === quarter - 1
  const rest = files.flatMap(({ texts }) => texts.filter((one, i) => !isLeft(one, i)))
  const learnt = {
    testimony: unpackModel(train("testimony", language, rest)),
    general: unpackModel(train("general", language, rest)),
  }
  const models = { ...detector.models, [language]: learnt }
  mkdirSync(into, { recursive: true })
  for (const { file, texts } of files) {
    const left = texts.filter(isLeft)
    const spans = left.map(({ id, text }) => ({ id, spans: suggest({ ...detector, models }, text, { language }) }))
    writeLines(join(into, file.replace(".jsonl", ".gold.jsonl")), left)
    writeLines(join(into, file.replace(".jsonl", ".spans.jsonl")), spans)
    console.log(JSON.stringify({ file, texts: left.length }))
  }
}

function writeLines(path: string, rows: readonly unknown[]): void {
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""))
}
