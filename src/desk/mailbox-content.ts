import { needsSourceAnswer } from "../consent/ceiling.ts"
import type { MailboxContent, MailboxStatus, Preview } from "../outbox/contents.ts"
import type { DeskDeps } from "./deps.ts"
import { openCase, type OpenCase } from "./open-case.ts"
import { openProposal } from "./open-proposal.ts"
import { readLetters } from "./read-letters.ts"
import type { DeskSession } from "./session.ts"

export interface DueMailbox {
  readonly opened: OpenCase
  readonly content: MailboxContent
}

/** All that the source of a case is to see now. */
export async function mailboxContent(deps: DeskDeps, session: DeskSession, caseId: string): Promise<DueMailbox> {
  const opened = await openCase(deps, session, caseId)
  const release = deps.cases.releases.of(caseId)
  const slug = release?.withdrawn === 0 ? release.slug : null
  const letters = await readLetters(deps, session, opened.found)
  const preview = await previewFor(deps, session, opened)
  return { opened, content: { status: statusOf(opened, slug), letters, preview, slug } }
}

function statusOf({ found }: OpenCase, slug: string | null): MailboxStatus {
  if (found.state === "withdrawn") return "withdrawn"
  if (slug !== null) return "published"
  return found.draft === null ? "received" : "in-review"
}

/** The proposed record, for a source that is to say yes or no to it. */
async function previewFor(deps: DeskDeps, session: DeskSession, opened: OpenCase): Promise<Preview | null> {
  const { found, submission } = opened
  const waiting = found.state === "proposed" || found.state === "approved"
  const proposal = deps.cases.proposals.of(found.id)
  if (!waiting || !proposal || !needsSourceAnswer(submission.consent)) return null
  const record = await openProposal(session, found.id, proposal)
  return { digest: proposal.digest, record, answer: proposal.sourceAnswer }
}
