import type { Span } from "../redaction/span.ts"
import type { DeskDeps } from "./deps.ts"
import { saveDraft } from "./draft.ts"
import { addSpans } from "./mark-words.ts"
import { openCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"

export type TakenSuggestions =
  { readonly ok: true } | { readonly ok: false; readonly problem: "changed-meanwhile" | "nothing-chosen" }

/** Marks the suggestions that a moderator chose. Places outside the account are left out: another page sent them. */
export async function takeSuggestions(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  form: { readonly revision: number; readonly spans: readonly Span[] },
): Promise<TakenSuggestions> {
  const { account, draft } = await openCase(deps, session, caseId)
  const spans = form.spans.filter(({ start, end }) => start < end && end <= account.length)
  if (spans.length === 0) return { ok: false, problem: "nothing-chosen" }
  const change = { id: caseId, revision: form.revision, draft: { ...draft, spans: addSpans(draft.spans, spans) } }
  return (await saveDraft(deps, session, change)) ? { ok: true } : { ok: false, problem: "changed-meanwhile" }
}
