import { createHash, randomBytes } from "node:crypto"
import type { People, Person } from "../deskbook/people.ts"
import { Refusal } from "../errors.ts"
import { newSecret } from "./one-time-code.ts"

/** Somebody who follows a link to choose a passphrase. */
export interface Enrolment {
  readonly token: string
  /** Null for the first administrator, who chooses the name too. */
  readonly invited: Person | null
  /** Bound to the link until it is used, so that a form with a mistake shows the same QR code again. */
  readonly secret: string
}

/** An invitation is good for this many days. */
export const invitationDays = 7

/** The links by which people enrol, and the TOTP secrets that are on their way into an app. */
export function prepareEnrolments(people: People, today: () => string) {
  const secrets = new Map<string, string>()
  let setUp: string | undefined
  const enrolment = (token: string, invited: Person | null): Enrolment => {
    const key = invitationOf(token)
    const secret = secrets.get(key) ?? newSecret()
    secrets.set(key, secret)
    return { token, invited, secret }
  }
  return {
    /** The token of the link for the first administrator. It lives in memory alone and dies with the process. */
    offerSetUp(): string {
      const token = newToken()
      setUp = invitationOf(token)
      return token
    },
    /** Throws Refusal "link-expired" for a token that is unknown, used or taken back. */
    setUp(token: string): Enrolment {
      if (setUp !== invitationOf(token) || !people.isEmpty()) throw new Refusal("link-expired")
      return enrolment(token, null)
    },
    /** The same, also after seven days. */
    join(token: string): Enrolment {
      const invited = people.invitedBy(invitationOf(token))
      if (!invited || isOver(invited.invitedOn, today())) throw new Refusal("link-expired")
      return enrolment(token, invited)
    },
    forget({ token }: Enrolment): void {
      secrets.delete(invitationOf(token))
    },
  }
}
export type Enrolments = ReturnType<typeof prepareEnrolments>

/** 256 random bits for an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is kept of a token: its SHA-256, 64 hexadecimal digits. */
export function invitationOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** True from the eighth day on; both are YYYY-MM-DD. */
export function isOver(invitedOn: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(invitedOn)) / 86_400_000
  return days > invitationDays
}
