import { sameDates } from "./dates/same-dates.ts"
import type { Decided } from "./decided.ts"
import { functionWord } from "./function-words.ts"
import { partsOf } from "./names/name-parts.ts"
import { withoutParticle } from "./names/particles.ts"
import { letterForLetter } from "./letter-for-letter.ts"
import { simplified } from "./simplified.ts"
import { northernHead, southernHead } from "./skeleton.ts"
import { shortestSound, soundsOf, soundsOfWords } from "./sounds.ts"
import { stemsOf, stemsOfWords } from "./spelling.ts"
import type { Finding, FindingType } from "./finding.ts"
import { lastOfRun, letterWords } from "./word-runs.ts"

/** Every key under which the decided words are looked for: as they stand, without case endings, by sound. */
interface Keys {
  readonly spelt: ReadonlyMap<string, Decided>
  readonly sounding: ReadonlyMap<string, Decided>
  /** How keys of either kind begin, by their first two signs and their first three: a quick no for most words. */
  readonly openings: ReadonlySet<string>
}

const named: readonly FindingType[] = ["PERSON", "ORG", "LOC"]
const longestHangul = 14
/** A Hangul run of more syllables lacks its spaces: names may also stand inside it, if they are not too short. */
const longestSpaced = 7
const shortestWithin = 3
const longestWords = 6

/**
 * Where decided words stand again in a text: letter for letter, as a part of a name, in another case or with another particle,
 * in other letters (김철수, Kim Chol Su, Ким Чхоль Су; 許東植, 许东植), or spelt otherwise but sounding alike; a date also in another form or
 * language. Linear in the text's length.
 */
export function findAgain(written: string, decided: readonly Decided[]): readonly Finding[] {
  const marked = decided.map((one) => ({ ...one, words: simplified(one.words) }))
  return again(simplified(written), marked)
}

function again(text: string, marked: readonly Decided[]): readonly Finding[] {
  const decided = marked.flatMap(withAndWithoutParticle).flatMap(northAndSouth)
  const keys = keysOf(decided)
  return [
    ...letterForLetter(text, decided),
    ...inHangul(text, keys),
    ...inLetters(text, keys),
    ...sameDates(text, marked),
  ]
}

/** A name may have been marked with its particle; and one may end in a syllable that is a particle elsewhere. */
function withAndWithoutParticle(one: Decided): readonly Decided[] {
  const words = withoutParticle(one.words)
  return one.type !== "PERSON" || words === one.words ? [one] : [one, { ...one, words, tier: "check" }]
}

/** 리철민 in the North is 이철민 in the South. */
function northAndSouth(one: Decided): readonly Decided[] {
  if (one.type !== "PERSON") return [one]
  return [one.words, southernHead(one.words), northernHead(one.words)]
    .filter(Boolean)
    .map((words) => ({ ...one, words }))
}

function keysOf(decided: readonly Decided[]): Keys {
  const spelt = new Map<string, Decided>()
  const sounding = new Map<string, Decided>()
  for (const one of decided.filter(({ type }) => named.includes(type))) {
    for (const words of [one.words, ...(one.type === "PERSON" ? partsOf(one.words) : [])]) {
      const whole = words === one.words
      for (const stem of stemsOf(words)) if (stem.length >= 2) keep(spelt, stem, whole ? one : { ...one, words })
      for (const sound of soundsOf(words).filter(longEnough)) keep(sounding, sound, { ...one, tier: "check" })
    }
  }
  const keys = [...spelt.keys(), ...sounding.keys()]
  return { spelt, sounding, openings: new Set([2, 3].flatMap((signs) => keys.map((key) => key.slice(0, signs)))) }
}

const longEnough = (sound: string): boolean => sound.length >= shortestSound

function keep(map: Map<string, Decided>, key: string, decided: Decided): void {
  const known = map.get(key)
  if (!known || (known.tier === "check" && decided.tier === "sure")) map.set(key, decided)
}

function* inHangul(text: string, keys: Keys): Generator<Finding> {
  for (const run of text.matchAll(/[가-힣]{2,}/gu)) {
    const places = run[0].length > longestSpaced ? run[0].length - shortestWithin + 1 : 1
    for (let at = 0; at < places; at++) {
      const found = longestFrom(run[0], at, keys)
      if (!found) continue
      yield { start: run.index + at, end: run.index + at + found.length, type: found.type, tier: found.tier }
      at += found.length - 1
    }
  }
}

/** The longest name that begins at this syllable of a run without spaces. */
function longestFrom(
  run: string,
  at: number,
  keys: Keys,
): (Pick<Decided, "type" | "tier"> & { length: number }) | undefined {
  if (!mayOpen(run.slice(at, at + 2), 2, keys)) return undefined
  for (let length = Math.min(longestHangul, run.length - at); length >= (at === 0 ? 2 : shortestWithin); length--) {
    const found = lookUp([run.slice(at, at + length)], keys)
    if (found) return { type: found.type, tier: at === 0 ? found.tier : "check", length }
  }
  return undefined
}

function* inLetters(text: string, keys: Keys): Generator<Finding> {
  const words = letterWords(text)
  for (let at = 0; at < words.length; at++) {
    if (!mayOpen(words[at]!.word, 3, keys)) continue
    for (let last = lastOfRun(text, words, at, longestWords); last >= at; last--) {
      const run = words.slice(at, last + 1).map(({ word }) => word)
      const found = lookUp(run, keys)
      const { start } = words[at]!
      const { end } = words[last]!
      // Мён without its ending is меня without its own.
      if (!found || functionWord.test(text.slice(start, end))) continue
      yield { start, end, type: found.type, tier: found.tier }
      at = last
      break
    }
  }
}

/**
 * Whether any key may begin with these letters; what is shorter than that may be anything's beginning. Of a sound the last letter may
 * still change by what follows it.
 */
function mayOpen(word: string, signs: number, { openings }: Keys): boolean {
  const opens = (begun: string, shown: number): boolean => begun.length < shown || openings.has(begun.slice(0, shown))
  return (
    stemsOf(word).some((stem) => opens(stem, signs)) ||
    soundsOfWords([word]).some((sound) => opens(sound, sound.length > 3 ? 3 : signs))
  )
}

function lookUp(words: readonly string[], { spelt, sounding }: Keys): Decided | undefined {
  const key = stemsOfWords(words).find((stem) => spelt.has(stem))
  if (key !== undefined) return spelt.get(key)
  const sound = soundsOfWords(words).find((one) => longEnough(one) && sounding.has(one))
  return sound === undefined ? undefined : sounding.get(sound)
}
