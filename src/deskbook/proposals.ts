import type { Database } from "better-sqlite3"

export interface Proposal {
  /** SHA-256 of the canonical record, 64 hexadecimal digits. */
  readonly digest: string
  /** The PublicRecord, sealed. */
  readonly record: Buffer
  readonly proposedBy: string
  readonly sourceAnswer: "yes" | "no" | null
  /** What a second person approved, null until then. */
  readonly approvedDigest: string | null
}

/** Proposed records and their approvals. Triggers refuse an approval of one's own proposal, or of other bytes. */
export function prepareProposals(db: Database) {
  return { ...prepareReading(db), ...prepareProposing(db), ...prepareDeciding(db) }
}

function prepareReading(db: Database) {
  const find = db.prepare<{ readonly caseId: string }, Proposal>(`
    SELECT proposals.digest, record, proposed_by AS proposedBy, source_answer AS sourceAnswer,
      approvals.digest AS approvedDigest
    FROM proposals LEFT JOIN approvals ON approvals.case_id = proposals.case_id
    WHERE proposals.case_id = @caseId
  `)
  const resting = db.prepare<{ readonly moderatorId: string }, string>(`
    SELECT cases.id
    FROM cases JOIN proposals ON proposals.case_id = cases.id
      LEFT JOIN approvals ON approvals.case_id = cases.id
    WHERE cases.state IN ('proposed', 'approved') AND (proposed_by = @moderatorId OR approved_by = @moderatorId)
  `)
  return {
    of(caseId: string): Proposal | undefined {
      return find.get({ caseId })
    },
    /** Cases not yet published that rest on what this moderator proposed or approved. */
    restingOn(moderatorId: string): readonly string[] {
      return resting.pluck().all({ moderatorId })
    },
  }
}

function prepareProposing(db: Database) {
  const add = db.prepare(`
    INSERT INTO proposals (case_id, digest, record, proposed_by) VALUES (@caseId, @digest, @record, @proposedBy)
  `)
  const remove = db.prepare("DELETE FROM proposals WHERE case_id = @caseId")
  return {
    add(proposal: {
      readonly caseId: string
      readonly digest: string
      readonly record: Uint8Array
      readonly proposedBy: string
    }): void {
      add.run(proposal)
    },
    /** Removes the proposal and its approval. */
    remove(caseId: string): void {
      remove.run({ caseId })
    },
  }
}

function prepareDeciding(db: Database) {
  const approve = db.prepare(`
    INSERT INTO approvals (case_id, digest, approved_by) VALUES (@caseId, @digest, @approvedBy)
  `)
  // A no stands: two answers of one day have no order, and silence or doubt is never a yes.
  const recordAnswer = db.prepare(`
    UPDATE proposals SET source_answer = @answer
    WHERE case_id = @caseId AND digest = @digest AND source_answer IS NOT 'no'
  `)
  return {
    approve(approval: { readonly caseId: string; readonly digest: string; readonly approvedBy: string }): void {
      approve.run(approval)
    },
    /** False when the answer is not about the bytes that are proposed now, or a no stands already. */
    recordAnswer(answer: { readonly caseId: string; readonly digest: string; readonly answer: "yes" | "no" }): boolean {
      return recordAnswer.run(answer).changes === 1
    },
  }
}
