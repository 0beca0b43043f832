import { randomBytes } from "node:crypto"
import type { Lockable } from "../deskbook/people.ts"
import { randomId } from "../random-id.ts"
import type { Identity } from "../sealing/identity.ts"
import { newLock, openLock } from "../sealing/keyslot.ts"
import { newSecret, sealSecret } from "./one-time-code.ts"

/** A moderator who does not exist: a wrong name or passphrase takes the same path through this one's lock and code. */
export interface Nobody extends Lockable {
  readonly lock: Identity
}

/** Made anew at each start, under a passphrase that nobody knows. */
export async function makeNobody(): Promise<Nobody> {
  const id = randomId()
  const passphrase = randomBytes(32).toString("hex")
  const made = await newLock(passphrase)
  const totp = await sealSecret(made.recipient, id, newSecret())
  return { id, name: "", role: "moderator", ...made, totp, lock: await openLock(made, passphrase) }
}
