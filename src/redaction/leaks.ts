import { findWords } from "./find-words.ts"
import type { Marks } from "./redact.ts"
import type { Span } from "./span.ts"
import { findWholeWords, isInsideWord } from "./whole-words.ts"

/** Shorter remains would be found in innocent words: a single syllable or letter is not looked for. */
const shortest = 2

/**
 * The words of marked spans that can still be read in a text that is to be published, as `findWholeWords` sees them; inside other
 * words too if one of them was marked behind letters of the same word. Standard marks (`marks`) tell nothing. An empty list is
 * necessary for publication; it is not proof that nobody can be identified.
 */
export function leaks(
  original: string,
  spans: readonly Span[],
  { text, marks }: { readonly text: string; readonly marks: Marks },
): readonly string[] {
  const published = Object.values(marks).reduce((rest, mark) => rest.replaceAll(mark, "[]"), text)
  const marked = spans
    .map((span) => ({
      words: original.slice(span.start, span.end).trim(),
      kind: span.kind,
      isInside: isInsideWord(original, span.start),
    }))
    .filter(({ words }) => words.length >= shortest)
  // Each once: a name may be marked thousands of times.
  const once = new Map(marked.map((one) => [`${one.kind} ${String(one.isInside)} ${one.words}`, one]))
  const readable = [...once.values()].filter((one) =>
    one.isInside ? findWords(published, one.words).length > 0 : findWholeWords(published, one).length > 0,
  )
  return [...new Set(readable.map(({ words }) => words))]
}

/** Whether a pseudonym has marked words in it, or the account the pseudonym. */
export function pseudonymTells(account: string, spans: readonly Span[], pseudonym: string): boolean {
  const marked = new Set(spans.map(({ start, end }) => account.slice(start, end).trim()))
  const tells = (words: string): boolean => words.length >= shortest && findWords(pseudonym, words).length > 0
  return findWords(account, pseudonym).length > 0 || [...marked].some(tells)
}
