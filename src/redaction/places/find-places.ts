import { otherHead, skeletonOf } from "../skeleton.ts"
import { type Place, type PlaceIndex, plain, stemsOf } from "./gazetteer.ts"

/** A place's name in a text. `listed`: spelt as the gazetteer has it, and not only sounding like it. */
export interface PlaceHit {
  readonly start: number
  readonly end: number
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
  for (let length = Math.min(longestHangul, run.length - at); length >= (fresh ? 2 : 3); length--) {
    const name = run.slice(at, at + length)
    const place = index.listed.get(plain(name)) ?? index.listed.get(plain(otherHead(name)))
    if (place) return { place, listed: true, length }
    if (!fresh || length < shortestSounding.syllables) continue
    const sounding = soundsLike(name, index)
    if (sounding) return { place: sounding, listed: false, length }
  }
  return undefined
}

// Words come again and again, and a skeleton costs a dozen replacements.
const heard = new WeakMap<PlaceIndex, Map<string, Place | undefined>>()
const remembered = 50_000

function soundsLike(name: string, index: PlaceIndex): Place | undefined {
  const known = heard.get(index) ?? new Map<string, Place | undefined>()
  heard.set(index, known)
  if (known.has(name)) return known.get(name)
  const place = compareSounds(name, index)
  if (known.size < remembered) known.set(name, place)
  return place
}

function compareSounds(name: string, index: PlaceIndex): Place | undefined {
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
  for (let length = Math.min(index.longestHan + 1, run.length - at); length >= 2; length--) {
    const place = index.listed.get(plain(run.slice(at, at + length)))
    if (place) return { place, listed: true, length }
  }
  return undefined
}

const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ]+/gu
const longestName = 5
const longSkeleton = 8
const shortestSmall = 6

function* inLetters(text: string, index: PlaceIndex): Generator<PlaceHit> {
  const words = [...text.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  for (let at = 0; at < words.length; at++) {
    const hit = lettersAt(text, words, at, index)
    if (!hit) continue
    yield { start: words[at]!.start, end: words[at + hit.length - 1]!.end, place: hit.place, listed: hit.listed }
    at += hit.length - 1
  }
}

function lettersAt(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  at: number,
  index: PlaceIndex,
): Match | undefined {
  let last = at
  while (
    last + 1 < words.length &&
    last - at < longestName - 1 &&
    /^[ \u00a0\p{Pd}.]{1,2}$/u.test(text.slice(words[last]!.end, words[last + 1]!.start))
  )
    last++
  for (; last >= at; last--) {
    const name = text.slice(words[at]!.start, words[last]!.end)
    for (const stem of stemsOf(name)) {
      // In small letters a short name is a plain word: над, день, правда.
      if (stem.length < shortestSmall && !/^\p{Lu}/u.test(name)) continue
      const place = index.listed.get(stem)
      if (place) return { place, listed: true, length: last - at + 1 }
    }
    const sounding =
      /^\p{Lu}/u.test(name) || !name.includes(" ")
        ? stemsOf(name)
            .map((stem) => letterSound(stem, index))
            .find(Boolean)
        : undefined
    if (sounding) return { place: sounding, listed: false, length: last - at + 1 }
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
