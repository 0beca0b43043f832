import type { Followed } from "../database.ts"
import type { InboxWriter } from "../inbox/writer.ts"
import type { OutboxReader } from "../outbox/reader.ts"
import type { ReceiptSecrets } from "../sealing/receipt.ts"

/** All that intake can do. */
export interface IntakeDeps {
  readonly inbox: InboxWriter
  readonly outbox: Followed<OutboxReader>
  readonly secrets: ReceiptSecrets
  /** Ids of refused files that could not be deleted at once, for instance on a full disk. They are tried again every minute. */
  readonly abandoned: Set<string>
  /** Bytes that are left on the disk of the inbox. */
  readonly bytesLeft: () => number
  readonly today: () => string
  readonly log: (line: string) => void
}
