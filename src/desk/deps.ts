import type { Followed } from "../database.ts"
import type { Cases } from "../deskbook/cases.ts"
import type { People } from "../deskbook/people.ts"
import type { InboxReader } from "../inbox/reader.ts"
import type { OutboxReader } from "../outbox/reader.ts"
import type { Gazetteer } from "../redaction/places/gazetteer.ts"
import type { Enrolments } from "./enrolments.ts"
import type { Nobody } from "./nobody.ts"
import type { WrongTries } from "./one-time-code.ts"
import type { Sessions } from "./session.ts"
import type { Suggester } from "./suggester.ts"

/** All that the desk works with. */
export interface DeskDeps {
  readonly people: People
  readonly cases: Cases
  readonly inbox: Followed<InboxReader>
  /** Paths of the two databases that the desk writes for others, by `rewrite`. */
  readonly outbox: string
  readonly archive: string
  /** The outbox as intake reads it: it tells which key intake seals to. */
  readonly outboxNow: Followed<OutboxReader>
  readonly sessions: Sessions
  readonly enrolments: Enrolments
  readonly nobody: Nobody
  readonly wrongTries: WrongTries
  readonly suggester: Suggester
  readonly gazetteer: () => Gazetteer
  /** YYYY-MM-DD. */
  readonly today: () => string
  /** Milliseconds since 1970: for idle sessions and six-digit codes, never stored. */
  readonly now: () => number
  /** One line for the operator, without anyone's words. */
  readonly log: (line: string) => void
}
