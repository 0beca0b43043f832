import type { IntakeDeps } from "./deps.ts"
import type { OpenedMailbox } from "./open-mailbox.ts"
import { sendItem } from "./send-item.ts"

/** Tells the desk to take the account out of the archive. It needs nobody's consent, and cannot be taken back. */
export async function withdraw(deps: IntakeDeps, mailbox: OpenedMailbox, nonce: string): Promise<void> {
  await sendItem(deps, mailbox, { kind: "withdrawal", nonce, content: {} })
}
