import type { Finding } from "../../src/redaction/finding.ts"
import type { MarkedText } from "../train/marked.ts"
import type { Stretch } from "../../src/redaction/stretch.ts"

/** Hits and all, of mentions of each type; and letters and figures that were rightly suggested, of all that were. */
export interface Score {
  readonly mentions: Readonly<Record<string, readonly [found: number, all: number]>>
  readonly precision: number
}

// What may stay readable inside a span without telling anything: the classes that the Text Anonymization Benchmark skips.
const filler = new Set(
  "mr mrs ms no of in to for with on at from by into the a an this that his her their its and or not s в во с со на до по к ко за от из у о об для при и не".split(
    " ",
  ),
)

/** A mention is found only when every telling word of it is covered: half a name is a miss. */
export function scoreOf(texts: readonly MarkedText[], found: readonly (readonly Finding[])[]): Score {
  const mentions: Record<string, [number, number]> = {}
  let right = 0
  let suggested = 0
  texts.forEach(({ text, mentions: all }, i) => {
    const wanted = all.filter(({ mask }) => mask !== "NO_MASK")
    const shown = coverOf(text, found[i]!)
    const truth = coverOf(text, wanted)
    for (const mention of wanted) {
      const tally = (mentions[mention.type] ??= [0, 0])
      tally[1]++
      if (isCovered(text, shown, mention)) tally[0]++
    }
    for (let at = 0; at < text.length; at++) {
      if (!shown[at] || !/[\p{L}\p{N}]/u.test(text[at]!)) continue
      suggested++
      if (truth[at]) right++
    }
  })
  return { mentions, precision: suggested === 0 ? 1 : right / suggested }
}

function coverOf(text: string, stretches: readonly Stretch[]): Uint8Array {
  const cover = new Uint8Array(text.length)
  for (const { start, end } of stretches) cover.fill(1, start, end)
  return cover
}

function isCovered(text: string, cover: Uint8Array, { start, end }: Stretch): boolean {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}_]+/gu)]
    .filter(([word]) => !filler.has(word.toLowerCase()))
    .every((word) => cover.subarray(start + word.index, start + word.index + word[0].length).every((one) => one === 1))
}
