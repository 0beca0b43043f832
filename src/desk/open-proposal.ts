import { Refusal } from "../errors.ts"
import { digestOf, type PublicRecord } from "../published/record.ts"
import { open } from "../sealing/envelope.ts"
import type { Proposal } from "../deskbook/proposals.ts"
import type { DeskSession } from "./session.ts"

/** Opens a proposed record and takes its digest again. Throws Refusal "not-approved" when it is not the digest that is written beside it. */
export async function openProposal(session: DeskSession, caseId: string, proposal: Proposal): Promise<PublicRecord> {
  const content = await open(session.identities, proposal.record, { kind: "proposal", about: caseId })
  const record = content as PublicRecord
  if (digestOf(record) !== proposal.digest) throw new Refusal("not-approved")
  return record
}
