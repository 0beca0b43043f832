import { Refusal, type RefusalCode } from "../errors.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"

/**
 * Approves exactly the bytes with this digest. Throws Refusal "own-approval" for the one who proposed, "changed-meanwhile" when
 * something else is proposed now, "wrong-state". The database refuses the same by its own triggers.
 */
export function approve(deps: DeskDeps, session: DeskSession, caseId: string, digest: string): void {
  const { id: approvedBy, name: moderator } = session.moderator
  deps.cases.atomically(() => {
    const found = deps.cases.find(caseId)
    const proposal = deps.cases.proposals.of(caseId)
    if (!found) throw new Refusal("not-found")
    if (found.state !== "proposed" || !proposal) throw new Refusal("wrong-state")
    if (proposal.proposedBy === approvedBy) throw new Refusal("own-approval")
    if (proposal.digest !== digest) throw new Refusal("changed-meanwhile")
    storeApproval(deps, { caseId, digest, approvedBy })
    deps.cases.move(caseId, "proposed", "approved")
    deps.cases.history.add(caseId, { day: deps.today(), moderator, action: "approved" })
  })
}

/** Stores an approval, or throws the Refusal that stands for the trigger that forbade it. */
export function storeApproval(
  deps: DeskDeps,
  approval: { readonly caseId: string; readonly digest: string; readonly approvedBy: string },
): void {
  try {
    deps.cases.proposals.approve(approval)
  } catch (error) {
    const code = forbidden.find((one) => error instanceof Error && error.message === one)
    throw code ? new Refusal(code, { cause: error }) : error
  }
}

/** What the triggers raise. */
const forbidden: readonly RefusalCode[] = ["own-approval", "changed-meanwhile"]
