import { partsOf } from "./names/name-parts.ts"
import { plain, stemsOf } from "./places/gazetteer.ts"
import { skeletonOf } from "./skeleton.ts"
import type { Finding, FindingType, Tier } from "./suggest/finding.ts"

/** What was decided, or found, once: it must not be readable anywhere else. */
export interface Decided {
  readonly words: string
  readonly type: FindingType
  readonly tier: Tier
}

/** Every key under which the decided words are looked for: as they stand, without case endings, by sound. */
interface Keys {
  readonly spelt: ReadonlyMap<string, Decided>
  readonly sounding: ReadonlyMap<string, Decided>
}

const named: readonly FindingType[] = ["PERSON", "ORG", "LOC"]
const shortestSound = 6
const longestHangul = 14
const longestWords = 6

/**
 * Where decided words stand again in a text: letter for letter, as a part of a name, in another case or with another particle,
 * in other letters (김철수, Kim Chol Su, Ким Чхоль Су), or spelt otherwise but sounding alike. Linear in the text's length.
 */
export function findAgain(text: string, decided: readonly Decided[]): readonly Finding[] {
  const keys = keysOf(decided)
  return [...letterForLetter(text, decided), ...inHangul(text, keys), ...inLetters(text, keys)]
}

function keysOf(decided: readonly Decided[]): Keys {
  const spelt = new Map<string, Decided>()
  const sounding = new Map<string, Decided>()
  for (const one of decided.filter(({ type }) => named.includes(type))) {
    for (const words of [one.words, ...(one.type === "PERSON" ? partsOf(one.words) : [])]) {
      const whole = words === one.words
      for (const stem of stemsOf(words)) if (stem.length >= 2) keep(spelt, stem, whole ? one : { ...one, words })
      for (const origin of ["native", "foreign"] as const) {
        const sound = stemsOf(words).map((stem) => skeletonOf(stem, origin))
        for (const key of sound) if (key.length >= shortestSound) keep(sounding, key, { ...one, tier: "check" })
      }
    }
  }
  return { spelt, sounding }
}

function keep(map: Map<string, Decided>, key: string, decided: Decided): void {
  const known = map.get(key)
  if (!known || (known.tier === "check" && decided.tier === "sure")) map.set(key, decided)
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u

function letterForLetter(text: string, decided: readonly Decided[]): readonly Finding[] {
  const lower = text.toLowerCase()
  // Lower case may have another length in a few scripts; then letters are compared as they are.
  const searched = lower.length === text.length ? lower : text
  // Chinese has no spaces to begin a word at: the parts of a name are looked for as the whole is.
  const wanted = decided.flatMap((one) =>
    one.type === "PERSON" && /^\p{Script=Han}/u.test(one.words)
      ? [one, ...partsOf(one.words).map((words) => ({ ...one, words }))]
      : [one],
  )
  return [...new Map(wanted.map((one) => [one.words, one])).values()].flatMap(({ words, type, tier }) => {
    const sought = searched === lower ? words.toLowerCase() : words
    const found: Finding[] = []
    if (sought.trim().length < 2) return found
    for (let start = searched.indexOf(sought); start !== -1; start = searched.indexOf(sought, start + sought.length)) {
      const end = start + sought.length
      if (opens(text, start, words) && !(letter.test(words.at(-1)!) && letter.test(text[end] ?? "")))
        found.push({ start, end, type, tier })
    }
    return found
  })
}

/** Whether a word may begin here: not inside another, except in Chinese, which has no spaces. */
function opens(text: string, start: number, words: string): boolean {
  return (
    /^\p{Script=Han}/u.test(words) || !/[\p{L}\p{N}_]/u.test(text[start - 1] ?? "") || !/^[\p{L}\p{N}]/u.test(words)
  )
}

function* inHangul(text: string, { spelt, sounding }: Keys): Generator<Finding> {
  for (const run of text.matchAll(/[가-힣]+/gu)) {
    for (let length = Math.min(longestHangul, run[0].length); length >= 2; length--) {
      const name = run[0].slice(0, length)
      const found =
        spelt.get(name) ?? sounding.get(skeletonOf(name, "native")) ?? sounding.get(skeletonOf(name, "foreign"))
      if (!found) continue
      yield { start: run.index, end: run.index + length, type: found.type, tier: found.tier }
      break
    }
  }
}

function* inLetters(text: string, keys: Keys): Generator<Finding> {
  const words = [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (let at = 0; at < words.length; at++) {
    for (let last = lastOf(text, words, at); last >= at; last--) {
      const name = text.slice(words[at]!.start, words[last]!.end)
      const found = lookUp(name, keys)
      if (!found) continue
      yield { start: words[at]!.start, end: words[last]!.end, type: found.type, tier: found.tier }
      at = last
      break
    }
  }
}

function lastOf(text: string, words: readonly Pick<Finding, "start" | "end">[], at: number): number {
  let last = at
  while (
    last + 1 < words.length &&
    last - at < longestWords - 1 &&
    /^[ \u00a0\p{Pd}.]{1,2}$/u.test(text.slice(words[last]!.end, words[last + 1]!.start))
  )
    last++
  return last
}

function lookUp(name: string, { spelt, sounding }: Keys): Decided | undefined {
  for (const stem of stemsOf(name)) {
    const found =
      spelt.get(plain(stem)) ?? sounding.get(skeletonOf(stem, "native")) ?? sounding.get(skeletonOf(stem, "foreign"))
    if (found) return found
  }
  return undefined
}
