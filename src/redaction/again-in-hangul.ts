import { type Again, endsName } from "./sought.ts"
import { heard, type Keys, mayOpen } from "./sought-keys.ts"
import { shortestSound } from "./sounds.ts"

const longestHangul = 14
/** A Hangul run of more syllables lacks its spaces: names may also stand inside it that only sound alike. */
const longestSpaced = 7
const shortestWithin = 3
/** In a run of so many syllables, which lacks its spaces, the given names of people are looked for too. */
const longRun = 6

/** Names in Hangul, at the head of a run without spaces or inside it. */
export function* inHangul(text: string, keys: Keys): Generator<Again> {
  for (const run of text.matchAll(/[가-힣]{2,}/gu)) {
    for (let at = 0; at <= Math.max(0, run[0].length - 2); at++) {
      const found = longestFrom(text, run[0], run.index, at, keys)
      if (!found) continue
      yield found
      at += found.end - found.start - 1
    }
  }
}

/** The longest name that begins at this syllable of a run without spaces. */
function longestFrom(text: string, run: string, from: number, at: number, keys: Keys): Again | undefined {
  const mayBeHeard = at === 0 || run.length > longestSpaced
  if (!(mayBeHeard ? mayOpen(run.slice(at, at + 2), 2, keys) : keys.openings.has(run.slice(at, at + 2))))
    return undefined
  const least = at === 0 || run.length >= longRun ? 2 : shortestWithin
  for (let length = Math.min(longestHangul, run.length - at); length >= least; length--) {
    const words = run.slice(at, at + length)
    // 단동으로: what opens a particle would sound like nothing.
    if (words.endsWith("으")) continue
    const start = from + at
    const leastSound = length === 2 && endsName(text, start + 2) ? shortestSound.ofNames : shortestSound.ofWords
    const sounds = mayBeHeard && (length > 2 || at === 0)
    const sought = keys.spelt.get(words) ?? (sounds ? heard([words], leastSound, keys) : undefined)
    if (sought && (length > 2 || sought.type === "PERSON" || (at === 0 && keys.spelt.has(words))))
      return { start, end: start + length, sought: at === 0 ? sought : { ...sought, tier: "check" } }
  }
  return undefined
}

/** At most so many, of which none ends a line. */
const blanks = /^[ \u00a0\u3000\t]{1,3}$/u

/** Names in Hangul or Chinese signs between which there are blanks that the decided ones do not have: 김 철, 제3 건설 사업소, 金　哲洙. */
export function* writtenApart(text: string, { spelt, openings }: Keys): Generator<Again> {
  const runs = Array.from(text.matchAll(/[가-힣\d]+|\p{Script=Han}+/gu), ({ 0: run, index }) => ({ run, index }))
  for (let first = 0; first + 1 < runs.length; first++) {
    const { run, index: start } = runs[first]!
    const next = runs[first + 1]!
    if (!blanks.test(text.slice(start + run.length, next.index))) continue
    if (!openings.has((run + next.run).slice(0, 2))) continue
    const { signs, offsets } = joinedFrom(text, runs, first)
    for (let length = Math.min(signs.length, longestHangul); length > Math.max(1, run.length); length--) {
      const sought = spelt.get(signs.slice(0, length))
      const end = offsets[length - 1]! + 1
      if (!sought || (length === 2 && !endsName(text, end))) continue
      yield { start, end, sought: { ...sought, tier: "check" } }
      while (first + 1 < runs.length && runs[first + 1]!.index < end) first++
      break
    }
  }
}

/** The signs of runs that blanks stand between, from one of them on, and where each stands; no more than a name has. */
function joinedFrom(
  text: string,
  runs: readonly { readonly run: string; readonly index: number }[],
  first: number,
): { readonly signs: string; readonly offsets: readonly number[] } {
  const offsets: number[] = []
  let signs = ""
  for (let i = first; i < runs.length && signs.length < longestHangul; i++) {
    const { run, index } = runs[i]!
    if (i > first && !blanks.test(text.slice(offsets.at(-1)! + 1, index))) break
    for (let k = 0; k < run.length; k++) offsets.push(index + k)
    signs += run
  }
  return { signs, offsets }
}
