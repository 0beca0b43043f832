import type { Database } from "better-sqlite3"

/** What is in the archive, or was. */
export interface Release {
  readonly slug: string
  readonly version: number
  readonly digest: string
  /** Months of publication, YYYY-MM: of the first version and of this one. */
  readonly firstMonth: string
  readonly month: string
  readonly withdrawn: number
}

export function prepareReleases(db: Database) {
  const find = db.prepare<{ readonly caseId: string }, Release>(`
    SELECT slug, version, digest, first_month AS firstMonth, month, withdrawn FROM releases WHERE case_id = @caseId
  `)
  const put = db.prepare(`
    INSERT INTO releases (case_id, slug, version, digest, first_month, month)
    VALUES (@caseId, @slug, @version, @digest, @firstMonth, @month)
    ON CONFLICT (case_id) DO UPDATE SET version = @version, digest = @digest, month = @month
  `)
  const withdraw = db.prepare("UPDATE releases SET withdrawn = 1 WHERE case_id = @caseId")
  return {
    of(caseId: string): Release | undefined {
      return find.get({ caseId })
    },
    /** Writes down a new version; the address and the first month stay what they were. */
    put(caseId: string, release: Omit<Release, "withdrawn">): void {
      put.run({ caseId, ...release })
    },
    /** False when nothing of this case was ever published. */
    withdraw(caseId: string): boolean {
      return withdraw.run({ caseId }).changes === 1
    },
  }
}
