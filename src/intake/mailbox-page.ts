import type { Language } from "../i18n/language.ts"
import type { Letter, MailboxStatus, Preview } from "../outbox/contents.ts"
import type { DecisionProblem } from "./decide.ts"
import { newNonce } from "./nonce.ts"
import type { OpenedMailbox } from "./open-mailbox.ts"
import type { MessageProblem } from "./send-message.ts"

/** What the page says beside the mailbox itself: what was done, or what was typed and what is wrong with it. */
export interface Returned {
  readonly nonce?: string
  readonly done?: "message.sent" | "decision.sent" | "withdraw.sent"
  readonly message?: { readonly text: string; readonly problem: MessageProblem }
  readonly decision?: { readonly answer: string; readonly text: string; readonly problem: DecisionProblem }
}

/** The model of the mailbox's view. */
export function mailboxPage(mailbox: OpenedMailbox, language: Language, returned: Returned = {}) {
  const { receipt, content, waiting } = mailbox
  const status: MailboxStatus | "waiting" = content?.status ?? "waiting"
  return {
    receipt,
    nonce: returned.nonce ?? newNonce(),
    done: returned.done,
    status,
    // Before the desk has collected the account, what waits is the account itself, and the status says so.
    waiting: content ? waiting : 0,
    slug: content?.slug ?? null,
    letters: (content?.letters ?? []).map((letter) => letterShown(letter, language)),
    preview: content?.preview ? previewShown(content.preview) : null,
    message: { text: "", problem: undefined, ...returned.message },
    decision: decisionShown(returned.decision),
  }
}

function decisionShown(returned: Returned["decision"]) {
  if (!returned) return { answer: "", text: "", problem: undefined }
  // A yes to one record must not stand ready beside another.
  return returned.problem === "preview-changed" ? { ...returned, answer: "" } : returned
}

function letterShown({ from, day, text }: Letter, language: Language) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" })
  return { from, day, date: format.format(new Date(`${day}T00:00:00Z`)), text }
}

function previewShown({ digest, record, answer }: Preview) {
  const paragraphs = record.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "")
  return { digest, record, answer, paragraphs }
}
