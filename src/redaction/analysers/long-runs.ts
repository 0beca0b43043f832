const longRun = /[^\s\p{Script=Hangul}\p{Script=Han}]{40,}/gu

/**
 * A line in which every long run of foreign letters, figures or marks is blank, so that offsets stay: dictionaries of Korean and
 * Chinese know nothing of it, and theirs take more than linear time over it.
 */
export function withoutLongRuns(line: string): string {
  return line.replaceAll(longRun, (run) => " ".repeat(run.length))
}

const piece = /[^]{1,80}(?<=\s)|[^]{1,80}/gu

/** What is to be read of a line, in pieces that end at a blank if they can, none longer than 80 characters, one blank for many. */
export function readablePieces(line: string): readonly string[] {
  return line.replaceAll(/\s+/gu, " ").match(piece) ?? []
}
