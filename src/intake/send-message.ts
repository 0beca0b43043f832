import { longestMessage, type SourceMessage } from "../inbox/contents.ts"
import type { IntakeDeps } from "./deps.ts"
import type { OpenedMailbox } from "./open-mailbox.ts"
import { sendItem } from "./send-item.ts"

export type MessageProblem = "message-missing" | "too-long"

/** Sends the source's message to the desk. Returns what is wrong with it instead, if anything. */
export async function sendMessage(
  deps: IntakeDeps,
  mailbox: OpenedMailbox,
  { nonce, text }: { readonly nonce: string; readonly text: string },
): Promise<MessageProblem | undefined> {
  if (text.trim() === "") return "message-missing"
  if (text.length > longestMessage) return "too-long"
  await sendItem(deps, mailbox, { kind: "message", nonce, content: { text: text.trim() } satisfies SourceMessage })
  return undefined
}
