import type { Database } from "better-sqlite3"

export type ItemKind = "submission" | "message" | "decision" | "withdrawal" | "unreadable"

/** What arrived, exactly as intake sealed it. */
export interface KeptItem {
  readonly id: string
  readonly kind: ItemKind
  /** YYYY-MM-DD: the day on which intake received it. */
  readonly day: string
  readonly sealed: Buffer
}

export interface KeptPiece {
  readonly itemId: string
  readonly fileId: string
  readonly position: number
  readonly sealed: Uint8Array
}

/** The desk's own copies of what arrived. */
export function prepareItems(db: Database) {
  return { ...prepareKeeping(db), ...prepareReading(db) }
}

function prepareKeeping(db: Database) {
  const add = db.prepare(`
    INSERT INTO items (id, case_id, mailbox, day, kind, sealed)
    VALUES (@id, @caseId, @mailbox, @day, @kind, @sealed)
  `)
  const addPiece = db.prepare(`
    INSERT INTO file_pieces (item_id, file_id, position, sealed) VALUES (@itemId, @fileId, @position, @sealed)
  `)
  const caseOf = db.prepare<{ readonly id: string }, string | null>("SELECT case_id FROM items WHERE id = @id")
  const settled = db.prepare<{ readonly id: string }, number>(`
    SELECT 1 FROM items WHERE id = @id AND kind <> 'unreadable'
  `)
  const forgetUnreadable = db.prepare("DELETE FROM items WHERE id = @id AND kind = 'unreadable'")
  return {
    add(item: {
      readonly id: string
      readonly caseId: string | null
      readonly mailbox: string
      readonly day: string
      readonly kind: ItemKind
      readonly sealed: Uint8Array
    }): void {
      add.run(item)
    },
    addPiece(piece: KeptPiece): void {
      addPiece.run(piece)
    },
    /** Undefined for an item that is not here or belongs to no case. */
    caseOf(id: string): string | undefined {
      return caseOf.pluck().get({ id }) ?? undefined
    },
    /** True for an item that is here and was understood; one that was not may still come whole. */
    isSettled(id: string): boolean {
      return settled.get({ id }) !== undefined
    },
    /** Makes room for a copy that may be better. */
    forgetUnreadable(id: string): void {
      forgetUnreadable.run({ id })
    },
  }
}

function prepareReading(db: Database) {
  const submission = db.prepare<{ readonly caseId: string }, KeptItem>(`
    SELECT id, kind, day, sealed FROM items WHERE case_id = @caseId AND kind = 'submission'
  `)
  const letters = db.prepare<{ readonly caseId: string }, KeptItem>(`
    SELECT id, kind, day, sealed FROM items WHERE case_id = @caseId AND kind IN ('message', 'decision') ORDER BY day, id
  `)
  const piece = db.prepare<Omit<KeptPiece, "sealed">, Buffer>(`
    SELECT sealed FROM file_pieces WHERE item_id = @itemId AND file_id = @fileId AND position = @position
  `)
  const unreadable = db.prepare<[], number>("SELECT count(*) FROM items WHERE kind = 'unreadable'")
  return {
    /** The one submission of a case. */
    submissionOf(caseId: string): KeptItem | undefined {
      return submission.get({ caseId })
    },
    /** The source's messages, and its decisions with the words that came with them. */
    lettersOf(caseId: string): readonly KeptItem[] {
      return letters.all({ caseId })
    },
    /** The sealed pieces of a file in order, read one by one so that the database stays free in between. */
    *piecesOf(itemId: string, fileId: string): Generator<Uint8Array> {
      for (let position = 0; ; position++) {
        const sealed = piece.pluck().get({ itemId, fileId, position })
        if (sealed === undefined) return
        yield sealed
      }
    },
    unreadable(): number {
      return unreadable.pluck().get() ?? 0
    },
  }
}
