import { createHash } from "node:crypto"
import type { Consent } from "../consent/consent.ts"
import type { Language } from "../i18n/language.ts"
import type { AttachedFile, Submission } from "../inbox/contents.ts"
import { type Answers, questionnaire } from "../questionnaire/questionnaire.ts"
import { seal } from "../sealing/envelope.ts"
import { type Recipient, recipientOf } from "../sealing/identity.ts"
import { itemIdFor, mailboxOf, receiptFor } from "../sealing/receipt.ts"
import type { IntakeDeps } from "./deps.ts"
import { requireRoom } from "./require-room.ts"

export interface Testimony {
  readonly nonce: string
  readonly language: Language
  readonly answers: Answers
  readonly consent: Consent
  /** Sealed in the inbox and part of no item yet. */
  readonly files: readonly AttachedFile[]
}

/**
 * Seals an account, stores it with its files, and returns the receipt. The same form sent again gives the same receipt and stores
 * nothing more. Throws Refusal "sealing-failed", "busy" or "storage-full", and what the database throws; nothing is stored then.
 */
export async function submit(deps: IntakeDeps, recipient: Recipient, testimony: Testimony): Promise<string> {
  const { nonce, language, answers, consent, files } = testimony
  const digest = digestOf(testimony)
  const receipt = receiptFor(deps.secrets, nonce, digest)
  const { address, identity, token } = await mailboxOf(deps.secrets, receipt, "account")
  const source = recipientOf(identity)
  const content: Submission = { source, token, language, questionnaire: questionnaire.version, answers, consent, files }
  const sealed = await seal(recipient, { kind: "submission", about: address }, content)
  const id = itemIdFor(deps.secrets, nonce, digest)
  const fileIds = files.map((file) => file.id)
  requireRoom(deps)
  deps.inbox.add({ id, day: deps.today(), mailbox: address, sealed }, fileIds)
  return receipt
}

// A file's id is new each time that it arrives, so it is what was sent that counts.
function digestOf({ answers, consent, files }: Testimony): string {
  const sent = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
  return createHash("sha256")
    .update(JSON.stringify({ answers, consent, files: sent }))
    .digest("hex")
}
