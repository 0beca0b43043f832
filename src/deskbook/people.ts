import type { Database } from "better-sqlite3"
import type { Recipient } from "../sealing/identity.ts"
import { prepareEnrolling } from "./enrolling.ts"
import { prepareKeys } from "./keys.ts"

export const roles = ["moderator", "administrator"] as const
/** An administrator may do all that a moderator may, and decides who the moderators are. */
export type Role = (typeof roles)[number]

export interface Person {
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly name: string
  readonly role: Role
  /** invited: has a link; waiting: has a passphrase, but no keyslot yet; active: has every keyslot. */
  readonly state: "invited" | "waiting" | "active"
  /** YYYY-MM-DD. */
  readonly invitedOn: string
}

/** What it takes to check who signs in. */
export interface Lockable {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly salt: Uint8Array
  readonly recipient: Recipient
  /** The TOTP secret, sealed to `recipient`. */
  readonly totp: Uint8Array
}

/** All that the desk does with moderators and with the keys that they share. */
export function preparePeople(db: Database) {
  return { ...prepareFinding(db), ...prepareSigningIn(db), ...prepareEnrolling(db), ...prepareKeys(db) }
}
export type People = ReturnType<typeof preparePeople>

function prepareFinding(db: Database) {
  const all = db.prepare<[], Person>(`
    SELECT id, name, role, state, invited_on AS invitedOn FROM moderators ORDER BY name
  `)
  const find = db.prepare<{ readonly id: string }, Person>(`
    SELECT id, name, role, state, invited_on AS invitedOn FROM moderators WHERE id = @id
  `)
  return {
    /** By name. */
    all(): readonly Person[] {
      return all.all()
    },
    find(id: string): Person | undefined {
      return find.get({ id })
    },
  }
}

function prepareSigningIn(db: Database) {
  const byName = db.prepare<{ readonly name: string }, Lockable>(`
    SELECT id, name, role, salt, recipient, totp FROM moderators WHERE name = @name AND state = 'active'
  `)
  const useStep = db.prepare(`
    UPDATE moderators SET totp_step = @step WHERE id = @id AND totp_step < @step AND state = 'active'
  `)
  return {
    activeByName(name: string): Lockable | undefined {
      return byName.get({ name })
    },
    /** Uses up every TOTP step up to this one. False when it was used up before, or nobody active has this id. */
    useStep(id: string, step: number): boolean {
      return useStep.run({ id, step }).changes === 1
    },
  }
}
