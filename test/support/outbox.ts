import { join } from "node:path"
import { rewrite } from "../../src/database.ts"
import type { MailboxContent } from "../../src/outbox/contents.ts"
import { seal } from "../../src/sealing/envelope.ts"
import type { Recipient } from "../../src/sealing/identity.ts"

/** What a desk does to the outbox, in plain SQL, for tests of intake. */

export function announceRecipient(folder: string, recipient: Recipient): void {
  rewrite(join(folder, "outbox.db"), "outbox", (db) => {
    db.prepare("INSERT INTO recipient (only_row, recipient) VALUES (1, ?)").run(recipient)
  })
}

/** Seals what a source is to see at its mailbox, and puts it there. */
export async function putMailbox(
  folder: string,
  source: { readonly address: string; readonly recipient: Recipient },
  content: MailboxContent,
): Promise<void> {
  const sealed = await seal(source.recipient, { kind: "mailbox", about: source.address }, content)
  rewrite(join(folder, "outbox.db"), "outbox", (db) => {
    db.prepare("DELETE FROM mailboxes WHERE address = ?").run(source.address)
    db.prepare("INSERT INTO mailboxes (address, sealed) VALUES (?, ?)").run(source.address, sealed)
  })
}

export function markCollected(folder: string, itemIds: readonly string[]): void {
  rewrite(join(folder, "outbox.db"), "outbox", (db) => {
    for (const id of itemIds) db.prepare("INSERT INTO collected (item_id) VALUES (?)").run(id)
  })
}
