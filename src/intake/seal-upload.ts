import type { Readable } from "node:stream"
import { Refusal } from "../errors.ts"
import { type FileSeal, sealFile } from "../sealing/file.ts"
import type { Recipient } from "../sealing/identity.ts"
import type { IntakeDeps } from "./deps.ts"
import { requireRoom } from "./require-room.ts"

/** In bytes. */
export const largestFile = 25 * 1024 * 1024
const pieceSize = 1024 * 1024

/**
 * Seals one file into the inbox while it arrives, in pieces of 1 MiB; it belongs to no item yet. A file over `largestFile`
 * comes back with a greater size and is not stored whole: it is the caller's to discard. Throws Refusal "sealing-failed" and what
 * the database throws; the rest of `content` is then still to be read.
 */
export async function sealUpload(
  deps: IntakeDeps,
  recipient: Recipient,
  id: string,
  content: Readable,
): Promise<FileSeal> {
  let file: FileSeal | undefined
  let position = 0
  deps.inbox.beginFile(id)
  const sealed = failClosed(sealFile(recipient, id, untilTooLarge(content), (done) => (file = done)))
  let failure: { readonly error: unknown } | undefined
  for await (const piece of inPieces(sealed)) {
    // Read to its end also after a failure: multer waits for all of a file, and the form would never arrive.
    failure ??= failureOf(() => {
      requireRoom(deps)
      deps.inbox.addPiece({ fileId: id, position: position++, sealed: piece })
    })
  }
  if (failure) throw failure.error
  if (!file) throw new Refusal("sealing-failed")
  return file
}

function failureOf(act: () => void): { readonly error: unknown } | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return { error }
  }
}

// For the same reason the stream is not destroyed should sealing fail halfway.
async function* untilTooLarge(content: Readable): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (size <= largestFile) yield piece
    size += piece.length
  }
}

async function* failClosed(sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* sealed
  } catch (error) {
    throw new Refusal("sealing-failed", { cause: error })
  }
}

/** Fewer and larger rows: each is one durable write. */
async function* inPieces(sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of sealed) {
    waiting.push(chunk)
    length += chunk.length
    if (length < pieceSize) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}
