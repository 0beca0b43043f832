import { findNames, findWords } from "./find-words.ts"
import type { Span } from "./span.ts"

/** Shorter remains would be found in innocent words: a single syllable or letter is not looked for. */
const shortest = 2

/** What is to be published: the redacted text with its replacements, and the name that the witness gets. */
export interface ToPublish {
  readonly text?: string
  readonly pseudonym: string
}

/**
 * The words of marked spans that can still be read in what is to be published; in the pseudonym also as a part of it. An empty list
 * is necessary for publication; it is not proof that nobody can be identified.
 */
export function leaks(
  original: string,
  spans: readonly Span[],
  { text = "", pseudonym }: ToPublish,
): readonly string[] {
  const marked = new Set(spans.map((span) => original.slice(span.start, span.end).trim()))
  const readable = (words: string) => findNames(text, words).length > 0 || findWords(pseudonym, words).length > 0
  return [...marked].filter((words) => words.length >= shortest && readable(words))
}
