import type { Exposure } from "../consent/ceiling.ts"
import type { FacetId } from "../questionnaire/disclose.ts"
import { open, seal } from "../sealing/envelope.ts"
import type { Span } from "../redaction/span.ts"
import type { Case } from "../deskbook/cases.ts"
import { Refusal } from "../errors.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"

/** A case's redaction work. It is kept sealed: the spans point at the very words that must not be known. */
export interface Draft {
  readonly spans: readonly Span[]
  /** "" until one is chosen. */
  readonly pseudonym: string
  readonly shown: readonly FacetId[]
  /** How far the moderators let the account go after weighing the risk. */
  readonly exposure: Exposure
  /** A note among moderators; never published. */
  readonly note: string
}

/** Where redaction begins: nothing may be shown until somebody says so. */
export const emptyDraft: Draft = { spans: [], pseudonym: "", shown: [], exposure: "staff", note: "" }

export async function openDraft(session: DeskSession, found: Case): Promise<Draft> {
  if (found.draft === null) return emptyDraft
  return (await open(session.identities, found.draft, { kind: "draft", about: found.id })) as Draft
}

/** Saves a draft made from `revision`. `also` joins the transaction. False when someone else saved in between. */
export async function saveDraft(
  deps: DeskDeps,
  session: DeskSession,
  change: { readonly id: string; readonly revision: number; readonly draft: Draft },
  also: () => void = () => undefined,
): Promise<boolean> {
  const { id, revision } = change
  const draft = await seal(session.recipient, { kind: "draft", about: id }, change.draft)
  return deps.cases.atomically(() => {
    const found = deps.cases.find(id)
    if (found?.state !== "redacting") throw new Refusal("wrong-state")
    if (!deps.cases.saveDraft({ id, revision, draft, moderatorId: session.moderator.id })) return false
    also()
    // From the first draft on, the source's mailbox says that the account is being worked on.
    if (found.draft === null) deps.cases.deliveryIsDue(id)
    return true
  })
}
