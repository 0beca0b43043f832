import { bech32 } from "@scure/base"
import { generateHybridIdentity, identityToRecipient } from "age-encryption"

/** A secret age key, `AGE-SECRET-KEY-PQ-1…` (X25519 + ML-KEM-768). */
export type Identity = string
/** A public age key, `age1pq1…`, 1,959 characters. */
export type Recipient = string

export async function newIdentity(): Promise<Identity> {
  return await generateHybridIdentity()
}

/** The identity that 32 secret bytes stand for; the same bytes give the same identity. */
export function identityFromSeed(seed: Uint8Array): Identity {
  if (seed.length !== 32) throw new RangeError("an identity's seed is 32 bytes")
  return bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", seed).toUpperCase()
}

export async function recipientOf(identity: Identity): Promise<Recipient> {
  return await identityToRecipient(identity)
}
