import { monthOf } from "../day.ts"
import { Refusal } from "../errors.ts"
import type { Language } from "../i18n/language.ts"
import { digestOf, type PublicRecord } from "../published/record.ts"
import { testimonyModel } from "../web/testimony-page.ts"
import type { DeskDeps } from "./deps.ts"
import { decidedOf, foundAgain, withOtherNames } from "./found-again.ts"
import { openCase, type OpenCase } from "./open-case.ts"
import { openProposal } from "./open-proposal.ts"
import { nextRecord } from "./propose.ts"
import type { DeskSession } from "./session.ts"

/**
 * The model of a testimony's page exactly as the archive will draw it: of the proposed record or, before that, of the draft
 * as it stands. Throws Refusal "not-found", "wrong-state" after a withdrawal.
 */
export async function previewPage(deps: DeskDeps, session: DeskSession, id: string, language: Language) {
  const opened = await openCase(deps, session, id)
  if (opened.found.state === "withdrawn") throw new Refusal("wrong-state")
  const proposal = deps.cases.proposals.of(id)
  const record = proposal ? await openProposal(session, id, proposal) : draftRecord(deps, opened)
  const digest = digestOf(record)
  const published = { digest, ...monthsOf(deps, opened, record), address: `/testimonies/${record.slug}` }
  const frozen = proposal !== undefined
  // Approval stands on this page alone: the digest in its form is that of the very text above it.
  const approvable = opened.found.state === "proposed" && proposal?.proposedBy !== session.moderator.id
  const decided = withOtherNames(decidedOf(opened.account, opened.draft.spans), deps.gazetteer)
  const echoes = foundAgain(record.text, decided).map(({ start, end }) => record.text.slice(start, end))
  const model = testimonyModel(record, published, language)
  return { ...model, id, frozen, approvable, echoes: [...new Set(echoes)] }
}

/** What would be proposed now; a page needs a name even before one is chosen. */
function draftRecord(deps: DeskDeps, opened: OpenCase): PublicRecord {
  const record = nextRecord(deps, opened)
  return { ...record, pseudonym: record.pseudonym || "…" }
}

function monthsOf(deps: DeskDeps, { found }: OpenCase, record: PublicRecord) {
  const release = deps.cases.releases.of(found.id)
  const month = release?.version === record.version ? release.month : monthOf(deps.today())
  return { month, firstMonth: release?.firstMonth ?? month }
}
