import type { DeskDeps } from "./deps.ts"
import { saveDraft } from "./draft.ts"
import { openCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"
import type { Stretch } from "../redaction/stretch.ts"

/** Takes marks away. False when the draft is no longer at `revision`. */
export async function unmark(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  form: { readonly revision: number; readonly places: readonly Stretch[] },
): Promise<boolean> {
  const { draft } = await openCase(deps, session, caseId)
  const spans = draft.spans.filter(
    (span) => !form.places.some((place) => place.start === span.start && place.end === span.end),
  )
  return await saveDraft(deps, session, { id: caseId, revision: form.revision, draft: { ...draft, spans } })
}
