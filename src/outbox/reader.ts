import type { Database } from "better-sqlite3"
import type { Recipient } from "../sealing/identity.ts"

/** What intake holds of the outbox: it can read it. */
export function prepareOutboxReader(db: Database) {
  const recipient = db.prepare<[], Recipient>("SELECT recipient FROM recipient")
  const mailbox = db.prepare<{ readonly address: string }, Buffer>(`
    SELECT sealed FROM mailboxes WHERE address = @address
  `)
  const collected = db.prepare<[], string>("SELECT item_id FROM collected")
  return {
    /** The desk's public key to which intake seals. Undefined: intake is not open. */
    recipient(): Recipient | undefined {
      return recipient.pluck().get()
    },
    /** All that the source sees at its mailbox, sealed to it. Undefined before the desk first wrote to it. */
    mailbox(address: string): Buffer | undefined {
      return mailbox.pluck().get({ address })
    },
    /** Ids of the items that the desk holds and intake may delete. */
    collected(): readonly string[] {
      return collected.pluck().all()
    },
  }
}
export type OutboxReader = ReturnType<typeof prepareOutboxReader>
