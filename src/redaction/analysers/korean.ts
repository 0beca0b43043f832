import { fileURLToPath } from "node:url"
import kuromoji from "kuromoji-ko"
import { inOrder } from "./in-order.ts"
import type { Analyser } from "./analyser.ts"
import { readablePieces, withoutLongRuns } from "./long-runs.ts"

/** Morphemes by mecab-ko-dic, with its kinds of proper name (인명 person, 지명 place). Takes about 400 MB and a second to load. */
export async function loadKorean(): Promise<Analyser> {
  const dicPath = fileURLToPath(new URL("../dict", import.meta.resolve("kuromoji-ko")))
  const tokenizer = await kuromoji.builder({ dicPath }).build()
  return (line) => {
    const read = withoutLongRuns(line)
    return inOrder(
      read,
      readablePieces(read)
        .flatMap((piece) => tokenizer.tokenize(piece))
        .map((token) => ({
          text: token.surface_form,
          form: token.surface_form,
          tag: token.pos + token.semantic_class,
        })),
    )
  }
}
