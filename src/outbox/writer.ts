import type { Database } from "better-sqlite3"

/** What the desk can do to the copy of the outbox that `rewrite` hands it. */
export function prepareOutboxWriter(db: Database) {
  const setRecipient = db.prepare(`
    INSERT INTO recipient (only_row, recipient) VALUES (1, @recipient)
    ON CONFLICT (only_row) DO UPDATE SET recipient = @recipient
  `)
  const putMailbox = db.prepare(`
    INSERT INTO mailboxes (address, sealed) VALUES (@address, @sealed)
    ON CONFLICT (address) DO UPDATE SET sealed = @sealed
  `)
  const has = db.prepare<{ readonly address: string }, number>("SELECT 1 FROM mailboxes WHERE address = @address")
  const forgetCollected = db.prepare("DELETE FROM collected")
  const markCollected = db.prepare("INSERT INTO collected (item_id) VALUES (@itemId)")
  return {
    /** From now on intake seals to this public key. */
    setRecipient(recipient: string): void {
      setRecipient.run({ recipient })
    },
    putMailbox(address: string, sealed: Uint8Array): void {
      putMailbox.run({ address, sealed })
    },
    hasMailbox(address: string): boolean {
      return has.get({ address }) !== undefined
    },
    /** Replaces the list of the items that the desk holds and intake may delete. */
    markCollected(itemIds: readonly string[]): void {
      forgetCollected.run()
      for (const itemId of itemIds) markCollected.run({ itemId })
    },
  }
}
export type OutboxWriter = ReturnType<typeof prepareOutboxWriter>
