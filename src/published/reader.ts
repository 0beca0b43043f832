import type { Database } from "better-sqlite3"
import type { Language } from "../i18n/language.ts"
import type { PublicRecord } from "./record.ts"

/** A published testimony: the approved record and when it came out. */
export interface Testimony {
  readonly record: PublicRecord
  /** SHA-256 of the record's canonical JSON. */
  readonly digest: string
  /** YYYY-MM of this version and of the first. */
  readonly month: string
  readonly firstMonth: string
}

interface Row {
  readonly record: string
  readonly digest: string
  readonly month: string
  readonly firstMonth: string
}

export const pageSize = 20

/** What the archive holds of archive.db: it can read what is published. */
export function prepareReader(db: Database) {
  return { ...prepareFinding(db), ...prepareListing(db), ...prepareSearching(db) }
}
export type PublishedReader = ReturnType<typeof prepareReader>

/** An archive to which nothing has come yet. */
export const nothingPublished: PublishedReader = {
  bySlug: () => undefined,
  wasWithdrawn: () => false,
  list: () => [],
  search: () => [],
}

function prepareFinding(db: Database) {
  const bySlug = db.prepare<{ readonly slug: string }, Row>(`
    SELECT record, digest, month, first_month AS firstMonth FROM testimonies WHERE slug = @slug
  `)
  const tombstone = db.prepare<{ readonly slug: string }, number>("SELECT 1 FROM tombstones WHERE slug = @slug")
  return {
    bySlug(slug: string): Testimony | undefined {
      const row = bySlug.get({ slug })
      return row && testimonyOf(row)
    },
    wasWithdrawn(slug: string): boolean {
      return tombstone.get({ slug }) !== undefined
    },
  }
}

function prepareListing(db: Database) {
  const list = db.prepare<{ readonly language: string | null; readonly offset: number; readonly limit: number }, Row>(`
    SELECT record, digest, month, first_month AS firstMonth FROM testimonies
    WHERE @language IS NULL OR language = @language
    ORDER BY month DESC, slug
    LIMIT @limit OFFSET @offset
  `)
  return {
    /** A page of testimonies, the newest month first, and one more if there is a next page. `page` counts from 0. */
    list(language: Language | null, page: number): readonly Testimony[] {
      return list.all({ language, offset: page * pageSize, limit: pageSize + 1 }).map(testimonyOf)
    },
  }
}

function prepareSearching(db: Database) {
  const search = db.prepare<{ readonly match: string; readonly offset: number; readonly limit: number }, Row>(`
    SELECT record, digest, month, first_month AS firstMonth
    FROM search JOIN testimonies ON testimonies.number = search.rowid
    WHERE search MATCH @match
    ORDER BY search.rank, slug
    LIMIT @limit OFFSET @offset
  `)
  return {
    /** A page of what matches an expression of `matchOf`, the best first, and one more if there is a next page. */
    search(match: string, page: number): readonly Testimony[] {
      return search.all({ match, offset: page * pageSize, limit: pageSize + 1 }).map(testimonyOf)
    },
  }
}

function testimonyOf({ record, digest, month, firstMonth }: Row): Testimony {
  return { record: JSON.parse(record) as PublicRecord, digest, month, firstMonth }
}
