import type { Cases } from "../deskbook/cases.ts"
import type { CaseEvent } from "../deskbook/history.ts"

/**
 * The one way out of the archive: the case becomes withdrawn for good, the redaction work and the proposal are deleted, and
 * the archive and the mailbox are due. To be called inside a transaction. False when it was withdrawn already.
 */
export function withdrawCase(cases: Cases, caseId: string, event: CaseEvent): boolean {
  if (!cases.withdraw(caseId)) return false
  cases.proposals.remove(caseId)
  if (cases.releases.withdraw(caseId)) cases.publicationIsDue(caseId)
  cases.deliveryIsDue(caseId)
  cases.history.add(caseId, event)
  return true
}
