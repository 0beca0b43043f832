import { fileIdentity, follow, type Followed } from "../database.ts"
import { nothingPublished, prepareReader, type PublishedReader } from "../published/reader.ts"

/**
 * Follows archive.db. Until the desk's first copy has arrived, nothing has been published and the pages say so. Once there was
 * one, its absence is a fault: `current` then throws SetupProblem, and a testimony is never said not to exist.
 */
export function followPublished(path: string): Followed<PublishedReader> {
  const followed = follow(path, "archive", prepareReader)
  let arrived = false
  return {
    current() {
      arrived ||= fileIdentity(path) !== "missing"
      return arrived ? followed.current() : nothingPublished
    },
    close() {
      followed.close()
    },
  }
}
