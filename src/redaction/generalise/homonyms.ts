import { findPlaces, type PlaceHit } from "../places/find-places.ts"
import { indexPlaces, type PlaceIndex } from "../places/gazetteer.ts"
import type { Place } from "../places/place.ts"
import { readPlaces } from "../places/read-places.ts"

let regions: readonly PlaceIndex[] | undefined

/** The tables once more, region by region: an index of them all keeps only the first place of each name. */
function indexRegions(): readonly PlaceIndex[] {
  const byRegion = Map.groupBy(readPlaces(), ({ land, parent, id }) => `${land} ${parent || id}`)
  return [...byRegion.values()].map(indexPlaces)
}

/** The places that bear the name which was found, one for each region: spelt or sounding as it is there, in any case. */
export function bearersOf(words: string, { start, end, listed }: PlaceHit): readonly Place[] {
  regions ??= indexRegions()
  const name = words.slice(start, end)
  return regions
    .flatMap((region) => findPlaces(name, region))
    .filter((hit) => hit.start === 0 && hit.end === name.length && hit.listed === listed)
    .map(({ place }) => place)
}
