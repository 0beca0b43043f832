import { inHan } from "./again-in-han.ts"
import { inHangul, writtenApart } from "./again-in-hangul.ts"
import { sameCodes } from "./codes/same-codes.ts"
import { sameDates } from "./dates/same-dates.ts"
import type { Decided } from "./decided.ts"
import type { Finding, FindingType } from "./finding.ts"
import { functionWord } from "./function-words.ts"
import { letterForLetter } from "./letter-for-letter.ts"
import { inOneAlphabet } from "./look-alikes.ts"
import { misspelt } from "./misspelt.ts"
import { bareName } from "./names/bare-names.ts"
import { readingsOf } from "./names/han-readings.ts"
import { hangulSurname } from "./names/surnames.ts"
import { simplified } from "./simplified.ts"
import { northernHead, southernHead } from "./skeleton.ts"
import { type Again, tierAgain } from "./sought.ts"
import { heard, type Keys, keysOf, mayOpen, speltAs } from "./sought-keys.ts"
import { shortestSound } from "./sounds.ts"
import { lastOfRun, letterWords } from "./word-runs.ts"

const longestWords = 6
/** In signs. */
const shortestRead = 3

/**
 * Where decided words stand again in a text: letter for letter, as a part of a name, in another case or with another particle,
 * in other letters (김철수, Kim Chol Su, Ким Чхоль Су, 金哲洙; 許東植, 许东植), or spelt otherwise but sounding alike; a date also in another form or
 * language, a code also in other groups. Linear in the text's length.
 */
export function findAgain(written: string, decided: readonly Decided[]): readonly Finding[] {
  const read = (text: string): string => simplified(inOneAlphabet(text))
  const marked = decided.map((one) => ({ ...one, words: read(one.words) }))
  return again(read(written), marked)
}

function again(text: string, marked: readonly Decided[]): readonly Finding[] {
  const forms = marked.filter(({ isForm }) => isForm)
  const names = marked.filter(({ isForm }) => !isForm)
  const decided = names.flatMap(bareToo).flatMap(northAndSouth).flatMap(asRead)
  const keys = keysOf(decided)
  const found = [
    ...letterForLetter(text, [...decided, ...forms]),
    ...inHangul(text, keys),
    ...writtenApart(text, keys),
    ...inHan(text, keys),
    ...inLetters(text, keys),
  ]
  const known = new Set(found.map(({ start }) => start))
  found.push(...misspelt(text, names).filter(({ start }) => !known.has(start)))
  return [...found.flatMap((one) => weighed(text, one)), ...sameCodes(text, marked), ...sameDates(text, marked)]
}

function weighed(text: string, one: Again): readonly Finding[] {
  const tier = tierAgain(text, one)
  return tier ? [{ start: one.start, end: one.end, type: one.sought.type, tier }] : []
}

/** A name may have been marked with a particle or title; and one may end in a syllable that is a particle elsewhere. */
function bareToo(one: Decided): readonly Decided[] {
  const bare = one.type === "PERSON" ? bareName(one.words) : one.words
  return bare === one.words ? [one] : [one, { ...one, words: bare, tier: "check" }]
}

/** A Korean name in Chinese signs is another in Hangul: only asked about, as others are read alike. Two syllables are any word. */
function asRead(one: Decided): readonly Decided[] {
  if (one.type !== "PERSON" || one.words.length < shortestRead) return [one]
  return [one, ...readingsOf(one.words).map((words): Decided => ({ ...one, words, tier: "check" }))]
}

/** 리철민 in the North is 이철민 in the South, 최룡해 최용해, 릉라도무역 능라도무역. */
function northAndSouth(one: Decided): readonly Decided[] {
  if (!spelledNorthAndSouth.includes(one.type)) return [one]
  const surname = one.type === "PERSON" ? (surnameOf.exec(one.words)?.[0] ?? "") : ""
  const given = one.words.slice(surname.length)
  return headsOf(surname)
    .flatMap((first) => headsOf(given).map((second) => first + second))
    .map((words) => ({ ...one, words }))
}

const spelledNorthAndSouth: readonly FindingType[] = ["PERSON", "ORG"]
/** Of a name of three syllables or four: what goes before the given name. */
const surnameOf = new RegExp(String.raw`^${hangulSurname}(?=[가-힣]{2}$)`, "u")
const headsOf = (name: string): readonly string[] =>
  name === "" ? [""] : [name, southernHead(name), northernHead(name)].filter(Boolean)

/** в, с, к, у, и: no part of a name. */
const isPreposition = (word: string): boolean => /^\p{Ll}$/u.test(word)
const hyphened = (text: string, at: number): boolean => /\p{Pd}/u.test(text[at - 1] ?? "")

/** Cholsu, Чхольсу: a single word with a capital, as given names are that sound no longer than other words do. */
const isGiven = ([word = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\p{Lu}\p{Ll}/u.test(word)

function* inLetters(text: string, keys: Keys): Generator<Again> {
  const words = letterWords(text)
  for (let at = 0; at < words.length; at++) {
    if (isPreposition(words[at]!.word) || !mayOpen(words[at]!.word, 3, keys)) continue
    for (let last = lastOfRun(text, words, at, longestWords); last >= at; last--) {
      const run = words.slice(at, last + 1).map(({ word }) => word)
      if (isPreposition(run.at(-1)!) && !hyphened(text, words[last]!.start)) continue
      const isName =
        run.length > 1 &&
        /^\p{Lu}/u.test(run[0]!) &&
        run.slice(1).every((word) => /^\p{Lu}/u.test(word) || hyphened(text, words[last]!.start))
      const least = isName || isGiven(run) ? shortestSound.ofNames : shortestSound.ofWords
      const sought = speltAs(run, keys) ?? heard(run, least, keys)
      const { start } = words[at]!
      const { end } = words[last]!
      // Мён without its ending is меня without its own.
      if (!sought || functionWord.test(text.slice(start, end))) continue
      yield { start, end, sought }
      at = last
      break
    }
  }
}
