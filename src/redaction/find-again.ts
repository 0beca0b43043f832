import { partsOf } from "./names/name-parts.ts"
import { skeletonOf } from "./skeleton.ts"
import { plain, stemsOf } from "./spelling.ts"
import type { Finding, FindingType, Tier } from "./suggest/finding.ts"
import { lastOfRun, letterWords } from "./word-runs.ts"

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
/** UTF-16 code units; nothing that is longer is anybody's name, address or number. */
const longestSpelt = 200

/** Words letter by letter: what may follow each beginning, and what ends there. */
interface Trie {
  readonly next: Map<string, Trie>
  decided?: Decided
}

function trieOf(decided: readonly Decided[]): Trie {
  const root: Trie = { next: new Map() }
  for (const one of decided) {
    let at = root
    for (const unit of one.words.toLowerCase().split("")) {
      const next = at.next.get(unit) ?? { next: new Map() }
      at.next.set(unit, next)
      at = next
    }
    at.decided = at.decided?.tier === "sure" ? at.decided : one
  }
  return root
}

function* letterForLetter(text: string, decided: readonly Decided[]): Generator<Finding> {
  const root = trieOf(
    decided.flatMap(withHanParts).filter(({ words }) => words.trim().length >= 2 && words.length <= longestSpelt),
  )
  for (let start = 0; start < text.length; start++) {
    let at = root.next.get(text[start]!.toLowerCase())
    if (!at || !opens(text, start)) continue
    for (let end = start + 1; at; end++) {
      const next: string = text[end] ?? ""
      if (at.decided && !(letter.test(text[end - 1]!) && letter.test(next)))
        yield { start, end, type: at.decided.type, tier: at.decided.tier }
      at = at.next.get(next.toLowerCase())
    }
  }
}

/** Chinese has no spaces to begin a word at: the parts of a name are looked for as the whole is. */
function withHanParts(one: Decided): readonly Decided[] {
  if (one.type !== "PERSON" || !/^\p{Script=Han}/u.test(one.words)) return [one]
  return [one, ...partsOf(one.words).map((words) => ({ ...one, words }))]
}

/** Whether a word may begin here: not inside another, except in Chinese, which has no spaces. */
function opens(text: string, start: number): boolean {
  const first = text[start]!
  return /\p{Script=Han}/u.test(first) || !/[\p{L}\p{N}]/u.test(first) || !/[\p{L}\p{N}_]/u.test(text[start - 1] ?? "")
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
  const words = letterWords(text)
  for (let at = 0; at < words.length; at++) {
    for (let last = lastOfRun(text, words, at, longestWords); last >= at; last--) {
      const { start } = words[at]!
      const { end } = words[last]!
      const found = lookUp(text.slice(start, end), keys)
      if (!found) continue
      yield { start, end, type: found.type, tier: found.tier }
      at = last
      break
    }
  }
}

function lookUp(name: string, { spelt, sounding }: Keys): Decided | undefined {
  for (const stem of stemsOf(name)) {
    const found =
      spelt.get(plain(stem)) ?? sounding.get(skeletonOf(stem, "native")) ?? sounding.get(skeletonOf(stem, "foreign"))
    if (found) return found
  }
  return undefined
}
