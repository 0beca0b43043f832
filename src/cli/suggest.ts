import { readFileSync } from "node:fs"
import { styleText } from "node:util"
import { isLanguage } from "../i18n/language.ts"
import { SetupProblem } from "../errors.ts"
import { loadDetector } from "../redaction/suggest/detector.ts"
import type { Finding } from "../redaction/finding.ts"
import { suggest } from "../redaction/suggest/suggest.ts"

interface Request {
  readonly id: unknown
  readonly lang?: unknown
  readonly text: string
}

/** Reads a text a line from standard input and writes its spans. Exit code 1 when a line was not one. */
export async function suggestLines(): Promise<number> {
  const detector = await loadDetector()
  let number = 0
  let bad = 0
  for await (const line of lines(process.stdin)) {
    number++
    if (!line.trim()) continue
    const request = parse(line)
    if (request)
      await written({
        id: request.id,
        spans: suggest(detector, request.text, { language: isLanguage(request.lang) ? request.lang : undefined }),
      })
    else {
      bad++
      console.error(`line ${String(number)}: not a JSON object with "id" and "text"`)
    }
  }
  return bad > 0 ? 1 : 0
}

/** What stands between line feeds, and between nothing else: JSON may hold the other line ends as they are. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = ""
  for await (const piece of input.setEncoding("utf8") as AsyncIterable<string>) {
    const parts = (rest + piece).split("\n")
    rest = parts.pop() ?? ""
    yield* parts
  }
  if (rest) yield rest
}

function parse(line: string): Request | undefined {
  try {
    const value = JSON.parse(line.replace(/^\ufeff/, "")) as Partial<Request> | null
    return typeof value?.text === "string" && value.id !== undefined ? (value as Request) : undefined
  } catch {
    return undefined
  }
}

async function written(row: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(row)}\n`)) return
  await new Promise((resolve) => process.stdout.once("drain", resolve))
}

const colours = {
  PERSON: "red",
  CODE: "magenta",
  LOC: "green",
  ORG: "blue",
  DATE: "yellow",
  DEM: "cyan",
  EVENT: "white",
} as const

/** Shows one text with its spans: sure ones on a ground of their colour, those to check underlined in it. */
export async function suggestFile(path: string): Promise<number> {
  const text = readText(path)
  const findings = suggest(await loadDetector(), text)
  console.log(coloured(text, findings))
  console.log(
    Object.entries(colours)
      .map(([type, colour]) => styleText([colour, "inverse"], ` ${type} `))
      .join(" "),
  )
  return 0
}

function readText(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path))
  } catch {
    throw new SetupProblem(`${path} cannot be read: name a text file in UTF-8.`)
  }
}

function coloured(text: string, findings: readonly Finding[]): string {
  let shown = ""
  let at = 0
  for (const { start, end, type, tier } of findings) {
    if (start < at) continue
    shown +=
      seen(text.slice(at, start)) +
      styleText([colours[type], tier === "sure" ? "inverse" : "underline"], seen(text.slice(start, end)))
    at = end
  }
  return shown + seen(text.slice(at))
}

/** Signs that would steer the terminal, as signs that only look like them. */
function seen(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, (sign) => String.fromCodePoint(0x2400 + (sign.charCodeAt(0) & 0x1f)))
}
