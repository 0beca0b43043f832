import type { Holder } from "../deskbook/keys.ts"
import type { Person } from "../deskbook/people.ts"
import { Refusal } from "../errors.ts"
import { type Identity, newIdentity, type Recipient, recipientOf } from "../sealing/identity.ts"
import { fillSlot } from "../sealing/keyslot.ts"
import { announceRecipient } from "./announce-recipient.ts"
import type { DeskDeps } from "./deps.ts"
import { takeBack } from "./take-back.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"

/**
 * Removes a moderator with every slot and signs them out. If they held keys, a new desk identity takes over for what
 * arrives from now on, sealed to everyone who stays. Throws Refusal "not-found", "last-administrator", "changed-
 * meanwhile".
 */
export async function removeModerator(deps: DeskDeps, id: string): Promise<void> {
  const person = deps.people.find(id)
  if (!person) throw new Refusal("not-found")
  if (person.state === "active") await removeHolder(deps, person)
  else removeWithoutKeys(deps, person)
}

function removeWithoutKeys(deps: DeskDeps, { id }: Person): void {
  deps.people.atomically(() => {
    if (deps.people.find(id)?.state === "active") throw new Refusal("changed-meanwhile")
    deps.people.remove(id)
  })
}

async function removeHolder(deps: DeskDeps, { id }: Person): Promise<void> {
  const staying = stayingWithout(deps, id)
  const renewed = await renewIdentity(deps, staying)
  deps.people.atomically(() => {
    const now = stayingWithout(deps, id)
    const unchanged = idsOf(now) === idsOf(staying) && nextNumber(deps) === renewed.number
    if (!unchanged) throw new Refusal("changed-meanwhile")
    takeBackAll(deps, id)
    deps.people.remove(id)
    deps.people.addIdentity(renewed)
    deps.people.fillSlots(renewed.slots)
  })
  deps.sessions.endAllOf(id)
  deps.sessions.addIdentity(renewed.identity, renewed.recipient)
  await unlessUnavailable(() => {
    announceRecipient(deps)
  })
}

/** What rests on the word of somebody who is no longer trusted is redacted and approved anew. */
function takeBackAll(deps: DeskDeps, id: string): void {
  for (const caseId of deps.cases.proposals.restingOn(id)) takeBack(deps, { name: "" }, caseId)
}

/** Everyone active but this one. Throws Refusal "last-administrator" when none of them could admit anyone again. */
function stayingWithout(deps: DeskDeps, id: string): readonly Holder[] {
  const staying = deps.people.holders().filter((holder) => holder.id !== id)
  if (!staying.some(({ role }) => role === "administrator")) throw new Refusal("last-administrator")
  return staying
}

interface Renewed {
  readonly number: number
  readonly identity: Identity
  readonly recipient: Recipient
  readonly slots: readonly { readonly moderatorId: string; readonly number: number; readonly sealed: Uint8Array }[]
}

async function renewIdentity(deps: DeskDeps, holders: readonly Holder[]): Promise<Renewed> {
  const number = nextNumber(deps)
  const identity = newIdentity()
  const slots = holders.map(async ({ id, recipient }) => ({
    moderatorId: id,
    number,
    sealed: await fillSlot(recipient, id, identity),
  }))
  return { number, identity, recipient: recipientOf(identity), slots: await Promise.all(slots) }
}

function nextNumber(deps: DeskDeps): number {
  return deps.people.newestNumber() + 1
}

function idsOf(holders: readonly Holder[]): string {
  return holders.map(({ id }) => id).join(" ")
}
