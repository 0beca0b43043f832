import { findPlaces, type PlaceHit } from "./find-places.ts"
import type { Gazetteer } from "./gazetteer.ts"
import { isWide, type Place } from "./place.ts"

/** The places that bear the name which was found, one for each region: spelt or sounding as it is there, in any case. */
export function namesakesOf(
  words: string,
  { start, end, listed }: PlaceHit,
  { regions }: Pick<Gazetteer, "regions">,
): readonly Place[] {
  const name = words.slice(start, end)
  return regions
    .flatMap((region) => findPlaces(name, region))
    .filter((hit) => hit.start === 0 && hit.end === name.length && hit.listed === listed)
    .map(({ place }) => place)
}

/**
 * What places of this name are called in other letters and languages. Empty where words name no place of the gazetteer as it is
 * listed, more than one, one so wide that it points at nobody, or another name beside it.
 */
export function otherNamesOf(words: string, gazetteer: Gazetteer): readonly string[] {
  const [hit, ...others] = findPlaces(words, gazetteer.index).filter(({ listed, place }) => listed && !isWide(place))
  if (!hit || others.length > 0) return []
  const beside = words.slice(0, hit.start) + words.slice(hit.end)
  if (/\p{Lu}|\d/u.test(beside) || beside.length > longestBeside) return []
  const names = namesakesOf(words, hit, gazetteer).flatMap(({ hangul, han, latin, cyrillic }) => [
    ...hangul,
    ...han,
    ...latin,
    ...cyrillic,
  ])
  return [...new Set(names)].filter((name) => name !== words)
}

/** The names in words that are those of listed places, and of nothing so wide that it points at nobody. */
export function placesIn(words: string, { index }: Gazetteer): readonly string[] {
  return findPlaces(words, index)
    .filter(({ listed, place }) => listed && !isWide(place))
    .map(({ start, end }) => words.slice(start, end))
    .filter((name) => /^\p{Lu}|^\p{Lo}/u.test(name))
}

/** In UTF-16 code units: город, settlement, 에서는. */
const longestBeside = 12
