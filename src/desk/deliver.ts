import { rewrite } from "../database.ts"
import { prepareOutboxWriter } from "../outbox/writer.ts"
import { CannotOpen, seal } from "../sealing/envelope.ts"
import type { DeskDeps } from "./deps.ts"
import { inTurn } from "./in-turn.ts"
import { mailboxContent } from "./mailbox-content.ts"
import type { DeskSession } from "./session.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"

interface SealedMailbox {
  readonly caseId: string
  readonly address: string
  readonly sealed: Uint8Array
  /** The case's `deliveryDue` before its content was put together. */
  readonly seen: number
}

/** Rewrites the outbox once: a fresh mailbox for every case that changed, and the list of what intake may delete. */
export async function deliver(deps: DeskDeps, session: DeskSession): Promise<void> {
  await inTurn(deps.cases, async () => {
    const mailboxes = await sealMailboxes(deps, session)
    const delivered = new Set(mailboxes.map(({ caseId }) => caseId))
    const late = new Set(deps.cases.dueForDelivery().filter((id) => !delivered.has(id)))
    const held = await unlessUnavailable(() => heldItems(deps, late))
    if (mailboxes.length === 0 && (held === undefined || held.length === 0)) return
    rewrite(deps.outbox, "outbox", (db) => {
      const outbox = prepareOutboxWriter(db)
      for (const { address, sealed } of mailboxes) outbox.putMailbox(address, sealed)
      if (held) outbox.markCollected(held)
    })
    for (const { caseId, seen } of mailboxes) deps.cases.delivered(caseId, seen)
  })
}

async function sealMailboxes(deps: DeskDeps, session: DeskSession): Promise<readonly SealedMailbox[]> {
  const mailboxes: SealedMailbox[] = []
  for (const caseId of deps.cases.dueForDelivery()) {
    try {
      mailboxes.push(await sealMailbox(deps, session, caseId))
    } catch (error) {
      // One damaged case must not keep every other source from its answer; it stays due, and its page says so.
      if (!(error instanceof CannotOpen)) throw error
    }
  }
  return mailboxes
}

async function sealMailbox(deps: DeskDeps, session: DeskSession, caseId: string): Promise<SealedMailbox> {
  const { opened, content } = await mailboxContent(deps, session, caseId)
  const { mailbox: address, deliveryDue: seen } = opened.found
  const sealed = await seal(opened.submission.source, { kind: "mailbox", about: address }, content)
  return { caseId, address, sealed, seen }
}

/**
 * What is still in the inbox and safely in desk.db. Not what could not be understood, because a whole copy may still come; and
 * not what belongs to a case whose mailbox is late: once intake has deleted it, only the mailbox in the outbox shows that the
 * source's code is known.
 */
function heldItems(deps: DeskDeps, late: ReadonlySet<string>): readonly string[] {
  const { items } = deps.cases
  const ids = deps.inbox.current().ids()
  return ids.filter((id) => items.isSettled(id) && !late.has(items.caseOf(id) ?? ""))
}
