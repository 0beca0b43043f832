import { Refusal } from "../errors.ts"
import { randomId } from "../random-id.ts"
import { newIdentity, recipientOf } from "../sealing/identity.ts"
import { fillSlot, newLock } from "../sealing/keyslot.ts"
import { announceRecipient } from "./announce-recipient.ts"
import type { DeskDeps } from "./deps.ts"
import type { Enrolment } from "./enrolments.ts"
import { sealSecret, stepOf } from "./one-time-code.ts"
import { type PassphraseProblem, passphraseProblem } from "./passphrase.ts"
import { nameProblem, type NameProblem } from "./person-name.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"
import type { NewLock } from "../deskbook/enrolling.ts"

export interface EnrolmentForm {
  /** Counts only at the set-up of the first administrator. */
  readonly name: string
  readonly passphrase: string
  readonly again: string
  readonly code: string
}

export interface EnrolmentProblems {
  readonly name?: NameProblem
  readonly passphrase?: PassphraseProblem
  readonly code?: "code-wrong"
}

export type Enrolled = { readonly ok: true } | { readonly ok: false; readonly problems: EnrolmentProblems }

/**
 * Gives somebody a passphrase and a code. Whoever was invited then waits for an administrator's keys; the first
 * administrator gets the first desk identity, and intake opens. Throws Refusal "link-expired" when the link was used
 * meanwhile.
 */
export async function enrol(deps: DeskDeps, enrolment: Enrolment, form: EnrolmentForm): Promise<Enrolled> {
  const { invited, secret } = enrolment
  const step = stepOf(secret, form.code, deps.now())
  const problems = problemsOf(form, invited?.name ?? form.name, step)
  if (step === null || Object.keys(problems).length > 0) return { ok: false, problems }
  const id = invited?.id ?? randomId()
  const made = await newLock(form.passphrase)
  const lock = { ...made, totp: await sealSecret(made.recipient, id, secret), totpStep: step }
  const done = invited ? deps.people.join(id, lock) : await setUp(deps, { id, name: form.name, lock })
  if (!done) throw new Refusal("link-expired")
  deps.enrolments.forget(enrolment)
  return { ok: true }
}

function problemsOf(form: EnrolmentForm, name: string, step: number | null): EnrolmentProblems {
  const wrongName = nameProblem(name)
  const wrongPassphrase = passphraseProblem(form.passphrase, form.again)
  return {
    ...(wrongName && { name: wrongName }),
    ...(wrongPassphrase && { passphrase: wrongPassphrase }),
    ...(step === null && { code: "code-wrong" as const }),
  }
}

async function setUp(
  deps: DeskDeps,
  { id, name, lock }: { readonly id: string; readonly name: string; readonly lock: NewLock },
): Promise<boolean> {
  const identity = newIdentity()
  const identityRecipient = recipientOf(identity)
  const slot = await fillSlot(lock.recipient, id, identity)
  if (!deps.people.setUp({ id, name, day: deps.today(), ...lock, identityRecipient, slot })) return false
  await unlessUnavailable(() => {
    announceRecipient(deps)
  })
  return true
}
