import type { Decided } from "./decided.ts"
import { type Again, endsWord, type Sought } from "./sought.ts"
import { wholeAndParts } from "./sought-keys.ts"
import { plain, stemsOf } from "./spelling.ts"
import { letterWords } from "./word-runs.ts"

/** In letters without a Russian ending, or in syllables: shorter words are one sign away from too many others. */
const shortestOf = (key: string): number => (/^[가-힣]/u.test(key) ? 5 : 6)
const longest = 24

interface Keyed {
  readonly key: string
  readonly sought: Sought
}
/** What was decided, by itself and by every word that is one letter shorter. */
type Near = ReadonlyMap<string, readonly Keyed[]>

/**
 * Single words that are spelt like a decided one but for one letter (in Hangul, one syllable) that is wrong, missing or too many, or
 * for two that changed places: Vladivistok, Владвосток, 하바롭크. Never the first one, nor in letters the last. Linear in the text's length.
 */
export function* misspelt(text: string, decided: readonly Decided[]): Generator<Again> {
  const keyed = keyedOf(decided)
  const near = nearOf(keyed)
  const heads = new Set(keyed.map(({ key }) => key.charAt(0)))
  const mayBe = (word: string): boolean => heads.has(plain(word.charAt(0)))
  for (const { start, end, word } of letterWords(text)) {
    const sought = mayBe(word) ? meant(keyOf(word), near) : undefined
    if (sought) yield { start, end, sought }
  }
  for (const { 0: run, index: start } of text.matchAll(/[가-힣]{4,}/gu)) {
    const found = mayBe(run) ? headMeant(run, near) : undefined
    if (found && endsWord(text, start + found.length)) yield { start, end: start + found.length, sought: found.sought }
  }
}

const keyOf = (word: string): string => stemsOf(word)[0] ?? ""

function keyedOf(decided: readonly Decided[]): readonly Keyed[] {
  return decided
    .flatMap(wholeAndParts)
    .filter(({ words }) => /^(?:[가-힣]+|[\p{Script=Latin}\p{Script=Cyrillic}]+)$/u.test(words))
    .map((one) => ({ key: keyOf(one.words), sought: { ...one, tier: "check" as const, isForm: true } }))
    .filter(({ key }) => key.length >= shortestOf(key) && key.length <= longest)
}

function nearOf(keyed: readonly Keyed[]): Near {
  return Map.groupBy(
    keyed.flatMap((one) => shorterBy(one.key).map((shorter) => ({ ...one, shorter }))),
    ({ shorter }) => shorter,
  )
}

/** A word itself, and without one of its letters but the first. */
function shorterBy(word: string): readonly string[] {
  const shorter = Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2))
  return [...new Set([word, ...shorter])]
}

/** What was decided that a word may have been meant as; nothing where it is that word. */
function meant(key: string, near: Near): Sought | undefined {
  if (key.length < shortestOf(key) - 1 || key.length > longest) return undefined
  const candidates = shorterBy(key).flatMap((shorter) => near.get(shorter) ?? [])
  if (candidates.some((one) => one.key === key)) return undefined
  return candidates.find((one) => isOneAway(one.key, key))?.sought
}

/** The same of the head of a run of Hangul: rather as long as the decided word is than by one syllable shorter or longer. */
function headMeant(run: string, near: Near): { readonly length: number; readonly sought: Sought } | undefined {
  const heads = Array.from({ length: Math.min(run.length, longest) + 1 }, (_, length) => run.slice(0, length))
  if (heads.some((head) => near.get(head)?.some(({ key }) => key === head))) return undefined
  const found = heads.flatMap((head) => {
    const sought = meant(head, near)
    return sought ? [{ length: head.length, sought }] : []
  })
  return found.findLast(({ length, sought }) => length === sought.words.length) ?? found[0]
}

/**
 * Whether two different words are one step apart: one letter put in, left out or changed, or two neighbours changed over. In letters
 * not the last one: turned is not Turner, nor Victory Victor.
 */
function isOneAway(one: string, other: string): boolean {
  if (/^\p{Ll}/u.test(one) && one.at(-1) !== other.at(-1)) return false
  let head = 0
  while (one[head] === other[head]) head++
  const [a, b] = [one.slice(head), other.slice(head)]
  return (
    a.slice(1) === b ||
    b.slice(1) === a ||
    a.slice(1) === b.slice(1) ||
    (a.length > 1 && b === a[1]! + a[0]! + a.slice(2))
  )
}
