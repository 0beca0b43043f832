import type { Finding } from "../finding.ts"

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** A text with its letters composed (NFC), and the way back. */
export interface Composed {
  readonly text: string
  /** A finding in the composed text, at the offsets of the text as it was. */
  readonly back: (finding: Finding) => Finding
}

/**
 * Composes a text character by character, so that rules written for 각 also see ㄱ, ㅏ and ㄱ that stand for it. Half a character
 * whose other half is lost becomes U+FFFD: dictionaries fail over it.
 */
export function composed(written: string): Composed {
  const text = written.toWellFormed()
  if (text.normalize("NFC") === text) return { text, back: (finding) => finding }
  const pieces = Array.from(characters.segment(text), ({ segment, index }) => ({
    composed: segment.normalize("NFC"),
    start: index,
    end: index + segment.length,
  }))
  const starts = pieces.flatMap((piece) => Array<number>(piece.composed.length).fill(piece.start))
  const ends = pieces.flatMap((piece) => Array<number>(piece.composed.length).fill(piece.end))
  return {
    text: pieces.map((piece) => piece.composed).join(""),
    back: (finding) => ({ ...finding, start: starts[finding.start]!, end: ends[finding.end - 1]! }),
  }
}
