import type { Database } from "better-sqlite3"
import type { Person, Role } from "./people.ts"

/** What somebody made who has just chosen a passphrase. */
export interface NewLock {
  readonly salt: Uint8Array
  readonly recipient: string
  readonly totp: Uint8Array
  readonly totpStep: number
}

/** How somebody becomes a moderator: set up first of all, or invited. */
export function prepareEnrolling(db: Database) {
  return { ...prepareSettingUp(db), ...prepareInviting(db) }
}

function prepareSettingUp(db: Database) {
  const anyone = db.prepare<[], number>("SELECT 1 FROM moderators LIMIT 1")
  const insert = db.prepare(`
    INSERT INTO moderators (id, name, role, state, invited_on, salt, recipient, totp, totp_step)
    VALUES (@id, @name, 'administrator', 'active', @day, @salt, @recipient, @totp, @totpStep)
  `)
  const insertIdentity = db.prepare("INSERT INTO identities (number, recipient) VALUES (1, @identityRecipient)")
  const insertSlot = db.prepare("INSERT INTO keyslots (moderator_id, identity_number, sealed) VALUES (@id, 1, @slot)")
  interface First extends NewLock {
    readonly id: string
    readonly name: string
    readonly day: string
    readonly identityRecipient: string
    readonly slot: Uint8Array
  }
  const setUp = db.transaction(({ identityRecipient, slot, ...first }: First) => {
    if (anyone.get()) return false
    insert.run(first)
    insertIdentity.run({ identityRecipient })
    insertSlot.run({ id: first.id, slot })
    return true
  })
  return {
    isEmpty(): boolean {
      return anyone.get() === undefined
    },
    /** The first administrator and the first desk identity. False when there is anyone already. */
    setUp(first: First): boolean {
      return setUp(first)
    },
  }
}

function prepareInviting(db: Database) {
  const invite = db.prepare(`
    INSERT INTO moderators (id, name, role, state, invitation, invited_on)
    VALUES (@id, @name, @role, 'invited', @invitation, @day)
    ON CONFLICT (name) DO NOTHING
  `)
  const invited = db.prepare<{ readonly invitation: string }, Person>(`
    SELECT id, name, role, state, invited_on AS invitedOn FROM moderators WHERE invitation = @invitation
  `)
  const join = db.prepare(`
    UPDATE moderators SET state = 'waiting', invitation = NULL, salt = @salt, recipient = @recipient, totp = @totp,
      totp_step = @totpStep
    WHERE id = @id AND state = 'invited'
  `)
  return {
    /** `invitation` is the SHA-256 of the link's token. False when the name is taken. */
    invite(person: {
      readonly id: string
      readonly name: string
      readonly role: Role
      readonly invitation: string
      readonly day: string
    }): boolean {
      return invite.run(person).changes === 1
    },
    invitedBy(invitation: string): Person | undefined {
      return invited.get({ invitation })
    },
    /** Keeps what the invited person chose. False when the invitation was used or taken back meanwhile. */
    join(id: string, lock: NewLock): boolean {
      return join.run({ id, ...lock }).changes === 1
    },
  }
}
