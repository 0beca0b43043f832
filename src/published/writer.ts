import { randomBytes } from "node:crypto"
import type { Database } from "better-sqlite3"
import { canonical, digestOf, type PublicRecord } from "./record.ts"
import { termsOf } from "./terms.ts"

export interface Publication {
  /** What was approved. */
  readonly digest: string
  /** YYYY-MM, of this version and of the first. */
  readonly month: string
  readonly firstMonth: string
}

/** What the desk can do to the copy of the archive that `rewrite` hands it. */
export function preparePublishedWriter(db: Database) {
  const insert = db.prepare(`
    INSERT INTO testimonies (number, slug, version, first_month, month, language, digest, record, terms)
    VALUES (@number, @slug, @version, @firstMonth, @month, @language, @digest, @record, @terms)
  `)
  const remove = db.prepare("DELETE FROM testimonies WHERE slug = @slug")
  const bury = db.prepare("INSERT INTO tombstones (slug) VALUES (@slug) ON CONFLICT DO NOTHING")
  const buried = db.prepare<{ readonly slug: string }, number>("SELECT 1 FROM tombstones WHERE slug = @slug")
  const digest = db.prepare<{ readonly slug: string }, string>("SELECT digest FROM testimonies WHERE slug = @slug")
  // External content: the index follows the table only when it is built anew.
  const rebuild = db.prepare("INSERT INTO search (search) VALUES ('rebuild')")
  return {
    /**
     * Puts a testimony in place of the version before it. Throws RangeError on a record that is not what the digest says,
     * and on an address that was withdrawn.
     */
    put(record: PublicRecord, { digest, month, firstMonth }: Publication): void {
      const { slug, version, language, text } = record
      if (digestOf(record) !== digest) throw new RangeError("not the approved record")
      if (buried.get({ slug })) throw new RangeError("withdrawn")
      remove.run({ slug })
      const row = { number: randomNumber(), slug, version, firstMonth, month, language, digest }
      insert.run({ ...row, record: canonical(record), terms: termsOf(text) })
      rebuild.run()
    },
    /** Of the version that is in the archive, if any. */
    digestOf(slug: string): string | undefined {
      return digest.pluck().get({ slug })
    },
    isBuried(slug: string): boolean {
      return buried.get({ slug }) !== undefined
    },
    /** Takes a testimony out, its words out of the index, and leaves a tombstone. */
    remove(slug: string): void {
      remove.run({ slug })
      rebuild.run()
      bury.run({ slug })
    },
  }
}

export type PublishedWriter = ReturnType<typeof preparePublishedWriter>

/** 48 random bits: a number that counts nothing. */
function randomNumber(): number {
  return randomBytes(6).readUIntBE(0, 6)
}
