import { createHash } from "node:crypto"
import { seal } from "../sealing/envelope.ts"
import { itemIdFor } from "../sealing/receipt.ts"
import type { IntakeDeps } from "./deps.ts"
import { deskKey } from "./desk-key.ts"
import type { OpenedMailbox } from "./open-mailbox.ts"
import { requireRoom } from "./require-room.ts"

export interface Item {
  readonly kind: "message" | "decision" | "withdrawal"
  /** Of the form that it was sent with. */
  readonly nonce: string
  readonly content: object
}

/**
 * Seals what a source sends from its mailbox, and stores it. The same form sent twice makes one item. Throws Refusal "not-open",
 * "sealing-failed" or "storage-full", and what the database throws; nothing is stored then.
 */
export async function sendItem(deps: IntakeDeps, { address, token }: OpenedMailbox, item: Item): Promise<void> {
  const { kind, nonce } = item
  const content = { ...item.content, token }
  const digest = createHash("sha256").update(JSON.stringify({ kind, address, content })).digest("hex")
  const sealed = await seal(deskKey(deps), { kind, about: address }, content)
  const id = itemIdFor(deps.secrets, nonce, digest)
  requireRoom(deps)
  deps.inbox.add({ id, day: deps.today(), mailbox: address, sealed }, [])
}
