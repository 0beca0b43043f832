const longRun = /[^\s\p{Script=Hangul}\p{Script=Han}]{40,}/gu

/**
 * A line in which every long run of foreign letters, figures or marks is blank, so that offsets stay: dictionaries of Korean and
 * Chinese know nothing of it, and theirs take more than linear time over it.
 */
export function withoutLongRuns(line: string): string {
  return line.replaceAll(longRun, (run) => " ".repeat(run.length))
}
