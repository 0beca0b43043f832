import { longestMessage, type SourceDecision } from "../inbox/contents.ts"
import type { IntakeDeps } from "./deps.ts"
import type { OpenedMailbox } from "./open-mailbox.ts"
import { sendItem } from "./send-item.ts"

export type DecisionProblem = "answer-missing" | "too-long" | "preview-changed"

export interface TypedDecision {
  readonly nonce: string
  /** Of the record that the page showed. */
  readonly digest: string
  /** "yes", "no", or anything else for no choice. */
  readonly answer: string
  readonly text: string
}

/** Sends the source's yes or no to exactly the record that it was shown. Returns what is wrong instead, if anything. */
export async function decide(
  deps: IntakeDeps,
  mailbox: OpenedMailbox,
  { nonce, digest, answer, text }: TypedDecision,
): Promise<DecisionProblem | undefined> {
  if (mailbox.content?.preview?.digest !== digest) return "preview-changed"
  if (answer !== "yes" && answer !== "no") return "answer-missing"
  if (text.length > longestMessage) return "too-long"
  const content: SourceDecision = { digest, agrees: answer === "yes", text: text.trim() }
  await sendItem(deps, mailbox, { kind: "decision", nonce, content })
  return undefined
}
