import { Refusal } from "../errors.ts"
import type { MailboxContent } from "../outbox/contents.ts"
import { CannotOpen, open } from "../sealing/envelope.ts"
import { type Mailbox, mailboxOf } from "../sealing/receipt.ts"
import type { IntakeDeps } from "./deps.ts"
import { outboxOf } from "./desk-key.ts"

export interface OpenedMailbox {
  readonly receipt: string
  readonly address: string
  readonly token: string
  /** What the desk last wrote. Undefined until the desk has collected the account. */
  readonly content: MailboxContent | undefined
  /** How many things that were sent wait for the desk. */
  readonly waiting: number
}

/**
 * Opens the mailbox of a receipt whose check digit is right. Throws Refusal "unknown-receipt", after the same work as for a
 * known one, and "not-open" while there is no outbox to look in.
 */
export async function openMailbox(deps: IntakeDeps, receipt: string): Promise<OpenedMailbox> {
  const mailbox = await mailboxOf(deps.secrets, receipt)
  const outbox = outboxOf(deps)
  if (!outbox) throw new Refusal("not-open")
  const sealed = outbox.mailbox(mailbox.address)
  const waiting = deps.inbox.waiting(mailbox.address)
  if (!sealed && waiting === 0) throw new Refusal("unknown-receipt")
  const { address, token } = mailbox
  return { receipt, address, token, content: sealed && (await read(mailbox, sealed)), waiting }
}

async function read({ address, identity }: Mailbox, sealed: Uint8Array): Promise<MailboxContent> {
  try {
    // Its shape is the desk's: who can write the outbox decides what a source reads, whatever is checked here.
    return (await open([identity], sealed, { kind: "mailbox", about: address })) as MailboxContent
  } catch (error) {
    if (error instanceof CannotOpen) throw new Refusal("storage-unavailable", { cause: error })
    throw error
  }
}
