import type { Database } from "better-sqlite3"

/** The registry of pseudonyms: none is given to two people, not even after a withdrawal. */
export function preparePseudonyms(db: Database) {
  const holder = db.prepare<{ readonly slug: string }, { readonly caseId: string | null }>(`
    SELECT case_id AS caseId FROM pseudonyms WHERE slug = @slug
  `)
  const free = db.prepare("DELETE FROM pseudonyms WHERE case_id = @caseId AND slug <> @slug")
  const reserve = db.prepare("INSERT INTO pseudonyms (slug, case_id) VALUES (@slug, @caseId) ON CONFLICT DO NOTHING")
  return {
    /** True when another case holds it, or none may ever have it. */
    isTaken(slug: string, caseId: string): boolean {
      const found = holder.get({ slug })
      return found !== undefined && found.caseId !== caseId
    },
    /** Gives the case this pseudonym in place of the one it had. False, and nothing changed, when it is taken. */
    reserve(slug: string, caseId: string): boolean {
      if (this.isTaken(slug, caseId)) return false
      free.run({ slug, caseId })
      reserve.run({ slug, caseId })
      return true
    },
  }
}
