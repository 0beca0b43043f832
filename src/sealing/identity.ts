import { randomBytes } from "node:crypto"
import { bech32 } from "@scure/base"
import { recipientOfSeed } from "./hybrid-recipient.ts"

const prefix = "AGE-SECRET-KEY-PQ-"
/** In bytes. */
const seedLength = 32

/** A secret age key, `AGE-SECRET-KEY-PQ-1…` (X25519 + ML-KEM-768). */
export type Identity = string
/** A public age key, `age1pq1…`, 1,959 characters. */
export type Recipient = string

export function newIdentity(): Identity {
  return identityFromSeed(randomBytes(seedLength))
}

/** The identity that 32 secret bytes stand for; the same bytes give the same identity. */
export function identityFromSeed(seed: Uint8Array): Identity {
  if (seed.length !== seedLength) throw new RangeError("an identity's seed is 32 bytes")
  return bech32.encodeFromBytes(prefix, seed).toUpperCase()
}

/** Throws RangeError on anything but an identity of ours. */
export function recipientOf(identity: Identity): Recipient {
  const { prefix: found, bytes } = bech32.decodeToBytes(identity)
  if (found.toUpperCase() !== prefix || bytes.length !== seedLength) throw new RangeError("not an identity")
  return recipientOfSeed(bytes)
}
