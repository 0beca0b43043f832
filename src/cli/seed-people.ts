import { randomBytes } from "node:crypto"
import { admit } from "../desk/admit.ts"
import type { DeskDeps } from "../desk/deps.ts"
import { enrol } from "../desk/enrol.ts"
import type { Enrolment } from "../desk/enrolments.ts"
import { invite } from "../desk/invite.ts"
import type { DeskSession } from "../desk/session.ts"
import { signIn } from "../desk/sign-in.ts"
import type { Role } from "../deskbook/people.ts"
import { codeAt } from "./totp.ts"

/** Somebody who may sign in to the demo's desk. */
export interface DemoPerson {
  readonly name: string
  readonly role: Role
  readonly passphrase: string
  /** TOTP, base32. */
  readonly secret: string
}

export interface Seated {
  readonly person: DemoPerson
  readonly session: DeskSession
}

export interface DemoPeople {
  readonly administrator: Seated
  readonly moderators: readonly [Seated, Seated]
}

/** A clock that the seeding sets: a code works once, so that each needs another half minute. */
export interface Clock {
  readonly now: () => number
  readonly advance: () => void
}

/** Begins an hour ago, so that the codes of the present are still unused when the demo is ready. */
export function pastClock(): Clock {
  let moment = Date.now() - 3_600_000
  return {
    now: () => moment,
    advance: () => {
      moment += 60_000
    },
  }
}

/** Sets up the administrator, who admits two moderators, and signs all three in. */
export async function seedPeople(deps: DeskDeps, clock: Clock): Promise<DemoPeople> {
  const setUp = deps.enrolments.setUp(deps.enrolments.offerSetUp())
  const administrator = await seat(deps, clock, await enrolAs(deps, clock, setUp, "Ada", "administrator"))
  const join = async (name: string): Promise<Seated> => {
    const invited = invite(deps, { name, role: "moderator" })
    if (!invited.ok) throw new Error(`${name} was not invited: ${invited.problem}`)
    const enrolment = deps.enrolments.join(invited.token)
    const person = await enrolAs(deps, clock, enrolment, name, "moderator")
    await admit(deps, administrator.session, enrolment.invited?.id ?? "")
    return await seat(deps, clock, person)
  }
  return { administrator, moderators: [await join("Mira"), await join("Jonas")] }
}

async function enrolAs(
  deps: DeskDeps,
  clock: Clock,
  enrolment: Enrolment,
  name: string,
  role: Role,
): Promise<DemoPerson> {
  const passphrase = newPassphrase()
  const { secret } = enrolment
  const enrolled = await enrol(deps, enrolment, {
    name,
    passphrase,
    again: passphrase,
    code: codeAt(secret, clock.now()),
  })
  if (!enrolled.ok) throw new Error(`${name} was not enrolled: ${JSON.stringify(enrolled.problems)}`)
  return { name, role, passphrase, secret }
}

async function seat(deps: DeskDeps, clock: Clock, person: DemoPerson): Promise<Seated> {
  clock.advance()
  const { session } = await signIn(deps, { ...person, code: codeAt(person.secret, clock.now()) })
  return { person, session }
}

/** Four groups of five letters and digits: easy to copy, and 80 bits. */
function newPassphrase(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789"
  const drawn = Array.from(randomBytes(20), (byte) => letters[byte % letters.length]).join("")
  return drawn.match(/.{5}/g)?.join("-") ?? drawn
}
