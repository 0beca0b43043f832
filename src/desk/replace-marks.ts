import type { DeskDeps } from "./deps.ts"
import { saveDraft } from "./draft.ts"
import { openCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"
import type { Stretch } from "../redaction/stretch.ts"

export interface Replacing {
  readonly revision: number
  readonly places: readonly Stretch[]
  /** "" for the standard mark of the kind. */
  readonly replacement: string
}

/** Changes what stands in the place of marks. False when the draft is no longer at `revision`. */
export async function replaceMarks(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  { revision, places, replacement }: Replacing,
): Promise<boolean> {
  const { draft } = await openCase(deps, session, caseId)
  const spans = draft.spans.map((span) =>
    places.some(({ start, end }) => start === span.start && end === span.end) ? { ...span, replacement } : span,
  )
  return await saveDraft(deps, session, { id: caseId, revision, draft: { ...draft, spans } })
}
