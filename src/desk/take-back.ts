import type { CaseState } from "../deskbook/cases.ts"
import { Refusal } from "../errors.ts"
import type { DeskDeps } from "./deps.ts"

const from: readonly CaseState[] = ["proposed", "approved", "published"]

/**
 * Returns a case to redaction; the proposal and its approval are deleted. What is published stays published until a new
 * version takes its place. Throws Refusal "wrong-state", also while a publication has not reached the archive yet.
 */
export function takeBack(deps: DeskDeps, by: { readonly name: string }, caseId: string): void {
  deps.cases.atomically(() => {
    const found = deps.cases.find(caseId)
    if (!found) throw new Refusal("not-found")
    if (!from.includes(found.state) || found.publicationDue === 1) throw new Refusal("wrong-state")
    deps.cases.move(caseId, found.state, "redacting")
    deps.cases.proposals.remove(caseId)
    deps.cases.history.add(caseId, { day: deps.today(), moderator: by.name, action: "taken-back" })
    deps.cases.deliveryIsDue(caseId)
  })
}
