import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "../../src/i18n/language.ts"

export interface Mention {
  readonly start: number
  readonly end: number
  readonly type: string
  /** NO_MASK: named, but it tells nothing of anybody (the Text Anonymization Benchmark's word). */
  readonly mask?: string
}

export interface MarkedText {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly mentions: readonly Mention[]
}

const mark = /⟦([A-Z]+)\|([^⟦⟧|]*)⟧/gu

/** Plain text and offsets from text with `⟦TYPE|words⟧` in it, after a first line that tells the genre. */
export function readMarked(id: string, lang: Language, raw: string): MarkedText {
  const body = raw.replace(/^# genre: .*\n\n/, "").trimEnd()
  const mentions: Mention[] = []
  let text = ""
  let at = 0
  for (const match of body.matchAll(mark)) {
    text += body.slice(at, match.index)
    mentions.push({ start: text.length, end: text.length + match[2]!.length, type: match[1]! })
    text += match[2]!
    at = match.index + match[0].length
  }
  return { id, lang, text: text + body.slice(at), mentions }
}

/**
 * Marked texts of one language: accounts, of which whoever writes rules may read the `tuned`, which teach, and the `read`, which
 * do not, and nobody the `held-out`; sheets of codes and spots that are `told` in ways no rule expects; or posts, judgments and
 * sentences as the bench has them (`general`).
 */
export function markedTexts(
  part: "tuned" | "held-out" | "read" | "told" | "general",
  lang: Language,
): readonly MarkedText[] {
  const folder = join(import.meta.dirname, "../marked", part)
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(lang))
    .sort()
  return files.map((file) => readMarked(`${part}/${file}`, lang, readFileSync(join(folder, file), "utf8")))
}

/** Sentences with hard spellings, each a text of its own: `test/marked/lines`. They teach nothing. */
export function markedLines(lang: Language): readonly MarkedText[] {
  const sheet = readFileSync(join(import.meta.dirname, `../marked/lines/${lang}.txt`), "utf8")
  const [, ...lines] = sheet.split("\n").filter((line) => line.trim() !== "")
  return lines.map((line, i) => readMarked(`lines/${lang}-${String(i)}`, lang, line))
}

/** A file of one JSON object a line, as the redaction bench has them. */
export function readJsonLines(path: string): readonly MarkedText[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as MarkedText)
}
