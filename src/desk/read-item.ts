import { Refusal } from "../errors.ts"
import {
  readSourceDecision,
  readSourceMessage,
  readSubmission,
  readToken,
  type SourceDecision,
  type Submission,
} from "../inbox/contents.ts"
import type { InboxItem } from "../inbox/reader.ts"
import { CannotOpen, openAny, seal } from "../sealing/envelope.ts"
import { checkFile } from "../sealing/file.ts"
import type { Identity, Recipient } from "../sealing/identity.ts"

/** What an item turned out to be. Only what the desk acts on is carried along; the rest is opened again when it is read. */
export type ReadItem =
  | { readonly kind: "submission" | "unreadable" }
  /** `token` is to be compared with that of the account that it speaks of. */
  | { readonly kind: "message" | "withdrawal"; readonly token: string }
  | { readonly kind: "decision"; readonly token: string; readonly decision: SourceDecision }

/** One sealed piece of a file, undefined after the last. */
export type PieceOf = (fileId: string, position: number) => Uint8Array | undefined

/**
 * Opens an item and its files, and checks context and shape. What does not open, or is not what it should be, is "unreadable":
 * it was damaged on its way, or an intake that was broken into made it up.
 */
export async function readItem(identities: readonly Identity[], item: InboxItem, pieceOf: PieceOf): Promise<ReadItem> {
  try {
    const { kind, content } = await openAny(identities, item.sealed, item.mailbox)
    if (kind === "submission") return await readWhole(identities, readSubmission(content), pieceOf)
    return readLater(kind, content)
  } catch (error) {
    if (error instanceof CannotOpen || error instanceof TypeError) return { kind: "unreadable" }
    throw error
  }
}

async function readWhole(identities: readonly Identity[], submission: Submission, pieceOf: PieceOf): Promise<ReadItem> {
  await checkRecipient(submission.source)
  for (const file of submission.files) await checkFile(identities, file, piecesOf(file.id, pieceOf))
  return { kind: "submission" }
}

/** Piece by piece, so that the inbox is not held open while a file is checked. */
function* piecesOf(fileId: string, pieceOf: PieceOf): Generator<Uint8Array> {
  for (let position = 0; ; position++) {
    const piece = pieceOf(fileId, position)
    if (!piece) return
    yield piece
  }
}

/** What a source sends after its account. */
function readLater(kind: string, content: unknown): ReadItem {
  switch (kind) {
    case "message":
      readSourceMessage(content)
      return { kind, token: readToken(content) }
    case "decision":
      return { kind, token: readToken(content), decision: readSourceDecision(content) }
    case "withdrawal":
      return { kind, token: readToken(content) }
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
