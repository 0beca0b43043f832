/**
 * Somebody's words as one sequence of signs for what looks the same: one line end, composed letters, no invisible signs. So a word
 * that is marked once is found wherever it looks the same.
 */
export function oneSpelling(words: string): string {
  return words
    .replaceAll("\r\n", "\n")
    .normalize("NFC")
    .replaceAll(/\p{Cf}/gu, "")
    .trim()
}
