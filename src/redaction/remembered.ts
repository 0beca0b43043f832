/** How many answers are kept. A text says the same short words over and over. */
const most = 30_000
/** In UTF-16 code units: what is longer is no word. */
const longest = 40
/** V8 copies a piece of text that is no longer than this; a longer one keeps alive the whole it was cut from. */
const longestCopied = 12

const memories = new Set<Map<string, unknown>>()

/**
 * Answers for short words from memory, if they were asked for before. The words stay in memory until `forgetWords`, or until
 * the thread ends.
 */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>()
  memories.add(answers)
  return (words) => {
    const known = answers.get(words)
    if (known !== undefined) return known
    if (words.length > longest) return ask(words)
    const own = words.length > longestCopied ? Buffer.from(words, "utf16le").toString("utf16le") : words
    const answer = ask(own)
    if (answers.size >= most) answers.clear()
    answers.set(own, answer)
    return answer
  }
}

/** Drops all that `remembered` kept in this thread; the dictionary of Russian keeps words of its own until the thread ends. */
export function forgetWords(): void {
  for (const answers of memories) answers.clear()
}
