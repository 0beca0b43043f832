import type { PublicRecord } from "../published/record.ts"

/** What the source is told of its account. "withdrawn" is final. */
export type MailboxStatus = "received" | "in-review" | "published" | "withdrawn"

export interface Letter {
  readonly from: "desk" | "source"
  /** YYYY-MM-DD: the day on which it was written, or collected. */
  readonly day: string
  readonly text: string
}

/** A record that waits for the source's own yes. */
export interface Preview {
  readonly digest: string
  readonly record: PublicRecord
  /** The answer that the desk has collected, if any. */
  readonly answer: "yes" | "no" | null
}

/** All that a source sees at its mailbox: sealed to the source by the desk (kind "mailbox", about the address). */
export interface MailboxContent {
  readonly status: MailboxStatus
  readonly letters: readonly Letter[]
  readonly preview: Preview | null
  /** Slug of the published testimony, while there is one. */
  readonly slug: string | null
}
