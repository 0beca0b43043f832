import { Refusal } from "../errors.ts"
import { readSourceDecision, readSourceMessage, readSubmission, type SourceDecision } from "../inbox/contents.ts"
import type { InboxItem } from "../inbox/reader.ts"
import { CannotOpen, openAny, seal } from "../sealing/envelope.ts"
import type { Identity, Recipient } from "../sealing/identity.ts"

/** What an item turned out to be. Only what the desk acts on is carried along; the rest is opened again when it is read. */
export type ReadItem =
  | { readonly kind: "submission" | "message" | "withdrawal" | "unreadable" }
  | { readonly kind: "decision"; readonly decision: SourceDecision }

/**
 * Opens an item and checks its context and shape. What does not open, or is not what it should be, is "unreadable": an intake
 * that was broken into could send anything.
 */
export async function readItem(identities: readonly Identity[], item: InboxItem): Promise<ReadItem> {
  try {
    const { kind, content } = await openAny(identities, item.sealed, item.mailbox)
    return await readContent(kind, content)
  } catch (error) {
    if (error instanceof CannotOpen || error instanceof TypeError) return { kind: "unreadable" }
    throw error
  }
}

async function readContent(kind: string, content: unknown): Promise<ReadItem> {
  switch (kind) {
    case "submission":
      await checkRecipient(readSubmission(content).source)
      return { kind }
    case "message":
      readSourceMessage(content)
      return { kind }
    case "decision":
      return { kind, decision: readSourceDecision(content) }
    case "withdrawal":
      return { kind }
    default:
      return { kind: "unreadable" }
  }
}

/** A source that could not be answered would stop every delivery. Throws TypeError. */
async function checkRecipient(source: Recipient): Promise<void> {
  if (!source.startsWith("age1pq1")) throw new TypeError("source")
  try {
    await seal(source, { kind: "trial", about: "" }, null)
  } catch (error) {
    if (error instanceof Refusal) throw new TypeError("source", { cause: error })
    throw error
  }
}
