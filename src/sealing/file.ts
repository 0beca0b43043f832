import { createHash } from "node:crypto"
import { Decrypter, Encrypter } from "age-encryption"
import { CannotOpen } from "./envelope.ts"
import { readRecipient } from "./hybrid-recipient.ts"
import type { Identity, Recipient } from "./identity.ts"
import { paddedLength } from "./padding.ts"

/** What the submission says of a file that is sealed beside it: it binds the two together. */
export interface FileSeal {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** In bytes, before padding. */
  readonly size: number
  /** SHA-256 of the plaintext, 64 hexadecimal digits. */
  readonly sha256: string
}

const largestPiece = 64 * 1024

/**
 * Seals a file while it arrives: yields sealed bytes, holds no more than one 64 KiB piece of plaintext, and calls `done`
 * at the end. Plaintext: a header that names the file's id, the content, zeros up to a size bucket.
 */
export async function* sealFile(
  recipient: Recipient,
  id: string,
  content: AsyncIterable<Uint8Array>,
  done: (file: FileSeal) => void,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(readRecipient(recipient))
  yield* await encrypter.encrypt(ReadableStream.from(framed(id, content, done)))
}

async function* framed(
  id: string,
  content: AsyncIterable<Uint8Array>,
  done: (file: FileSeal) => void,
): AsyncGenerator<Uint8Array> {
  const header = headerOf(id)
  const hash = createHash("sha256")
  let size = 0
  yield header
  for await (const piece of content) {
    hash.update(piece)
    size += piece.length
    yield piece
  }
  yield* zeros(paddedLength(header.length + size) - header.length - size)
  done({ id, size, sha256: hash.digest("hex") })
}

function* zeros(count: number): Generator<Uint8Array> {
  for (let left = count; left > 0; left -= largestPiece) yield new Uint8Array(Math.min(left, largestPiece))
}

/**
 * Opens a sealed file as a stream. Throws CannotOpen, at the end at the latest, when the bytes are not those that `file`
 * describes: a reader must not rely on what it received before the end.
 */
export async function* openFile(
  identities: readonly Identity[],
  file: FileSeal,
  sealed: Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    const decrypter = new Decrypter()
    for (const identity of identities) decrypter.addIdentity(identity)
    yield* checked(file, withoutHeader(file.id, await decrypter.decrypt(ReadableStream.from(sealed))))
  } catch (error) {
    throw new CannotOpen({ cause: error })
  }
}

/** Reads a sealed file to its end and keeps nothing. Throws CannotOpen when it is not whole. */
export async function checkFile(
  identities: readonly Identity[],
  file: FileSeal,
  sealed: Iterable<Uint8Array>,
): Promise<void> {
  const content = openFile(identities, file, sealed)
  while ((await content.next()).done !== true);
}

async function* checked(file: FileSeal, plaintext: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256")
  let left = file.size
  for await (const piece of plaintext) {
    const content = piece.subarray(0, left)
    if (piece.subarray(content.length).some((byte) => byte !== 0)) throw new CannotOpen()
    hash.update(content)
    left -= content.length
    if (content.length > 0) yield content
  }
  if (left !== 0 || hash.digest("hex") !== file.sha256) throw new CannotOpen()
}

async function* withoutHeader(id: string, plaintext: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const header = headerOf(id)
  let at = 0
  for await (const piece of plaintext) {
    const start = piece.subarray(0, header.length - at)
    if (start.some((byte, offset) => byte !== header[at + offset])) throw new CannotOpen()
    at += start.length
    yield piece.subarray(start.length)
  }
  if (at < header.length) throw new CannotOpen()
}

function headerOf(id: string): Uint8Array {
  return new TextEncoder().encode(`unbarred file v1 ${id}\n`)
}
