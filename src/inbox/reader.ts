import type { Database } from "better-sqlite3"

export interface InboxItem {
  readonly id: string
  readonly day: string
  readonly mailbox: string
  readonly sealed: Buffer
}

export interface InboxPiece {
  readonly fileId: string
  readonly position: number
  readonly sealed: Buffer
}

/** What the desk holds of the inbox: it can read it. */
export function prepareInboxReader(db: Database) {
  // A file that an intruder made need not keep the inbox's own rules: what does not is not an item.
  const ids = db.prepare<[], string>(`
    SELECT id FROM items
    WHERE length(id) = 32 AND length(mailbox) = 32 AND day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
  `)
  const item = db.prepare<{ readonly id: string }, InboxItem>(`
    SELECT id, day, mailbox, sealed FROM items WHERE id = @id
  `)
  const pieces = db.prepare<{ readonly itemId: string }, InboxPiece>(`
    SELECT file_id AS fileId, position, file_pieces.sealed
    FROM files JOIN file_pieces ON file_pieces.file_id = files.id
    WHERE files.item_id = @itemId
    ORDER BY file_id, position
  `)
  return {
    ids(): readonly string[] {
      return ids.pluck().all()
    },
    /** Undefined once intake has deleted it. */
    item(id: string): InboxItem | undefined {
      return item.get({ id })
    },
    /** The sealed pieces of every file that came with an item, one at a time. */
    pieces(itemId: string): IterableIterator<InboxPiece> {
      return pieces.iterate({ itemId })
    },
  }
}
export type InboxReader = ReturnType<typeof prepareInboxReader>
