import { type Gazetteer, gazetteerOf } from "../redaction/places/gazetteer.ts"
import { readPlaces } from "../redaction/places/read-places.ts"

/** The gazetteer, read when it is first asked for: nobody needs it before a case is opened. */
export function prepareGazetteer(): () => Gazetteer {
  let read: Gazetteer | undefined
  return () => (read ??= gazetteerOf(readPlaces()))
}
