import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Language, languages } from "../../src/i18n/language.ts"
import { prepareSuggester } from "../../src/desk/suggester.ts"
import { type Detector, loadDetector } from "../../src/redaction/suggest/detector.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { markedLines, type MarkedText, markedTexts, readJsonLines } from "../train/marked.ts"
import { type Score, scoreOf } from "./score.ts"

/** Recall by type, precision by characters, and the same of tier `sure` alone. */
export interface Figures {
  readonly recall: Readonly<Record<string, number>>
  readonly precision: number
  readonly sure: { readonly recall: number; readonly precision: number }
}
export type AllFigures = Readonly<Record<string, Figures>>

const kept = join(import.meta.dirname, "redaction-figures.json")
const benchFiles = [
  "probe-ko",
  "probe-en",
  "probe-ru",
  "probe-zh",
  "en-tab113",
  "en-panorama-a",
  "ko-klue-4000",
  "ru-factru-dev",
  "zh-weibo-train",
  "zh-weibo-dev",
]

/** The figures of the previous release, as the repository keeps them. */
export function previousFigures(): AllFigures {
  return JSON.parse(readFileSync(kept, "utf8")) as AllFigures
}

export function figuresOf(detector: Detector, texts: readonly MarkedText[]): Figures {
  const found = texts.map(({ text, lang }) => suggest(detector, text, { language: lang }))
  const both = scoreOf(texts, found)
  const sure = scoreOf(
    texts,
    found.map((findings) => findings.filter(({ tier }) => tier === "sure")),
  )
  return {
    recall: Object.fromEntries(
      Object.entries(both.mentions)
        .sort()
        .map(([type, [hit, all]]) => [type, rounded(hit / all)]),
    ),
    precision: rounded(both.precision),
    sure: { recall: rounded(overall(sure)), precision: rounded(sure.precision) },
  }
}

function overall({ mentions }: Score): number {
  const tallies = Object.values(mentions)
  return tallies.reduce((sum, [hit]) => sum + hit, 0) / tallies.reduce((sum, [, all]) => sum + all, 0)
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/**
 * The project's own marked accounts: every fourth of those that rules were written from and the weights learnt from, which are
 * many and known by heart, and all of the others.
 */
export function ownSets(): readonly (readonly [name: string, texts: readonly MarkedText[]])[] {
  const tuned = (language: Language) => markedTexts("tuned", language).filter((_, i) => i % 4 === 0)
  return [
    ...languages.map((language) => [`tuned ${language}`, tuned(language)] as const),
    ...(["held-out", "read", "told"] as const).flatMap((part) =>
      languages.map((language) => [`${part} ${language}`, markedTexts(part, language)] as const),
    ),
    ...languages.map((language) => [`lines ${language}`, markedLines(language)] as const),
  ]
}

function benchSets(folder: string): readonly (readonly [string, readonly MarkedText[]])[] {
  const accounts = languages.map(
    (language) => [`accounts ${language}`, join(folder, "../../accounts", `${language}.jsonl`)] as const,
  )
  return [...accounts, ...benchFiles.map((file) => [file, join(folder, `${file}.jsonl`)] as const)]
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, readJsonLines(path)])
}

/**
 * Prints for each set recall and precision by type beside those of the previous release, then characters a second after
 * start-up, how many times as long a text of 100,000 characters takes as one of 25,000 (linear: 4), and of the desk's thread
 * start-up in milliseconds and memory. Sets that the weights learnt from flatter: `held-out` and `accounts` do not.
 */
export async function benchRedaction(wishes: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const folder = wishes.find((wish) => wish !== "--keep")
  const thread = await measureThread()
  const detector = await loadDetector()
  const sets = [...ownSets(), ...(folder ? benchSets(folder) : [])].filter(([, texts]) => texts.length > 0)
  const before = existsSync(kept) ? previousFigures() : {}
  const now = Object.fromEntries(sets.map(([name, texts]) => [name, figuresOf(detector, texts)]))
  if (wishes.includes("--keep")) writeFileSync(kept, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`)
  const speed = Object.fromEntries(
    sets.slice(0, 2 * languages.length).map(([name, texts]) => [name, charactersASecond(detector, texts)]),
  )
  return {
    sets: Object.fromEntries(
      Object.entries(now).map(([name, figures]) => [name, { now: figures, previous: before[name] ?? null }]),
    ),
    charactersASecond: speed,
    timeForFourTimesTheText: growth(detector),
    ...thread,
  }
}

/** The desk's own thread: how long its first answer takes (Korean has the largest dictionary), and what it holds when it has answered for every held-out account. */
async function measureThread() {
  const before = process.memoryUsage.rss()
  const suggester = prepareSuggester(console.error)
  const started = performance.now()
  await suggester(markedTexts("held-out", "ko")[0]!.text, "ko")
  const startUpMilliseconds = Math.round(performance.now() - started)
  for (const language of languages)
    for (const { text } of markedTexts("held-out", language)) await suggester(text, language)
  return { startUpMilliseconds, memoryMegabytes: Math.round((process.memoryUsage.rss() - before) / 1e6) }
}

/** After a first round, which warms the compiler as a desk's day does. */
function charactersASecond(detector: Detector, texts: readonly MarkedText[]): number {
  const started = performance.now()
  for (const { text, lang } of texts) suggest(detector, text, { language: lang })
  return Math.round((texts.reduce((sum, { text }) => sum + text.length, 0) / (performance.now() - started)) * 1000)
}

/** By language: the factor between a text and one of four times its length. */
function growth(detector: Detector): Readonly<Record<string, number>> {
  const millisecondsFor = (text: string): number => {
    const started = performance.now()
    suggest(detector, text)
    return performance.now() - started
  }
  return Object.fromEntries(
    languages.map((language) => {
      const all = markedTexts("tuned", language).reduce((joined, { text }) => `${joined}${text}\n`, "")
      const long = all.repeat(Math.ceil(100_000 / all.length)).slice(0, 100_000)
      return [language, Math.round((millisecondsFor(long) / millisecondsFor(long.slice(0, 25_000))) * 10) / 10]
    }),
  )
}
