import type { Cases } from "../deskbook/cases.ts"
import type { OutboxWriter } from "../outbox/writer.ts"
import type { PublishedWriter } from "../published/writer.ts"

/** Marks every case whose mailbox the outbox does not have. */
export function markUndelivered(cases: Cases, outbox: OutboxWriter): void {
  for (const { id, mailbox } of cases.all()) if (!outbox.hasMailbox(mailbox)) cases.deliveryIsDue(id)
}

/** Marks every case whose testimony is not in the archive as it should be, or is there although it was withdrawn. */
export function markUnpublished(cases: Cases, published: PublishedWriter): void {
  for (const { id } of cases.all()) {
    const release = cases.releases.of(id)
    if (!release) continue
    const { slug, withdrawn } = release
    const digest = published.digestOf(slug)
    const asItShould = withdrawn === 1 ? digest === undefined && published.isBuried(slug) : digest === release.digest
    if (!asItShould) cases.publicationIsDue(id)
  }
}
