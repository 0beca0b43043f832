import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"
import kuromoji from "kuromoji-ko"
import { inOrder } from "./in-order.ts"
import type { Analyser } from "./analyser.ts"
import { readablePieces, withoutLongRuns } from "./long-runs.ts"

/** Morphemes by mecab-ko-dic, with its kinds of proper name (인명 person, 지명 place). Takes about 400 MB and a second to load. */
export async function loadKorean(): Promise<Analyser> {
  const tokenizer = await withNodesInflate(() => {
    const dicPath = fileURLToPath(new URL("../dict", import.meta.resolve("kuromoji-ko")))
    return kuromoji.builder({ dicPath }).build()
  })
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

/** kuromoji-ko inflates its 115 MB of dictionaries in JavaScript, by pako; Node's own zlib needs a third of the loading time less. */
async function withNodesInflate<Result>(load: () => Promise<Result>): Promise<Result> {
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === "pako" && context.parentURL?.includes("/kuromoji-ko/")
        ? { url: new URL("inflate.ts", import.meta.url).href, shortCircuit: true }
        : next(name, context),
  })
  try {
    return await load()
  } finally {
    hooks.deregister()
  }
}
