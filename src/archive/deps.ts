import type { Followed } from "../database.ts"
import type { PublishedReader } from "../published/reader.ts"

/** All that the archive can do. */
export interface ArchiveDeps {
  readonly published: Followed<PublishedReader>
  /** In front of every permanent address, without a trailing slash. */
  readonly origin: string
  readonly log: (line: string) => void
}
