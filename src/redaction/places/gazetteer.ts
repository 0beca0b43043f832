import { simplified } from "../simplified.ts"
import { skeletonOf } from "../skeleton.ts"
import { plain, stemsOf, traditional } from "../spelling.ts"
import { isWide, type Place } from "./place.ts"

/** What a table puts before a name that is also a plain word (посёлок Мама), or behind it (Mama settlement). */
const typeWord =
  /^(?:посёлок|село|город|станция|река|бухта|площадь|рынок|микрорайон|завод|остров|озеро|деревня|порт|мыс|залив|район)\s(?=\p{Lu})|\s(?:settlement|village|town|city|river|station)$/u

/** How many letters of a name's head are looked at first: no stem of a word loses more of it. */
export const letterHead = 3

/** How many letters of a skeleton are looked at first, at least and at most. */
export const skeletonHead = { least: 3, most: 4 }

/** Every spelling under which a place is found: as listed, and by the skeleton that its unlisted spellings share. */
export interface PlaceIndex {
  readonly listed: ReadonlyMap<string, Place>
  readonly skeletons: ReadonlyMap<string, Place>
  /** The first two signs of everything listed: a quick no for most words. */
  readonly heads: ReadonlySet<string>
  /** The same for names in letters, by their first `letterHead` signs. */
  readonly letterHeads: ReadonlySet<string>
  /** How every skeleton begins, in as many letters as `skeletonHead` says. */
  readonly skeletonHeads: ReadonlySet<string>
  readonly longestHan: number
  /** The regions, provinces and countries that others lie in, by every name of theirs in the tables. */
  readonly byId: ReadonlyMap<string, Place>
}

/** Every place, and once more those of each region, or country abroad: an index keeps only the first place of each name. */
export interface Gazetteer {
  readonly index: PlaceIndex
  readonly regions: readonly PlaceIndex[]
}

export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const byRegion = Map.groupBy(places, ({ land, parent, id }) => `${land} ${parent || id}`)
  return { index: indexPlaces(places), regions: Array.from(byRegion.values(), indexPlaces) }
}

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const listed = new Map<string, Place>()
  const skeletons = new Map<string, Place>()
  const enter = (map: Map<string, Place>, key: string, place: Place): void => {
    if (key && !map.has(key)) map.set(key, place)
  }
  // A city that is also a federal subject counts as the city.
  for (const place of [...places.filter((one) => !isWide(one)), ...places.filter(isWide)]) {
    for (const name of [...place.hangul, ...place.han, ...place.han.map(traditional), ...place.han.map(simplified)])
      enter(listed, plain(name), place)
    for (const name of [...place.latin, ...place.cyrillic].flatMap((one) => [one, one.replace(typeWord, "")]))
      for (const stem of stemsOf(name)) enter(listed, stem, place)
    const origin =
      place.land === "dprk" || (place.land === "abroad" && place.parent === "대한민국") ? "native" : "foreign"
    const sounding = origin === "native" ? place.hangul : [...place.cyrillic, ...place.latin, ...place.hangul]
    for (const name of sounding) for (const stem of stemsOf(name)) enter(skeletons, skeletonOf(stem, origin), place)
  }
  const longestHan = Math.max(...places.flatMap((place) => place.han.map((name) => name.length)))
  const byId = new Map(
    places.filter(isWide).flatMap((place) => [place.id, ...place.hangul].map((name) => [name, place] as const)),
  )
  const headsOf = (map: ReadonlyMap<string, Place>, length: number): ReadonlySet<string> =>
    new Set(Array.from(map.keys(), (name) => name.slice(0, length)))
  return {
    listed,
    skeletons,
    heads: headsOf(listed, 2),
    letterHeads: headsOf(listed, letterHead),
    skeletonHeads: new Set(Object.values(skeletonHead).flatMap((length) => [...headsOf(skeletons, length)])),
    longestHan,
    byId,
  }
}
