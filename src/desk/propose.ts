import { ceiling } from "../consent/ceiling.ts"
import { Refusal } from "../errors.ts"
import { digestOf, type PublicRecord } from "../published/record.ts"
import { leaks, pseudonymTells } from "../redaction/leaks.ts"
import { marksOf } from "../redaction/marks.ts"
import { seal } from "../sealing/envelope.ts"
import { buildRecord } from "./build-record.ts"
import type { DeskDeps } from "./deps.ts"
import { decidedOf, soundsDecided } from "./found-again.ts"
import { openCase, type OpenCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"

export type Proposed =
  | { readonly ok: true; readonly digest: string }
  | { readonly ok: false; readonly problem: "changed-meanwhile" | "pseudonym-missing" | "pseudonym-sounds" }
  /** Marked words that could still be read in what would be published. */
  | { readonly ok: false; readonly problem: "text-leaks"; readonly words: readonly string[] }

/**
 * Freezes the public record that the draft at `revision` comes to, for a second person to approve.
 * Throws Refusal "wrong-state", and "no-consent" when consent or the risk decision allows no text.
 */
export async function propose(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  revision: number,
): Promise<Proposed> {
  const opened = await openCase(deps, session, caseId)
  const { found, submission, account, draft } = opened
  if (found.state !== "redacting") throw new Refusal("wrong-state")
  if (found.draftRevision !== revision) return { ok: false, problem: "changed-meanwhile" }
  if (ceiling(submission.consent, draft.exposure) !== "text") throw new Refusal("no-consent")
  if (draft.pseudonym === "") return { ok: false, problem: "pseudonym-missing" }
  const record = nextRecord(deps, opened)
  const words = leaks(account, draft.spans, { text: record.text, marks: marksOf(record.language) })
  if (words.length > 0) return { ok: false, problem: "text-leaks", words }
  if (record.version === 1 && isTold(opened, record.pseudonym)) return { ok: false, problem: "pseudonym-sounds" }
  const frozen = await freeze(deps, session, { caseId, revision, record })
  return frozen ? { ok: true, digest: digestOf(record) } : { ok: false, problem: "changed-meanwhile" }
}

/** Whether a pseudonym that is not out in the world tells what is marked by now. */
function isTold({ account, draft: { spans } }: OpenCase, pseudonym: string): boolean {
  return pseudonymTells(account, spans, pseudonym) || soundsDecided(pseudonym, decidedOf(account, spans))
}

/** The record that would be published next. */
export function nextRecord(deps: DeskDeps, opened: OpenCase): PublicRecord {
  return buildRecord(opened, (deps.cases.releases.of(opened.found.id)?.version ?? 0) + 1)
}

interface Frozen {
  readonly caseId: string
  readonly revision: number
  readonly record: PublicRecord
}

async function freeze(deps: DeskDeps, session: DeskSession, { caseId, revision, record }: Frozen): Promise<boolean> {
  const sealed = await seal(session.recipient, { kind: "proposal", about: caseId }, record)
  const { id: proposedBy, name: moderator } = session.moderator
  return deps.cases.atomically(() => {
    if (deps.cases.find(caseId)?.draftRevision !== revision) return false
    if (!deps.cases.move(caseId, "redacting", "proposed")) return false
    deps.cases.proposals.add({ caseId, digest: digestOf(record), record: sealed, proposedBy })
    deps.cases.history.add(caseId, { day: deps.today(), moderator, action: "proposed" })
    deps.cases.deliveryIsDue(caseId)
    return true
  })
}
