import { rewrite } from "../database.ts"
import { digestOf, type PublicRecord } from "../published/record.ts"
import { preparePublishedWriter } from "../published/writer.ts"
import type { DeskDeps } from "./deps.ts"
import { openProposal } from "./open-proposal.ts"
import type { DeskSession } from "./session.ts"

/** Brings the archive to what desk.db says: removals first, then publications. Safe to run again at any moment. */
export async function updateArchive(deps: DeskDeps, session: DeskSession): Promise<void> {
  const due = deps.cases.dueForPublication()
  for (const caseId of due) if (deps.cases.releases.of(caseId)?.withdrawn === 1) writeArchive(deps, caseId)
  for (const caseId of due) {
    const proposal = deps.cases.proposals.of(caseId)
    if (proposal) writeArchive(deps, caseId, await openProposal(session, caseId, proposal))
  }
}

/**
 * Carries out one publication or removal and clears its mark. `record` was opened a moment ago: it gets into the archive only
 * if it still is what desk.db says is released.
 */
function writeArchive(deps: DeskDeps, caseId: string, record?: PublicRecord): void {
  const release = deps.cases.releases.of(caseId)
  if (!release || deps.cases.find(caseId)?.publicationDue !== 1) return
  const { slug, digest, month, firstMonth } = release
  if (release.withdrawn === 0 && (!record || digestOf(record) !== digest)) return
  rewrite(deps.archive, "archive", (db) => {
    const published = preparePublishedWriter(db)
    if (release.withdrawn === 1) published.remove(slug)
    else if (record) published.put(record, { digest, month, firstMonth })
  })
  deps.cases.publicationIsDone(caseId)
}
