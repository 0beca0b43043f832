import type { Exposure } from "../consent/ceiling.ts"
import { disclose, type FacetId } from "../questionnaire/disclose.ts"
import { pseudonymTells } from "../redaction/leaks.ts"
import { Refusal } from "../errors.ts"
import type { DeskDeps } from "./deps.ts"
import { saveDraft } from "./draft.ts"
import { decidedOf, soundsDecided } from "./found-again.ts"
import { openCase, type OpenCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"

export interface RecordForm {
  readonly revision: number
  /** "" while none is chosen. */
  readonly pseudonym: string
  readonly shown: readonly FacetId[]
  readonly exposure: Exposure
  readonly note: string
}

export type RecordProblem =
  | "changed-meanwhile"
  | "pseudonym-shape"
  | "pseudonym-taken"
  | "pseudonym-in-account"
  | "pseudonym-sounds"
  | "pseudonym-fixed"

/** Saves what is to be published beside the text. The pseudonym is reserved in the same transaction. */
export async function saveRecord(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  form: RecordForm,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: RecordProblem }> {
  const opened = await openCase(deps, session, caseId)
  const problem = problemOf(deps, opened, form.pseudonym)
  if (problem) return { ok: false, problem }
  const { revision, pseudonym, exposure, note } = form
  const allowed = disclose(opened.submission.answers)
  const shown = form.shown.filter((facet) => allowed[facet] !== undefined)
  const draft = { ...opened.draft, pseudonym, shown, exposure, note }
  const saved = await saveDraft(deps, session, { id: caseId, revision, draft }, () => {
    if (pseudonym !== "" && !deps.cases.pseudonyms.reserve(slugOf(pseudonym), caseId))
      throw new Refusal("pseudonym-taken")
  })
  return saved ? { ok: true } : { ok: false, problem: "changed-meanwhile" }
}

/** The permanent address of a pseudonym. */
export function slugOf(pseudonym: string): string {
  return pseudonym.toLowerCase()
}

function problemOf(deps: DeskDeps, { found, account, draft }: OpenCase, pseudonym: string): RecordProblem | undefined {
  const released = deps.cases.releases.of(found.id)
  if (released && released.slug !== slugOf(pseudonym)) return "pseudonym-fixed"
  if (pseudonym === "") return undefined
  if (!/^[A-Z][A-Za-z]{1,19}$/.test(pseudonym)) return "pseudonym-shape"
  if (deps.cases.pseudonyms.isTaken(slugOf(pseudonym), found.id)) return "pseudonym-taken"
  const people = draft.spans.filter((span) => span.kind === "person")
  // One that is out in the world is kept: a name marked later cannot change it.
  if (released) return undefined
  if (pseudonymTells(account, people, pseudonym)) return "pseudonym-in-account"
  if (soundsDecided(pseudonym, decidedOf(account, people))) return "pseudonym-sounds"
  return undefined
}
