import type { Lockable } from "../deskbook/people.ts"
import type { Slot } from "../deskbook/keys.ts"
import { Refusal } from "../errors.ts"
import { CannotOpen } from "../sealing/envelope.ts"
import { type Identity, recipientOf } from "../sealing/identity.ts"
import { openLock, openSlot } from "../sealing/keyslot.ts"
import type { DeskDeps } from "./deps.ts"
import { acceptCode, openSecret } from "./one-time-code.ts"
import { isHashable } from "./passphrase.ts"
import type { DeskSession } from "./session.ts"

export interface Credentials {
  readonly name: string
  readonly passphrase: string
  readonly code: string
}

/**
 * Opens a moderator's keyslots into a new session. A wrong name, passphrase or code takes the same path and gives the
 * same Refusal "wrong-credentials". Also throws "damaged-key", "changed-meanwhile" and "busy".
 */
export async function signIn(
  deps: DeskDeps,
  { name, passphrase, code }: Credentials,
): Promise<{ readonly token: string; readonly session: DeskSession }> {
  if (!isHashable(passphrase)) throw new Refusal("wrong-credentials")
  const { person, lock } = await unlock(deps, deps.people.activeByName(name) ?? deps.nobody, passphrase)
  const secret = await unlessDamaged(() => openSecret(lock, person.id, person.totp))
  if (!acceptCode(deps, { id: person.id, secret, code })) throw new Refusal("wrong-credentials")
  const slots = deps.people.slotsOf(person.id)
  const identities = await unlessDamaged(() => openRing(lock, person.id, slots))
  return begin(deps, person, identities)
}

interface Unlocked {
  readonly person: Lockable
  readonly lock: Identity
}

/** The person with their lock open; nobody, when the passphrase is wrong. */
async function unlock(deps: DeskDeps, person: Lockable, passphrase: string): Promise<Unlocked> {
  try {
    return { person, lock: await openLock(person, passphrase) }
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    return { person: deps.nobody, lock: deps.nobody.lock }
  }
}

/** Every desk identity, the newest first. Throws CannotOpen when one is missing or not the one that it should be. */
async function openRing(lock: Identity, id: string, slots: readonly Slot[]): Promise<readonly Identity[]> {
  return await Promise.all(
    slots.map(async ({ sealed, recipient }) => {
      if (sealed === null) throw new CannotOpen()
      const identity = await openSlot(lock, id, sealed)
      if (recipientOf(identity) !== recipient) throw new CannotOpen()
      return identity
    }),
  )
}

// Opening takes time, in which the person may have been removed or the identity renewed. From here on nothing waits.
function begin(deps: DeskDeps, { id, name, role }: Lockable, identities: readonly Identity[]) {
  const slots = deps.people.slotsOf(id)
  const [newest] = slots
  const unchanged = deps.people.find(id)?.state === "active" && slots.length === identities.length
  if (!newest || !unchanged) throw new Refusal("changed-meanwhile")
  return deps.sessions.begin({ moderator: { id, name, role }, identities, recipient: newest.recipient })
}

async function unlessDamaged<Opened>(work: () => Promise<Opened>): Promise<Opened> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotOpen) throw new Refusal("damaged-key", { cause: error })
    throw error
  }
}
