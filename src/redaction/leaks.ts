import { findWords } from "./find-words.ts"
import type { Span } from "./span.ts"

/** Shorter remains would be found in innocent words: a single syllable or letter is not looked for. */
const shortest = 2

/**
 * The words of marked spans that can still be read in what is to be published: in the redacted text, in a replacement
 * or in the pseudonym. An empty list is necessary for publication; it is not proof that nobody can be identified.
 */
export function leaks(original: string, spans: readonly Span[], published: readonly string[]): readonly string[] {
  const marked = new Set(spans.map((span) => original.slice(span.start, span.end).trim()))
  const readable = (words: string) => published.some((text) => findWords(text, words).length > 0)
  return [...marked].filter((words) => words.length >= shortest && readable(words))
}
