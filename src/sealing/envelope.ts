import { Decrypter, Encrypter } from "age-encryption"
import { Refusal } from "../errors.ts"
import { readRecipient } from "./hybrid-recipient.ts"
import type { Identity, Recipient } from "./identity.ts"
import { pad, unpad } from "./padding.ts"

const format = 1

/** What an envelope is and whom it concerns. It is sealed with the content and checked when the envelope is opened. */
export interface Context {
  /** What the content is, for instance "submission". */
  readonly kind: string
  /** Whom it concerns: a mailbox address, or the id of the row that holds it. */
  readonly about: string
}

/**
 * Seals JSON content to one recipient: age v1, padded to a size bucket, its context inside.
 * Throws Refusal "sealing-failed"; there is no unsealed way on.
 */
export async function seal(recipient: Recipient, context: Context, content: unknown): Promise<Uint8Array> {
  try {
    const json = JSON.stringify({ format, kind: context.kind, about: context.about, content })
    const encrypter = new Encrypter()
    encrypter.addRecipient(readRecipient(recipient))
    return await encrypter.encrypt(pad(new TextEncoder().encode(json)))
  } catch (error) {
    throw new Refusal("sealing-failed", { cause: error })
  }
}

/** Thrown when sealed bytes cannot be opened, or hold something other than what was expected. */
export class CannotOpen extends Error {
  constructor(options?: ErrorOptions) {
    super("cannot-open", options)
    this.name = "CannotOpen"
  }
}

/** Opens an envelope of exactly this context. The content's shape is for the caller to check. Throws CannotOpen. */
export async function open(identities: readonly Identity[], sealed: Uint8Array, context: Context): Promise<unknown> {
  const { kind, content } = await openAny(identities, sealed, context.about)
  if (kind !== context.kind) throw new CannotOpen()
  return content
}

/** Opens an envelope about `about` whose kind is not known beforehand. Throws CannotOpen. */
export async function openAny(
  identities: readonly Identity[],
  sealed: Uint8Array,
  about: string,
): Promise<{ readonly kind: string; readonly content: unknown }> {
  const envelope = await openEnvelope(identities, sealed)
  if (envelope.about !== about) throw new CannotOpen()
  return { kind: envelope.kind, content: envelope.content }
}

interface Envelope extends Context {
  readonly content: unknown
}

async function openEnvelope(identities: readonly Identity[], sealed: Uint8Array): Promise<Envelope> {
  try {
    const decrypter = new Decrypter()
    for (const identity of identities) decrypter.addIdentity(identity)
    const json: unknown = JSON.parse(new TextDecoder().decode(unpad(await decrypter.decrypt(sealed))))
    if (isEnvelope(json)) return json
  } catch (error) {
    throw new CannotOpen({ cause: error })
  }
  throw new CannotOpen()
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== "object" || value === null) return false
  const { format: version, kind, about } = value as Record<string, unknown>
  return version === format && typeof kind === "string" && typeof about === "string" && "content" in value
}
