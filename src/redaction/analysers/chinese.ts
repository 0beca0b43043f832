import { createRequire } from "node:module"
import { inOrder } from "./in-order.ts"
import type { Analyser } from "./analyser.ts"
import { withoutLongRuns } from "./long-runs.ts"

interface Jieba {
  readonly tag: (line: string, guessUnknown: boolean) => readonly { readonly word: string; readonly tag: string }[]
}

/**
 * Words by jieba's dictionary, with its kinds of proper name (nr person, ns place, nt organisation); read with the first line.
 * Throws where it is not installed.
 */
export function prepareChinese(): Analyser {
  // Its ES module is for browsers and fetches its own wasm; the CommonJS one reads it from disk.
  const require = createRequire(import.meta.url)
  const path = require.resolve("jieba-wasm")
  let jieba: Jieba | undefined
  return (line) => {
    jieba ??= require(path) as Jieba
    const read = withoutLongRuns(line)
    return inOrder(
      read,
      jieba.tag(read, true).map(({ word, tag }) => ({ text: word, form: word, tag })),
    )
  }
}
