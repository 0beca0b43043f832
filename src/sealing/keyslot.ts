import { randomBytes } from "node:crypto"
import { deriveKey, passphraseCost } from "./derive-key.ts"
import { CannotOpen, open, seal } from "./envelope.ts"
import { type Identity, identityFromSeed, type Recipient, recipientOf } from "./identity.ts"

/**
 * A moderator's lock: a passphrase stands for an age identity of its own (by argon2id), and a keyslot is a desk identity
 * sealed to it. So a slot can be filled for someone who is away, with their public half alone.
 */
export interface Lock {
  readonly salt: Uint8Array
  readonly recipient: Recipient
}

export async function newLock(passphrase: string): Promise<Lock> {
  const salt = randomBytes(16)
  return { salt, recipient: recipientOf(await lockIdentity(passphrase, salt)) }
}

/** The identity that opens what is sealed to this lock. Throws CannotOpen on a wrong passphrase. */
export async function openLock(lock: Lock, passphrase: string): Promise<Identity> {
  const identity = await lockIdentity(passphrase, lock.salt)
  if (recipientOf(identity) !== lock.recipient) throw new CannotOpen()
  return identity
}

/** Seals a desk identity into a slot of `moderatorId`. */
export async function fillSlot(lock: Recipient, moderatorId: string, identity: Identity): Promise<Uint8Array> {
  return await seal(lock, { kind: "keyslot", about: moderatorId }, identity)
}

/** Throws CannotOpen when the slot is damaged or another moderator's. */
export async function openSlot(lock: Identity, moderatorId: string, slot: Uint8Array): Promise<Identity> {
  const identity = await open([lock], slot, { kind: "keyslot", about: moderatorId })
  if (typeof identity !== "string") throw new CannotOpen()
  return identity
}

async function lockIdentity(passphrase: string, salt: Uint8Array): Promise<Identity> {
  const secret = passphrase.normalize("NFKC")
  return identityFromSeed(await deriveKey({ purpose: "passphrase", secret, salt, cost: passphraseCost }))
}
