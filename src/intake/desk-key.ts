import { Refusal, SetupProblem } from "../errors.ts"
import type { OutboxReader } from "../outbox/reader.ts"
import type { Recipient } from "../sealing/identity.ts"
import type { IntakeDeps } from "./deps.ts"

/** The desk's public key as it is now. Throws Refusal "not-open" while there is none: then nothing can be accepted. */
export function deskKey(deps: IntakeDeps): Recipient {
  const recipient = outboxOf(deps)?.recipient()
  if (recipient === undefined) throw new Refusal("not-open")
  return recipient
}

export function isOpen(deps: IntakeDeps): boolean {
  return outboxOf(deps)?.recipient() !== undefined
}

/** The outbox as it is now, to be asked for anew after every wait: the desk may have replaced it. Undefined while there is none. */
export function outboxOf(deps: IntakeDeps): OutboxReader | undefined {
  try {
    return deps.outbox.current()
  } catch (error) {
    if (error instanceof SetupProblem) return undefined
    throw error
  }
}
