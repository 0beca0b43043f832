import { findPlaces, type PlaceHit } from "./find-places.ts"
import type { Gazetteer } from "./gazetteer.ts"
import type { Place } from "./place.ts"

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

/** What places of this name are called in other letters and languages; empty where the words are more than a listed name. */
export function otherNamesOf(words: string, gazetteer: Gazetteer): readonly string[] {
  const hit = findPlaces(words, gazetteer.index).find(({ start, end }) => start === 0 && end === words.length)
  if (!hit?.listed) return []
  const names = namesakesOf(words, hit, gazetteer).flatMap(({ hangul, han, latin, cyrillic }) => [
    ...hangul,
    ...han,
    ...latin,
    ...cyrillic,
  ])
  return [...new Set(names)].filter((name) => name !== words)
}
