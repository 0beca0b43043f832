import { ladderOf, type ToGeneralise } from "../redaction/generalise/ladder.ts"
import { indexPlaces, type PlaceIndex } from "../redaction/places/gazetteer.ts"
import { readPlaces } from "../redaction/places/read-places.ts"

/** Coarser and coarser values that may stand in the place of marked words. */
export type Ladder = (words: ToGeneralise) => readonly string[]

/** The gazetteer is read when it is first asked. */
export function prepareLadder(): Ladder {
  let places: PlaceIndex | undefined
  return (words) => {
    places ??= indexPlaces(readPlaces())
    // A copy, because words that the gazetteer has heard are remembered with it, and these are somebody's.
    return ladderOf(words, { ...places })
  }
}
