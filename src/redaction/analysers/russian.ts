import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { remembered } from "../remembered.ts"
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
  const look = remembered((word) => (word.length > longestWord ? tooLong : read(az.Morph, word)))
  return (line) =>
    [...line.matchAll(pieces)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      ...(/^\p{Script=Cyrillic}/u.test(match[0]) ? look(match[0]) : { form: match[0], tag: "x" }),
    }))
}

/** No word is that long; guessing at one would take az more than linear time. */
const tooLong: Pick<Word, "form" | "tag"> = { form: "…", tag: "?" }

/** The likeliest reading's part of speech and kind of name, after "/" those of all readings; of a word in small letters, after "~" those that it would have with a capital. */
function read(morph: Az["Morph"], word: string): Pick<Word, "form" | "tag"> {
  const parses = morph(word)
  const [first] = parses
  if (!first) return { form: word.toLowerCase(), tag: "?" }
  const small = word === word.toLowerCase()
  const withCapital = small ? `~${kindsOf(morph(word[0]!.toUpperCase() + word.slice(1)))}` : ""
  return {
    form: String(first.normalize()),
    tag: `${first.tag.POS}${kindsOf([first])}/${kindsOf(parses)}${withCapital}`,
  }
}

function kindsOf(parses: readonly Parse[]): string {
  const tags = parses
    .slice(0, 5)
    .map((parse) => parse.tag.toString())
    .join(" ")
  return nameKinds.filter((kind) => tags.includes(kind)).join("")
}
