import { ceiling, needsSourceAnswer } from "../consent/ceiling.ts"
import { monthOf } from "../day.ts"
import type { Proposal } from "../deskbook/proposals.ts"
import { Refusal } from "../errors.ts"
import type { PublicRecord } from "../published/record.ts"
import { collect } from "./collect.ts"
import type { DeskDeps } from "./deps.ts"
import { openCase } from "./open-case.ts"
import { openProposal } from "./open-proposal.ts"
import type { DeskSession } from "./session.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"
import { updateArchive } from "./update-archive.ts"

/**
 * Publishes an approved record. Everything is checked again, after looking whether the source has just said no or withdrawn.
 * The decision is written down in desk.db first; if the archive cannot be written now, that is made up for later.
 * Throws Refusal "wrong-state", "not-approved", "no-consent", "source-has-not-agreed", "storage-unavailable".
 */
export async function publish(deps: DeskDeps, session: DeskSession, caseId: string): Promise<void> {
  await collect(deps, session)
  const { found, submission, draft } = await openCase(deps, session, caseId)
  const proposal = deps.cases.proposals.of(caseId)
  if (found.state === "proposed") throw new Refusal("not-approved")
  if (found.state !== "approved" || !proposal) throw new Refusal("wrong-state")
  if (proposal.approvedDigest !== proposal.digest) throw new Refusal("not-approved")
  if (ceiling(submission.consent, draft.exposure) !== "text") throw new Refusal("no-consent")
  if (!sourceAgrees(proposal, needsSourceAnswer(submission.consent))) throw new Refusal("source-has-not-agreed")
  const record = await openProposal(session, caseId, proposal)
  decide(deps, session, { caseId, proposal, record })
  await unlessUnavailable(() => updateArchive(deps, session))
}

/** A no forbids even where no answer was needed. */
function sourceAgrees(proposal: Proposal, needed: boolean): boolean {
  return needed ? proposal.sourceAnswer === "yes" : proposal.sourceAnswer !== "no"
}

interface Decision {
  readonly caseId: string
  readonly proposal: Proposal
  readonly record: PublicRecord
}

function decide(deps: DeskDeps, session: DeskSession, { caseId, proposal, record }: Decision): void {
  const month = monthOf(deps.today())
  deps.cases.atomically(() => {
    const now = deps.cases.proposals.of(caseId)
    // Opening takes time: a withdrawal, a no or a new proposal may have come in meanwhile.
    if (now?.approvedDigest !== proposal.digest || now.sourceAnswer !== proposal.sourceAnswer)
      throw new Refusal("changed-meanwhile")
    if (!deps.cases.move(caseId, "approved", "published")) throw new Refusal("wrong-state")
    const firstMonth = deps.cases.releases.of(caseId)?.firstMonth ?? month
    const { slug, version } = record
    deps.cases.releases.put(caseId, { slug, version, digest: proposal.digest, firstMonth, month })
    deps.cases.publicationIsDue(caseId)
    deps.cases.history.add(caseId, { day: deps.today(), moderator: session.moderator.name, action: "published" })
    deps.cases.deliveryIsDue(caseId)
  })
}
