import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type { Analyser, Word } from "./analyser.ts"

interface Parse {
  normalize: () => { toString: () => string }
  readonly tag: { readonly POS: string; toString: () => string }
}
interface Az {
  readonly Morph: ((word: string) => readonly Parse[]) & {
    init: (path: string, done: (error: unknown) => void) => void
  }
}

const nameKinds = ["Name", "Surn", "Patr", "Geox", "Orgn", "Abbr"]
const pieces = /[\p{Script=Cyrillic}]+|[^\s\p{Script=Cyrillic}]+/gu
const remembered = 20_000
const longestWord = 40

/** Lemmas by OpenCorpora's dictionary, with its kinds of proper name, those of the likeliest reading first. */
export async function loadRussian(): Promise<Analyser> {
  const require = createRequire(import.meta.url)
  const az = require("az") as Az
  const dictionaries = fileURLToPath(new URL("../dicts", new URL(require.resolve("az"), "file:")))
  await new Promise<void>((resolve, reject) => {
    az.Morph.init(dictionaries, (error) => {
      if (error instanceof Error) reject(error)
      else resolve()
    })
  })
  const known = new Map<string, Pick<Word, "form" | "tag">>()
  const look = (word: string): Pick<Word, "form" | "tag"> => {
    // No word is that long; guessing at one would take az more than linear time.
    const found = known.get(word) ?? (word.length > longestWord ? { form: "…", tag: "?" } : read(az.Morph(word), word))
    if (known.size < remembered) known.set(word, found)
    return found
  }
  return (line) =>
    [...line.matchAll(pieces)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      ...(/^\p{Script=Cyrillic}/u.test(match[0]) ? look(match[0]) : { form: match[0], tag: "x" }),
    }))
}

function read(parses: readonly Parse[], word: string): Pick<Word, "form" | "tag"> {
  const [first] = parses
  if (!first) return { form: word.toLowerCase(), tag: "?" }
  const kindsOf = (tags: string): string => nameKinds.filter((kind) => tags.includes(kind)).join("")
  const all = parses
    .slice(0, 5)
    .map((parse) => parse.tag.toString())
    .join(" ")
  return { form: String(first.normalize()), tag: `${first.tag.POS}${kindsOf(first.tag.toString())}/${kindsOf(all)}` }
}
