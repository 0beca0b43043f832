import type { ItemKind } from "../deskbook/items.ts"
import { Refusal } from "../errors.ts"
import type { InboxItem } from "../inbox/reader.ts"
import { randomId } from "../random-id.ts"
import { CannotOpen } from "../sealing/envelope.ts"
import type { DeskDeps } from "./deps.ts"
import { inTurn } from "./in-turn.ts"
import { openCase } from "./open-case.ts"
import { readItem, type ReadItem } from "./read-item.ts"
import type { DeskSession } from "./session.ts"
import { withdrawCase } from "./withdraw-case.ts"

interface Collected {
  readonly item: InboxItem
  readonly read: ReadItem
}

/**
 * Copies what has arrived into desk.db, each item with its files in one transaction: a submission opens a case, the rest joins
 * its case, withdrawals and decisions take effect at once. Safe to run again at any moment.
 * Fails when the inbox is out of reach. Throws Refusal "session-expired" when this session lacks the newest key.
 */
export async function collect(deps: DeskDeps, session: DeskSession): Promise<void> {
  await inTurn(deps.cases, async () => {
    requireNewestKey(deps, session)
    const later: Collected[] = []
    for (const id of newItems(deps)) {
      // Asked for anew after every wait: intake may have replaced the file.
      const item = deps.inbox.current().item(id)
      if (!item) continue
      const pieceOf = (fileId: string, position: number) => deps.inbox.current().piece(fileId, position)
      const read = await readItem(session.identities, item, pieceOf)
      if (read.kind === "submission") keep(deps, { item, read })
      else later.push({ item, read })
    }
    // Ids are random: a message may come up before the submission that it belongs to.
    for (const collected of later) keep(deps, await believed(deps, session, collected))
  })
}

/** What does not name the token of its source's account was not sent by the source: it counts as unreadable. */
async function believed(deps: DeskDeps, session: DeskSession, { item, read }: Collected): Promise<Collected> {
  const caseId = deps.cases.idOfMailbox(item.mailbox)
  const token = caseId === undefined ? undefined : await unlessDamaged(() => tokenOf(deps, session, caseId))
  const isBelieved = "token" in read && read.token === token
  return { item, read: isBelieved ? read : { kind: "unreadable" } }
}

async function tokenOf(deps: DeskDeps, session: DeskSession, caseId: string): Promise<string> {
  return (await openCase(deps, session, caseId)).submission.token
}

async function unlessDamaged<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotOpen) return undefined
    throw error
  }
}

function newItems(deps: DeskDeps): readonly string[] {
  return deps.inbox
    .current()
    .ids()
    .filter((id) => !deps.cases.items.isSettled(id))
}

// With an older key ring, what was sealed to a newer key would be taken for unreadable.
function requireNewestKey(deps: DeskDeps, session: DeskSession): void {
  if (deps.people.newestRecipient() !== session.recipient) throw new Refusal("session-expired")
}

function keep(deps: DeskDeps, { item, read }: Collected): void {
  deps.cases.atomically(() => {
    if (deps.cases.items.isSettled(item.id)) return
    deps.cases.items.forgetUnreadable(item.id)
    const caseId = caseFor(deps, item, read)
    const kind: ItemKind = caseId === null ? "unreadable" : read.kind
    deps.cases.items.add({ ...item, caseId, kind })
    for (const piece of deps.inbox.current().pieces(item.id)) deps.cases.items.addPiece({ itemId: item.id, ...piece })
    if (caseId !== null) act(deps, caseId, read)
  })
}

/** The case that an item belongs to, opened for a submission; null for what belongs to none. */
function caseFor(deps: DeskDeps, item: InboxItem, read: ReadItem): string | null {
  if (read.kind === "unreadable") return null
  const known = deps.cases.idOfMailbox(item.mailbox)
  if (read.kind !== "submission") return known ?? null
  // One receipt, one submission: a second one could only bring another consent under the same address.
  if (known !== undefined) return null
  const id = randomId()
  deps.cases.open({ id, mailbox: item.mailbox, openedOn: deps.today() })
  deps.cases.history.add(id, { day: deps.today(), moderator: "", action: "opened" })
  return id
}

function act(deps: DeskDeps, caseId: string, read: ReadItem): void {
  if (read.kind === "withdrawal") {
    withdrawCase(deps.cases, caseId, { day: deps.today(), moderator: "", action: "withdrawn-by-source" })
  }
  if (read.kind === "decision") {
    const answer = read.decision.agrees ? "yes" : "no"
    const recorded = deps.cases.proposals.recordAnswer({ caseId, digest: read.decision.digest, answer })
    const action = answer === "yes" ? "source-agreed" : "source-refused"
    if (answer === "no" && isPublished(deps, caseId, read.decision.digest)) {
      withdrawCase(deps.cases, caseId, { day: deps.today(), moderator: "", action })
    } else if (recorded) deps.cases.history.add(caseId, { day: deps.today(), moderator: "", action })
  }
  deps.cases.deliveryIsDue(caseId)
}

/** A no can arrive after what it refuses was published: then it takes it out. */
function isPublished(deps: DeskDeps, caseId: string, digest: string): boolean {
  const release = deps.cases.releases.of(caseId)
  return release?.withdrawn === 0 && release.digest === digest
}
