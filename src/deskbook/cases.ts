import type { Database } from "better-sqlite3"
import { prepareHistory } from "./history.ts"
import { prepareItems } from "./items.ts"
import { prepareProposals } from "./proposals.ts"
import { preparePseudonyms } from "./pseudonyms.ts"
import { prepareReleases } from "./releases.ts"
import { prepareReplies } from "./replies.ts"

/** redacting → proposed → approved → published; from any of them to withdrawn, which is final. */
export const caseStates = ["redacting", "proposed", "approved", "published", "withdrawn"] as const
export type CaseState = (typeof caseStates)[number]

export interface Case {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** The address under which the source's items arrive. */
  readonly mailbox: string
  readonly openedOn: string
  readonly state: CaseState
  /** The redaction work, sealed; null until someone begins. */
  readonly draft: Buffer | null
  readonly draftRevision: number
  /** How many changes the mailbox in the outbox does not show yet. */
  readonly deliveryDue: number
  /** 1 while the archive has yet to be brought up to date. */
  readonly publicationDue: number
}

/** All that the desk does with cases. `atomically` runs a synchronous change as one transaction. */
export function prepareCases(db: Database) {
  return {
    ...prepareFinding(db),
    ...prepareChanging(db),
    ...prepareDue(db),
    items: prepareItems(db),
    replies: prepareReplies(db),
    proposals: prepareProposals(db),
    releases: prepareReleases(db),
    pseudonyms: preparePseudonyms(db),
    history: prepareHistory(db),
    atomically<Result>(change: () => Result): Result {
      return db.transaction(change)()
    },
  }
}
export type Cases = ReturnType<typeof prepareCases>

function prepareFinding(db: Database) {
  const find = db.prepare<{ readonly id: string }, Case>(`
    SELECT id, mailbox, opened_on AS openedOn, state, draft, draft_revision AS draftRevision,
      delivery_due AS deliveryDue, publication_due AS publicationDue
    FROM cases WHERE id = @id
  `)
  const ofMailbox = db.prepare<{ readonly mailbox: string }, string>("SELECT id FROM cases WHERE mailbox = @mailbox")
  const all = db.prepare<[], Omit<Case, "draft">>(`
    SELECT id, mailbox, opened_on AS openedOn, state, draft_revision AS draftRevision,
      delivery_due AS deliveryDue, publication_due AS publicationDue
    FROM cases ORDER BY opened_on, id
  `)
  return {
    find(id: string): Case | undefined {
      return find.get({ id })
    },
    idOfMailbox(mailbox: string): string | undefined {
      return ofMailbox.pluck().get({ mailbox })
    },
    /** Every case, the oldest first. */
    all(): readonly Omit<Case, "draft">[] {
      return all.all()
    },
  }
}

function prepareChanging(db: Database) {
  const open = db.prepare("INSERT INTO cases (id, mailbox, opened_on) VALUES (@id, @mailbox, @openedOn)")
  const saveDraft = db.prepare(`
    UPDATE cases SET draft = @draft, draft_revision = draft_revision + 1, drafted_by = @moderatorId
    WHERE id = @id AND draft_revision = @revision AND state = 'redacting'
  `)
  const move = db.prepare("UPDATE cases SET state = @to WHERE id = @id AND state = @from")
  const withdraw = db.prepare(`
    UPDATE cases SET state = 'withdrawn', draft = NULL, draft_revision = draft_revision + 1
    WHERE id = @id AND state <> 'withdrawn'
  `)
  return {
    open(found: { readonly id: string; readonly mailbox: string; readonly openedOn: string }): void {
      open.run(found)
    },
    /** False when the draft is no longer at `revision`, or the case no longer in redaction. */
    saveDraft(change: {
      readonly id: string
      readonly revision: number
      readonly draft: Uint8Array
      readonly moderatorId: string
    }): boolean {
      return saveDraft.run(change).changes === 1
    },
    /** False when the case is not, or no longer, in the state `from`. */
    move(id: string, from: CaseState, to: Exclude<CaseState, "withdrawn">): boolean {
      return move.run({ id, from, to }).changes === 1
    },
    /** Withdraws from any state and deletes the draft. False when it was withdrawn already. */
    withdraw(id: string): boolean {
      return withdraw.run({ id }).changes === 1
    },
  }
}

/** What is decided in desk.db and has yet to reach the outbox or the archive, so that it survives a crash in between. */
function prepareDue(db: Database) {
  const delivery = db.prepare("UPDATE cases SET delivery_due = delivery_due + 1 WHERE id = @id")
  const delivered = db.prepare("UPDATE cases SET delivery_due = 0 WHERE id = @id AND delivery_due = @seen")
  const publication = db.prepare("UPDATE cases SET publication_due = @due WHERE id = @id")
  const forDelivery = db.prepare<[], string>("SELECT id FROM cases WHERE delivery_due > 0")
  const forPublication = db.prepare<[], string>("SELECT id FROM cases WHERE publication_due = 1")
  return {
    deliveryIsDue(id: string): void {
      delivery.run({ id })
    },
    /** Clears the mark unless the case has changed since its `deliveryDue` was `seen`. */
    delivered(id: string, seen: number): void {
      delivered.run({ id, seen })
    },
    publicationIsDue(id: string): void {
      publication.run({ id, due: 1 })
    },
    publicationIsDone(id: string): void {
      publication.run({ id, due: 0 })
    },
    dueForDelivery(): readonly string[] {
      return forDelivery.pluck().all()
    },
    dueForPublication(): readonly string[] {
      return forPublication.pluck().all()
    },
  }
}
