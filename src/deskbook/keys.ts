import type { Database } from "better-sqlite3"
import type { Role } from "./people.ts"

/** A desk identity's public half and, for one moderator, the slot that holds its secret half. */
export interface Slot {
  readonly number: number
  readonly recipient: string
  /** Null where this moderator has no slot. */
  readonly sealed: Buffer | null
}

/** Somebody to whom a keyslot can be sealed. */
export interface Holder {
  readonly id: string
  readonly role: Role
  readonly recipient: string
}

export interface FilledSlot {
  readonly moderatorId: string
  readonly number: number
  readonly sealed: Uint8Array
}

/** The desk's identities and who holds a slot of them. */
export function prepareKeys(db: Database) {
  return { ...prepareReading(db), ...prepareGiving(db) }
}

function prepareReading(db: Database) {
  const newest = db.prepare<[], string>("SELECT recipient FROM identities ORDER BY number DESC LIMIT 1")
  const newestNumber = db.prepare<[], number>("SELECT coalesce(max(number), 0) FROM identities")
  const slots = db.prepare<{ readonly id: string }, Slot>(`
    SELECT number, recipient, sealed
    FROM identities LEFT JOIN keyslots ON identity_number = number AND moderator_id = @id
    ORDER BY number DESC
  `)
  const holders = db.prepare<[], Holder>(
    "SELECT id, role, recipient FROM moderators WHERE state = 'active' ORDER BY id",
  )
  const waiting = db.prepare<{ readonly id: string }, Holder>(`
    SELECT id, role, recipient FROM moderators WHERE id = @id AND state = 'waiting'
  `)
  return {
    /** The public key that intake is to seal to. Undefined until the first administrator is set up. */
    newestRecipient(): string | undefined {
      return newest.pluck().get()
    },
    /** 0 until there is one. */
    newestNumber(): number {
      return newestNumber.pluck().get() ?? 0
    },
    /** One for every desk identity, the newest first. */
    slotsOf(moderatorId: string): readonly Slot[] {
      return slots.all({ id: moderatorId })
    },
    /** Everyone active, by id. */
    holders(): readonly Holder[] {
      return holders.all()
    },
    waiting(id: string): Holder | undefined {
      return waiting.get({ id })
    },
  }
}

function prepareGiving(db: Database) {
  const insertIdentity = db.prepare("INSERT INTO identities (number, recipient) VALUES (@number, @recipient)")
  const insertSlot = db.prepare(`
    INSERT INTO keyslots (moderator_id, identity_number, sealed) VALUES (@moderatorId, @number, @sealed)
  `)
  const activate = db.prepare("UPDATE moderators SET state = 'active' WHERE id = @id AND state = 'waiting'")
  const remove = db.prepare("DELETE FROM moderators WHERE id = @id")
  return {
    fillSlots(slots: readonly FilledSlot[]): void {
      for (const slot of slots) insertSlot.run(slot)
    },
    addIdentity(identity: { readonly number: number; readonly recipient: string }): void {
      insertIdentity.run(identity)
    },
    /** False when nobody waits under this id. */
    activate(id: string): boolean {
      return activate.run({ id }).changes === 1
    },
    /** Deletes a moderator with every slot. What they did stays, under their name. */
    remove(id: string): void {
      remove.run({ id })
    },
    atomically<Result>(change: () => Result): Result {
      return db.transaction(change)()
    },
  }
}
