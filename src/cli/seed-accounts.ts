import { readConsent } from "../consent/consent.ts"
import { approve } from "../desk/approve.ts"
import type { DeskDeps } from "../desk/deps.ts"
import { markWords } from "../desk/mark-words.ts"
import { propose } from "../desk/propose.ts"
import { publish } from "../desk/publish.ts"
import { reconcile } from "../desk/reconcile.ts"
import { saveRecord } from "../desk/save-record.ts"
import type { DeskSession } from "../desk/session.ts"
import type { IntakeDeps } from "../intake/deps.ts"
import { deskKey } from "../intake/desk-key.ts"
import { newNonce } from "../intake/nonce.ts"
import { submit } from "../intake/submit.ts"
import { facetIds } from "../questionnaire/disclose.ts"
import { questionnaire } from "../questionnaire/questionnaire.ts"
import { validate } from "../questionnaire/validate.ts"
import { formatReceipt, mailboxOf } from "../sealing/receipt.ts"
import type { Sample } from "./samples.ts"

export interface SeedDeps {
  readonly desk: DeskDeps
  readonly intake: IntakeDeps
  /** They take turns: one redacts and proposes, the other approves and publishes. */
  readonly moderators: readonly [DeskSession, DeskSession]
  readonly say: (line: string) => void
}

export interface SeededAccount {
  readonly sample: Sample
  /** The source's code, in groups of five digits. */
  readonly receipt: string
}

/** Takes every sample as far as its stage says, through the same actions that the pages call. */
export async function seedAccounts(deps: SeedDeps, samples: readonly Sample[]): Promise<readonly SeededAccount[]> {
  const collected = samples.filter((sample) => sample.stage !== "inbox")
  const receipts = new Map<Sample, string>()
  for (const sample of collected) receipts.set(sample, await handIn(deps.intake, sample))
  deps.say(`${String(collected.length)} accounts were handed in at intake`)
  await reconcile(deps.desk, deps.moderators[0])
  deps.say("the desk has collected them")
  for (const [index, sample] of collected.entries()) await work(deps, sample, receipts.get(sample) ?? "", index)
  await reconcile(deps.desk, deps.moderators[0])
  deps.say("two moderators have redacted, approved and published")
  for (const sample of samples) if (sample.stage === "inbox") receipts.set(sample, await handIn(deps.intake, sample))
  deps.say("a few more have arrived since")
  return [...receipts].map(([sample, receipt]) => ({ sample, receipt: formatReceipt(receipt) }))
}

async function handIn(intake: IntakeDeps, sample: Sample): Promise<string> {
  const { answers, problems } = validate(questionnaire, { language: sample.language, ...sample.answers })
  const uses = Object.entries(sample.consent).map(([use, answer]) => [`consent_${use}`, answer])
  const fields = Object.fromEntries([...uses, ["see_before", sample.see_before]]) as Record<string, string>
  const { consent, problems: wrong } = readConsent(fields)
  const found = Object.entries({ ...problems, ...wrong })
  if (found.length > 0) throw new Error(`test/samples/${sample.id}.json: ${found.join(" ")}`)
  const { language } = sample
  return await submit(intake, deskKey(intake), { nonce: newNonce(), language, answers, consent, files: [] })
}

async function work(deps: SeedDeps, sample: Sample, receipt: string, index: number): Promise<void> {
  const { address } = await mailboxOf(deps.intake.secrets, receipt)
  const caseId = deps.desk.cases.idOfMailbox(address) ?? ""
  const [one, other] = deps.moderators
  const [author, approver] = index % 2 === 0 ? [one, other] : [other, one]
  await redact(deps.desk, author, caseId, sample)
  if (sample.stage === "redaction") return
  const proposed = await propose(deps.desk, author, caseId, revisionOf(deps.desk, caseId))
  if (!proposed.ok) throw new Error(`test/samples/${sample.id}.json: ${JSON.stringify(proposed)}`)
  if (sample.stage === "proposed") return
  approve(deps.desk, approver, caseId, proposed.digest)
  await publish(deps.desk, approver, caseId)
}

/** All marks, or the first half where the work is to be found half done. */
async function redact(desk: DeskDeps, author: DeskSession, caseId: string, sample: Sample): Promise<void> {
  const half = Math.ceil(sample.marks.length / 2)
  const marks = sample.stage === "redaction" ? sample.marks.slice(0, half) : sample.marks
  for (const mark of marks) {
    const marked = await markWords(desk, author, caseId, { revision: revisionOf(desk, caseId), ...mark })
    if (!marked.ok) throw new Error(`test/samples/${sample.id}.json: ${mark.words}: ${marked.problem}`)
  }
  const record = { pseudonym: sample.pseudonym, shown: facetIds, exposure: "text", note: "" } as const
  const saved = await saveRecord(desk, author, caseId, { revision: revisionOf(desk, caseId), ...record })
  if (!saved.ok) throw new Error(`test/samples/${sample.id}.json: ${saved.problem}`)
}

function revisionOf(desk: DeskDeps, caseId: string): number {
  return desk.cases.find(caseId)?.draftRevision ?? 0
}
