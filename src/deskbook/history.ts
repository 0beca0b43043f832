import type { Database } from "better-sqlite3"

export const caseActions = [
  "opened",
  "proposed",
  "taken-back",
  "source-agreed",
  "source-refused",
  "approved",
  "published",
  "replied",
  "withdrawn",
  "withdrawn-by-source",
] as const
export type CaseAction = (typeof caseActions)[number]

export interface CaseEvent {
  readonly day: string
  /** The moderator's name; "" for the source, or the desk itself. */
  readonly moderator: string
  readonly action: CaseAction
}

/** Who did what to a case, by day. It can be added to, and nothing else. */
export function prepareHistory(db: Database) {
  const add = db.prepare(`
    INSERT INTO history (id, case_id, position, day, moderator, action)
    SELECT lower(hex(randomblob(16))), @caseId, count(*) + 1, @day, @moderator, @action
    FROM history WHERE case_id = @caseId
  `)
  const ofCase = db.prepare<{ readonly caseId: string }, CaseEvent>(`
    SELECT day, moderator, action FROM history WHERE case_id = @caseId ORDER BY position
  `)
  return {
    add(caseId: string, event: CaseEvent): void {
      add.run({ caseId, ...event })
    },
    ofCase(caseId: string): readonly CaseEvent[] {
      return ofCase.all({ caseId })
    },
  }
}
