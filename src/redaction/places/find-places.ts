import { southernHead, skeletonOf } from "../skeleton.ts"
import { plain, stemsOf, stemsOfWords } from "../spelling.ts"
import { lastOfRun, letterWords } from "../word-runs.ts"
import { letterHead, type PlaceIndex, skeletonHead } from "./gazetteer.ts"
import type { Place } from "./place.ts"
import type { Stretch } from "../stretch.ts"

/** A place's name in a text. `listed`: spelt as the gazetteer has it, and not only sounding like it. */
export interface PlaceHit extends Stretch {
  readonly place: Place
  readonly listed: boolean
}

const longestHangul = 12
const shortestSounding = { syllables: 3, skeleton: 5 }

/** The places that a text names, in all four scripts; longest first, none inside another. Linear in the text's length. */
export function findPlaces(text: string, index: PlaceIndex): readonly PlaceHit[] {
  return [...inHangul(text, index), ...inHan(text, index), ...inLetters(text, index)].sort((a, b) => a.start - b.start)
}

function* inHangul(text: string, index: PlaceIndex): Generator<PlaceHit> {
  for (const run of text.matchAll(/[가-힣]+(?:[-‐‑·]?[가-힣]+)*/gu)) {
    let at = 0
    let fresh = true
    while (at < run[0].length - 1) {
      const hit = hangulAt(run[0], at, fresh, index)
      if (hit) {
        yield { ...hit, start: run.index + at, end: run.index + at + hit.length }
        at += hit.length
        fresh = true
      } else {
        at++
        fresh = false
      }
    }
  }
}

type Match = Pick<PlaceHit, "place" | "listed"> & { readonly length: number }

/** Inside a run of syllables only names of three syllables are believed: two of them occur in any word. */
function hangulAt(run: string, at: number, fresh: boolean, index: PlaceIndex): Match | undefined {
  const mayBeListed = opensName(run, at, index)
  const mayBeHeard =
    fresh && [2, shortestSounding.syllables].every((length) => opensSound(run.slice(at, at + length), index))
  if (!mayBeHeard && !mayBeListed) return undefined
  for (let length = Math.min(longestHangul, run.length - at); length >= (fresh ? 2 : 3); length--) {
    const name = run.slice(at, at + length)
    const place = mayBeListed && (index.listed.get(plain(name)) ?? index.listed.get(plain(southernHead(name))))
    if (place) return { place, listed: true, length }
    if (!mayBeHeard || length < shortestSounding.syllables) continue
    const sounding = soundsLike(name, index)
    if (sounding) return { place: sounding, listed: false, length }
  }
  return undefined
}

/** Whether a listed name begins as the run does here, with either spelling of its head; what has a hyphen there, may. */
function opensName(run: string, at: number, { heads }: PlaceIndex): boolean {
  const head = run.slice(at, at + 2)
  return heads.has(head) || heads.has(southernHead(head)) || !/^[가-힣]{2}$|^\p{Script=Han}{2}$/u.test(head)
}

/**
 * Whether the sound of a listed name may begin with these syllables, taken as a native or a foreign name. What follows them can
 * change the last letter of their sound, and no other.
 */
function opensSound(syllables: string, { skeletonHeads }: PlaceIndex): boolean {
  return (["foreign", "native"] as const).some((origin) => {
    const sound = skeletonOf(syllables, origin)
    const certain = Math.min(skeletonHead.most, sound.length - 1)
    return certain < skeletonHead.least || skeletonHeads.has(sound.slice(0, certain))
  })
}

function soundsLike(name: string, index: PlaceIndex): Place | undefined {
  const foreign = skeletonOf(name, "foreign")
  const place = foreign.length >= shortestSounding.skeleton ? index.skeletons.get(foreign) : undefined
  if (place && place.land !== "dprk") return place
  const native = skeletonOf(name, "native")
  return native.length >= shortestSounding.skeleton + 1 ? index.skeletons.get(native) : undefined
}

function* inHan(text: string, index: PlaceIndex): Generator<PlaceHit> {
  for (const run of text.matchAll(/[\p{Script=Han}·•・]+/gu)) {
    let at = 0
    while (at < run[0].length - 1) {
      const hit = hanAt(run[0], at, index)
      if (hit) yield { start: run.index + at, end: run.index + at + hit.length, place: hit.place, listed: true }
      at += hit?.length ?? 1
    }
  }
}

function hanAt(run: string, at: number, index: PlaceIndex): Match | undefined {
  if (!opensName(run, at, index)) return undefined
  for (let length = Math.min(index.longestHan + 1, run.length - at); length >= 2; length--) {
    const place = index.listed.get(plain(run.slice(at, at + length)))
    if (place) return { place, listed: true, length }
  }
  return undefined
}

const longestName = 5
const longSkeleton = 8
const shortestSmall = 6
const shortestName = 4

function* inLetters(text: string, index: PlaceIndex): Generator<PlaceHit> {
  const words = letterWords(text)
  for (let at = 0; at < words.length; at++) {
    const { start, word } = words[at]!
    const mayBeListed = opensListed(word, index)
    for (let last = lastOfRun(text, words, at, longestName); last >= at; last--) {
      const { end } = words[last]!
      const run = words.slice(at, last + 1).map((one) => one.word)
      const match = lettersMatch(run, text.slice(start, end), mayBeListed, index)
      if (!match) continue
      yield { start, end, ...match }
      at = last
      break
    }
  }
}

const capital = /^\p{Lu}/u

/** Whether a listed name may begin with this word; what is shorter than the heads may be anything's beginning. */
function opensListed(word: string, { letterHeads }: PlaceIndex): boolean {
  return stemsOf(word).some((stem) => stem.length < letterHead || letterHeads.has(stem.slice(0, letterHead)))
}

function lettersMatch(
  words: readonly string[],
  name: string,
  mayBeListed: boolean,
  index: PlaceIndex,
): Omit<Match, "length"> | undefined {
  const capitals = capital.test(name)
  const mayBeHeard = capitals || !name.includes(" ")
  if (!mayBeListed && !mayBeHeard) return undefined
  const stems = stemsOfWords(words)
  for (const stem of mayBeListed ? stems : []) {
    const place = stem.length >= shortestName || capitals ? index.listed.get(stem) : undefined
    // In small letters a short name may be a plain word: над, день, правда.
    if (place) return { place, listed: capitals || stem.length >= shortestSmall }
  }
  if (!mayBeHeard) return undefined
  for (const stem of stems) {
    const place = letterSound(stem, index)
    if (place) return { place, listed: false }
  }
  return undefined
}

/** Letters are compared by sound only where spelling is anybody's guess: Korean names, and long foreign ones in Latin letters. */
function letterSound(stem: string, index: PlaceIndex): Place | undefined {
  const native = skeletonOf(stem, "native")
  const korean = native.length >= shortestSounding.skeleton ? index.skeletons.get(native) : undefined
  if (korean?.land === "dprk") return korean
  const foreign = /^[a-z]+$/.test(stem) ? skeletonOf(stem, "foreign") : ""
  return foreign.length >= longSkeleton ? index.skeletons.get(foreign) : undefined
}
