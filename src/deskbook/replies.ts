import type { Database } from "better-sqlite3"

export interface KeptReply {
  readonly id: string
  readonly day: string
  readonly sealed: Buffer
}

/** What the desk wrote to a source. */
export function prepareReplies(db: Database) {
  const add = db.prepare(`
    INSERT INTO replies (id, case_id, day, written_by, sealed) VALUES (@id, @caseId, @day, @moderatorId, @sealed)
  `)
  const ofCase = db.prepare<{ readonly caseId: string }, KeptReply>(`
    SELECT id, day, sealed FROM replies WHERE case_id = @caseId ORDER BY day, id
  `)
  return {
    add(reply: {
      readonly id: string
      readonly caseId: string
      readonly day: string
      readonly moderatorId: string
      readonly sealed: Uint8Array
    }): void {
      add.run(reply)
    },
    ofCase(caseId: string): readonly KeptReply[] {
      return ofCase.all({ caseId })
    },
  }
}
