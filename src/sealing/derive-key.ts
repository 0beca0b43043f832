import { availableParallelism } from "node:os"
import { hash } from "argon2"
import { Refusal } from "../errors.ts"

/**
 * argon2id costs: memory in KiB, passes. The receipt's 80 bits do its work, so the least that OWASP's Password Storage Cheat
 * Sheet names is enough; a passphrase needs more.
 */
export const receiptCost = { memory: 19_456, passes: 2 } as const
export const passphraseCost = { memory: 65_536, passes: 3 } as const

/** What a key is wanted for. Each has a queue of its own, so that nobody who tries codes keeps accounts from arriving. */
export type Purpose = "account" | "mailbox" | "passphrase"

export interface KeyInput {
  readonly purpose: Purpose
  readonly secret: string
  readonly salt: Uint8Array
  readonly pepper?: Uint8Array
  readonly cost: { readonly memory: number; readonly passes: number }
}

const longestSecret = 128
const longestQueue = 64
const waiting: { readonly purpose: Purpose; readonly start: () => void }[] = []
let running = 0

/**
 * 32 bytes from a secret by argon2id (RFC 9106). At most as many run at once as there are processors; the rest queue.
 * Throws Refusal "busy" when too many wait for the same purpose, and RangeError on a secret over 128 characters, before any hashing.
 */
export async function deriveKey(input: KeyInput): Promise<Uint8Array> {
  if (input.secret.length > longestSecret) throw new RangeError("the secret is too long")
  await enter(input.purpose)
  try {
    return await hash(input.secret, {
      raw: true,
      hashLength: 32,
      salt: Buffer.from(input.salt),
      memoryCost: input.cost.memory,
      timeCost: input.cost.passes,
      parallelism: 1,
      ...(input.pepper && { secret: Buffer.from(input.pepper) }),
    })
  } finally {
    leave()
  }
}

async function enter(purpose: Purpose): Promise<void> {
  if (running < availableParallelism()) {
    running++
    return
  }
  if (waiting.filter((one) => one.purpose === purpose).length >= longestQueue) throw new Refusal("busy")
  await new Promise<void>((resolve) => {
    waiting.push({ purpose, start: resolve })
  })
}

// The place of the one who leaves goes straight to the one who waits longest.
function leave(): void {
  const next = waiting.shift()
  if (next) next.start()
  else running--
}
