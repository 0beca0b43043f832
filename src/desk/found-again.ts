import type { Decided } from "../redaction/decided.ts"
import { findAgain } from "../redaction/find-again.ts"
import { bareName } from "../redaction/names/bare-names.ts"
import { readingsOf } from "../redaction/names/han-readings.ts"
import { briefNamesOf } from "../redaction/names/name-cores.ts"
import { partsOf } from "../redaction/names/name-parts.ts"
import { patronymicsOf } from "../redaction/names/patronymics.ts"
import { petNamesOf } from "../redaction/names/pet-names.ts"
import type { Gazetteer } from "../redaction/places/gazetteer.ts"
import { otherNamesOf, placesIn } from "../redaction/places/namesakes.ts"
import { merge } from "../redaction/redact.ts"
import { simplified } from "../redaction/simplified.ts"
import { soundsOf } from "../redaction/sounds.ts"
import type { Span, SpanKind } from "../redaction/span.ts"
import type { Finding, FindingType } from "../redaction/finding.ts"
import { kindOf } from "./suggestions.ts"

const types: Readonly<Record<SpanKind, FindingType>> = {
  person: "PERSON",
  code: "CODE",
  place: "LOC",
  organisation: "ORG",
  date: "DATE",
  detail: "DEM",
}

const named: readonly FindingType[] = ["PERSON", "LOC", "ORG", "CODE"]

/** What a moderator decided: the marked words, each once. They must not be readable anywhere else in the case. */
export function decidedOf(account: string, spans: readonly Span[]): readonly Decided[] {
  const decided = spans.map(({ start, end, kind }): Decided => {
    return { words: account.slice(start, end), type: types[kind], tier: "sure" }
  })
  return [...new Map(decided.map((one) => [`${one.type} ${one.words}`, one])).values()]
}

/**
 * The same, and what decided places are called in other letters and languages, decided firms and places in brief, and Russians by
 * those who know them: one of such names may be another's.
 */
export function withOtherNames(decided: readonly Decided[], gazetteer: () => Gazetteer): readonly Decided[] {
  return decided.flatMap((one): readonly Decided[] => {
    const names = [...briefNamesOf(one), ...(one.type === "LOC" ? placeNamesOf(one.words, gazetteer()) : [])]
    const pets = one.type === "PERSON" ? petNamesOfAll(one.words) : []
    return [
      one,
      ...names.map((words): Decided => ({ ...one, words, tier: "check" })),
      ...pets.map((words): Decided => ({ ...one, words, tier: "check", isForm: true })),
    ]
  })
}

/** What a marked place is called by others; where it was marked with its region or a part of it, what both are called. */
function placeNamesOf(words: string, gazetteer: Gazetteer): readonly string[] {
  const names = placesIn(words, gazetteer).filter((name) => name !== words)
  return [...names, ...[words, ...names].flatMap((name) => otherNamesOf(name, gazetteer))]
}

/** What is also said for a marked name, or for a part of it. */
function petNamesOfAll(words: string): readonly string[] {
  const name = bareName(words)
  return [name, ...partsOf(name)].flatMap((one) => [...petNamesOf(one), ...patronymicsOf(one)])
}

/** Names, places, organisations and codes that another text of the case surely tells. */
export function surelyTold(text: string, findings: readonly Finding[]): readonly Decided[] {
  return findings
    .filter(({ tier, type }) => tier === "sure" && named.includes(type))
    .map(({ start, end, type, tier }) => ({ words: text.slice(start, end), type, tier }))
}

/** Where decided words stand in another text of the case, in whatever form: as spans, sorted and apart from each other. */
export function foundAgain(text: string, decided: readonly Decided[]): readonly Span[] {
  const spans = findAgain(text, decided).map(({ start, end, type }) => {
    return { start, end, kind: kindOf(type), replacement: "" }
  })
  return merge(spans, text.length)
}

/**
 * Whether a pseudonym sounds like a decided name, one of its parts or what Russians call one who bears it, in Hangul, Latin or
 * Cyrillic letters, with or without case endings, or in Chinese signs as Koreans read them.
 */
export function soundsDecided(pseudonym: string, decided: readonly Decided[]): boolean {
  // Vowels at the end are case endings, or one person's way of writing.
  const sounds = (words: string): readonly string[] =>
    soundsOf(words).flatMap((sound) => [sound, sound.replace(/(?<=..)[aeiou]+$/, "")])
  const own = new Set(sounds(pseudonym))
  const people = decided.filter(({ type }) => type === "PERSON").map(({ words }) => words)
  if (people.flatMap(petNamesOfAll).some((pet) => pet.toLowerCase() === pseudonym.toLowerCase())) return true
  return people
    .flatMap((words) => [bareName(words), ...readingsOf(bareName(simplified(words)))])
    .some((name) =>
      [name, ...partsOf(name), ...syllablesOf(name)].some((part) => sounds(part).some((sound) => own.has(sound))),
    )
}

/** The surname and each syllable of a Korean name: nobody who is Kim Chol Su is called Kim, nor Chol. */
function syllablesOf(name: string): readonly string[] {
  return /^[가-힣]{2,4}$/u.test(name) ? Array.from(name) : []
}
