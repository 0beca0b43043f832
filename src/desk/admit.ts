import { Refusal } from "../errors.ts"
import { fillSlot } from "../sealing/keyslot.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"

/**
 * Gives somebody who waits a keyslot of every desk identity. Throws Refusal "wrong-state" when nobody waits under this
 * id, and "changed-meanwhile" when the identities are no longer those that this session holds.
 */
export async function admit(deps: DeskDeps, session: DeskSession, id: string): Promise<void> {
  const waiting = deps.people.waiting(id)
  if (!waiting) throw new Refusal("wrong-state")
  const numbers = deps.people.slotsOf(id).map((slot) => slot.number)
  const slots = await Promise.all(
    session.identities.map(async (identity) => await fillSlot(waiting.recipient, id, identity)),
  )
  deps.people.atomically(() => {
    const unchanged = deps.people.newestRecipient() === session.recipient && slots.length === numbers.length
    if (!unchanged) throw new Refusal("changed-meanwhile")
    if (!deps.people.activate(id)) throw new Refusal("wrong-state")
    // Both the numbers and the session's identities run from the newest to the oldest.
    deps.people.fillSlots(
      slots.map((sealed, index) => ({ moderatorId: id, number: numbers[index] ?? Number.NaN, sealed })),
    )
  })
}
