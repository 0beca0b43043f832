import type { Database } from "better-sqlite3"
import { SetupProblem } from "../errors.ts"

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

interface PieceKey {
  readonly fileId: string
  readonly position: number
  readonly largestPiece: number
}

/** In bytes, several times what intake stores; and how many items are looked at in one go. */
const largestItem = 4 * 1024 * 1024
const largestPiece = 2 * 1024 * 1024
const mostItems = 10_000

/** What the desk holds of the inbox: it can read it. */
export function prepareInboxReader(db: Database) {
  requireTables(db)
  // A file that an intruder made need not keep the inbox's own rules: what does not is not an item.
  const ids = db.prepare<{ readonly largestItem: number; readonly mostItems: number }, string>(`
    SELECT id FROM items
    WHERE typeof(id) = 'text' AND length(id) = 32
      AND typeof(mailbox) = 'text' AND length(mailbox) = 32
      AND typeof(day) = 'text' AND date(day) = day
      AND typeof(sealed) = 'blob' AND length(sealed) <= @largestItem
    LIMIT @mostItems
  `)
  const item = db.prepare<{ readonly id: string }, InboxItem>(`
    SELECT id, day, mailbox, sealed FROM items WHERE id = @id
  `)
  const pieces = db.prepare<{ readonly itemId: string; readonly largestPiece: number }, InboxPiece>(`
    SELECT file_id AS fileId, position, file_pieces.sealed
    FROM files JOIN file_pieces ON file_pieces.file_id = files.id
    WHERE files.item_id = @itemId AND typeof(file_id) = 'text' AND typeof(position) = 'integer'
      AND typeof(file_pieces.sealed) = 'blob' AND length(file_pieces.sealed) <= @largestPiece
    ORDER BY file_id, position
  `)
  const piece = db.prepare<PieceKey, Buffer>(`
    SELECT sealed FROM file_pieces
    WHERE file_id = @fileId AND position = @position AND typeof(sealed) = 'blob' AND length(sealed) <= @largestPiece
  `)
  return {
    ids(): readonly string[] {
      return ids.pluck().all({ largestItem, mostItems })
    },
    /** Undefined once intake has deleted it. */
    item(id: string): InboxItem | undefined {
      return item.get({ id })
    },
    /** One sealed piece of a file; undefined after the last. */
    piece(fileId: string, position: number): Buffer | undefined {
      return piece.pluck().get({ fileId, position, largestPiece })
    },
    /** The sealed pieces of every file that came with an item, one at a time. */
    pieces(itemId: string): IterableIterator<InboxPiece> {
      return pieces.iterate({ itemId, largestPiece })
    },
  }
}

// A view could make up items without end.
function requireTables(db: Database): void {
  const tables = db.prepare<[], number>(`
    SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('items', 'files', 'file_pieces')
  `)
  if (tables.pluck().get() !== 3) throw new SetupProblem("inbox.db is not an inbox of ours: copy it from intake again.")
}

export type InboxReader = ReturnType<typeof prepareInboxReader>
