import type { Database } from "better-sqlite3"

export interface InboxSite {
  /** 16 bytes, public. */
  readonly salt: Buffer
  /** First 16 hexadecimal digits of the SHA-256 of intake.key. */
  readonly keyFingerprint: string
}

export interface NewItem {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly mailbox: string
  readonly sealed: Uint8Array
}

export interface NewPiece {
  readonly fileId: string
  /** From 0. */
  readonly position: number
  readonly sealed: Uint8Array
}

/** What intake holds of the inbox: it can add, count, and delete what was collected or never finished. It reads no content. */
export function prepareInboxWriter(db: Database) {
  return { ...prepareSite(db), ...prepareItems(db), ...prepareFiles(db) }
}
export type InboxWriter = ReturnType<typeof prepareInboxWriter>

function prepareSite(db: Database) {
  const site = db.prepare<[], InboxSite>("SELECT salt, key_fingerprint AS keyFingerprint FROM site")
  const setSite = db.prepare(`
    INSERT INTO site (only_row, salt, key_fingerprint) VALUES (1, @salt, @keyFingerprint)
  `)
  return {
    /** Undefined in a new inbox. */
    site(): InboxSite | undefined {
      return site.get()
    },
    /** Once, and after intake.key is written. */
    setSite(made: InboxSite): void {
      setSite.run(made)
    },
  }
}

function prepareItems(db: Database) {
  const insert = db.prepare(`
    INSERT INTO items (id, day, mailbox, sealed) VALUES (@id, @day, @mailbox, @sealed)
    ON CONFLICT (id) DO NOTHING
  `)
  const join = db.prepare("UPDATE files SET item_id = @itemId WHERE id = @fileId AND item_id IS NULL")
  const count = db.prepare<{ readonly mailbox: string }, number>("SELECT count(*) FROM items WHERE mailbox = @mailbox")
  const remove = db.prepare("DELETE FROM items WHERE id = @id")
  const filesOf = db.prepare<{ readonly id: string }, string>("SELECT id FROM files WHERE item_id = @id")
  const deletePieces = preparePieceDeletion(db)
  const add = db.transaction((item: NewItem, fileIds: readonly string[]) => {
    // The same form sent twice: the first one stands, and the files of the second stay nobody's until they are discarded.
    if (insert.run(item).changes === 0) return
    for (const fileId of fileIds) {
      if (join.run({ itemId: item.id, fileId }).changes !== 1) throw new Error("a file of the item is not there")
    }
  })
  return {
    /** Stores an item with the files that arrived for it, or nothing at all. An id that is there already changes nothing. */
    add(item: NewItem, fileIds: readonly string[]): void {
      add(item, fileIds)
    },
    /** How many items of a mailbox wait for the desk. */
    waiting(mailbox: string): number {
      return count.pluck().get({ mailbox }) ?? 0
    },
    /** Deletes an item that the desk holds, with its files. */
    deleteCollected(id: string): void {
      for (const fileId of filesOf.pluck().all({ id })) deletePieces(fileId)
      remove.run({ id })
    },
  }
}

function prepareFiles(db: Database) {
  const begin = db.prepare("INSERT INTO files (id, item_id) VALUES (@id, NULL)")
  const addPiece = db.prepare(`
    INSERT INTO file_pieces (file_id, position, sealed) VALUES (@fileId, @position, @sealed)
  `)
  const nobodys = db.prepare<[], string>("SELECT id FROM files WHERE item_id IS NULL")
  const isNobodys = db.prepare<{ readonly id: string }, number>(`
    SELECT count(*) FROM files WHERE id = @id AND item_id IS NULL
  `)
  const discard = db.prepare("DELETE FROM files WHERE id = @id AND item_id IS NULL")
  const deletePieces = preparePieceDeletion(db)
  const discardFile = (id: string) => {
    if (isNobodys.pluck().get({ id }) !== 1) return
    deletePieces(id)
    discard.run({ id })
  }
  return {
    beginFile(id: string): void {
      begin.run({ id })
    },
    addPiece(piece: NewPiece): void {
      addPiece.run(piece)
    },
    /** Deletes a file that belongs to no item; one that does is left alone. */
    discardFile,
    /** For the start only: deletes what was still arriving when the program ended. */
    discardHalfArrived(): void {
      for (const id of nobodys.pluck().all()) discardFile(id)
    },
  }
}

/**
 * Deletes a file's pieces one by one. SQLite writes what it deletes into its journal first: a whole file at once could never be
 * deleted from a full disk, and would hold up everyone who is sending.
 */
function preparePieceDeletion(db: Database): (fileId: string) => void {
  const last = db.prepare(`
    DELETE FROM file_pieces
    WHERE file_id = @fileId
      AND position = (SELECT max(position) FROM file_pieces WHERE file_id = @fileId)
  `)
  return (fileId) => {
    while (last.run({ fileId }).changes > 0);
  }
}
