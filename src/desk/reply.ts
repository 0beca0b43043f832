import { Refusal } from "../errors.ts"
import { longestMessage } from "../inbox/contents.ts"
import { randomId } from "../random-id.ts"
import { seal } from "../sealing/envelope.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"

/** A letter to the source as it is sealed at rest. */
export interface Reply {
  readonly text: string
  /** Counts a case's letters, because their day does not order them. */
  readonly number: number
}

export type Replied = { readonly ok: true } | { readonly ok: false; readonly problem: "reply-missing" | "too-long" }

/** Writes to the source. The letter goes out with the next delivery. */
export async function reply(deps: DeskDeps, session: DeskSession, caseId: string, words: string): Promise<Replied> {
  const text = words.trim()
  if (!deps.cases.find(caseId)) throw new Refusal("not-found")
  if (text === "") return { ok: false, problem: "reply-missing" }
  if (text.length > longestMessage) return { ok: false, problem: "too-long" }
  const number = deps.cases.replies.ofCase(caseId).length + 1
  const content: Reply = { text, number }
  const sealed = await seal(session.recipient, { kind: "reply", about: caseId }, content)
  const { id: moderatorId, name: moderator } = session.moderator
  deps.cases.atomically(() => {
    deps.cases.replies.add({ id: randomId(), caseId, day: deps.today(), moderatorId, sealed })
    deps.cases.history.add(caseId, { day: deps.today(), moderator, action: "replied" })
    deps.cases.deliveryIsDue(caseId)
  })
  return { ok: true }
}
