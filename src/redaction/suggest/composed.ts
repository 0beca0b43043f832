import type { Finding } from "../finding.ts"
import type { Stretch } from "../stretch.ts"

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** A text as it is read, and the way back. */
export interface Composed {
  readonly text: string
  /** A finding in what is read, at the offsets of the text as it was. */
  readonly back: (finding: Finding) => Finding
}

/**
 * Composes a text character by character, so that rules written for 각 also see ㄱ, ㅏ and ㄱ that stand for it, and that no finding
 * parts a letter from its marks, whether there is one sign for both or not. Half a character
 * whose other half is lost becomes U+FFFD: dictionaries fail over it.
 */
export function composed(written: string): Composed {
  const text = written.toWellFormed()
  if (text.normalize("NFC") === text && !/\p{M}/u.test(text)) return { text, back: (finding) => finding }
  return rejoined(
    Array.from(characters.segment(text), ({ segment, index }) => ({
      read: segment.normalize("NFC"),
      start: index,
      end: index + segment.length,
    })),
  )
}

/** What is read in the place of a stretch of text; offsets of the text as it was. */
export interface Piece extends Stretch {
  readonly read: string
}

/** A text of pieces that follow each other without a gap; a finding in a part of a piece leads back to all of it. */
export function rejoined(pieces: readonly Piece[]): Composed {
  const starts = pieces.flatMap(({ read, start }) => Array<number>(read.length).fill(start))
  const ends = pieces.flatMap(({ read, end }) => Array<number>(read.length).fill(end))
  return {
    text: pieces.map(({ read }) => read).join(""),
    back: (finding) => ({ ...finding, start: starts[finding.start]!, end: ends[finding.end - 1]! }),
  }
}
