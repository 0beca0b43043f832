import { findWords } from "./find-words.ts"
import type { Span } from "./span.ts"
import { findWholeWords, isInsideWord } from "./whole-words.ts"

/** Shorter remains would be found in innocent words: a single syllable or letter is not looked for. */
const shortest = 2

/**
 * The words of marked spans that can still be read in a text that is to be published, as `findWholeWords` sees them; inside other
 * words too if they were marked inside one. An empty list is necessary for publication; it is not proof that nobody can be identified.
 */
export function leaks(original: string, spans: readonly Span[], published: string): readonly string[] {
  const readable = spans.filter((span) => {
    const words = original.slice(span.start, span.end).trim()
    if (words.length < shortest) return false
    return isInsideWord(original, span.start)
      ? findWords(published, words).length > 0
      : findWholeWords(published, { words, kind: span.kind }).length > 0
  })
  return [...new Set(readable.map(({ start, end }) => original.slice(start, end).trim()))]
}

/** Whether a pseudonym has marked words in it, or the account the pseudonym. */
export function pseudonymTells(account: string, spans: readonly Span[], pseudonym: string): boolean {
  const marked = spans
    .map(({ start, end }) => account.slice(start, end).trim())
    .filter(({ length }) => length >= shortest)
  return findWords(account, pseudonym).length > 0 || marked.some((words) => findWords(pseudonym, words).length > 0)
}
