import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"
import kuromoji from "kuromoji-ko"
import { remembered } from "../remembered.ts"
import type { Analyser, Word } from "./analyser.ts"
import { inOrder } from "./in-order.ts"
import { withoutLongRuns } from "./long-runs.ts"

/** Between blanks and marks, cut where it is so long that its spaces must have been left out: kuromoji takes the square of a length. */
const pieces = /[\p{L}\p{N}\p{M}]{1,80}|[^\s\p{L}\p{N}\p{M}]{1,80}/gu

/** What is worth remembering; figures are read quickly, and say more of somebody. */
const letters = /^\p{L}+$/u

/**
 * Morphemes by mecab-ko-dic, with its kinds of proper name (인명 person, 지명 place). Each word is read by itself, so that one that
 * comes again need not be read again; throws over half a surrogate pair. Takes about 400 MB and a second to load.
 */
export async function loadKorean(): Promise<Analyser> {
  const tokenizer = await readingInflated(() => {
    const dicPath = fileURLToPath(new URL("../dict", import.meta.resolve("kuromoji-ko")))
    return kuromoji.builder({ dicPath }).build()
  })
  const read = (word: string): readonly Word[] =>
    inOrder(
      word,
      tokenizer.tokenize(word).map((token) => ({
        text: token.surface_form,
        form: token.surface_form,
        tag: token.pos + token.semantic_class,
      })),
    )
  const readOnce = remembered(read)
  return (line) =>
    [...withoutLongRuns(line).matchAll(pieces)].flatMap(({ 0: word, index }) =>
      (letters.test(word) ? readOnce : read)(word).map((one) => ({
        ...one,
        start: one.start + index,
        end: one.end + index,
      })),
    )
}

/**
 * kuromoji-ko inflates its 115 MB of dictionaries in JavaScript, one after another, by pako. It takes files that are inflated
 * already, and Node's own zlib does that on several threads.
 */
async function readingInflated<Result>(load: () => Promise<Result>): Promise<Result> {
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === "fs/promises" && context.parentURL?.includes("/kuromoji-ko/")
        ? { url: new URL("inflated.ts", import.meta.url).href, shortCircuit: true }
        : next(name, context),
  })
  try {
    return await load()
  } finally {
    hooks.deregister()
  }
}
