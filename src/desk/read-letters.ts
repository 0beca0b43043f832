import { readSourceDecision, readSourceMessage } from "../inbox/contents.ts"
import type { KeptItem } from "../deskbook/items.ts"
import type { Letter } from "../outbox/contents.ts"
import { oneSpelling } from "../questionnaire/one-spelling.ts"
import { open } from "../sealing/envelope.ts"
import type { Case } from "../deskbook/cases.ts"
import type { DeskDeps } from "./deps.ts"
import type { Reply } from "./reply.ts"
import type { DeskSession } from "./session.ts"

/** What source and desk wrote to each other, by day; on one day the source's letters come first. */
export async function readLetters(deps: DeskDeps, session: DeskSession, found: Case): Promise<readonly Letter[]> {
  const letters: Letter[] = []
  for (const item of deps.cases.items.lettersOf(found.id)) {
    const text = await readWords(session, found, item)
    if (text !== "") letters.push({ from: "source", day: item.day, text })
  }
  const replies: { readonly day: string; readonly reply: Reply }[] = []
  for (const { day, sealed } of deps.cases.replies.ofCase(found.id)) {
    const reply = (await open(session.identities, sealed, { kind: "reply", about: found.id })) as Reply
    replies.push({ day, reply })
  }
  replies.sort((one, other) => one.reply.number - other.reply.number)
  for (const { day, reply } of replies) letters.push({ from: "desk", day, text: reply.text })
  return letters.toSorted((one, other) => one.day.localeCompare(other.day))
}

/** The words of a message, or those that came with a decision. */
async function readWords(session: DeskSession, found: Case, item: KeptItem): Promise<string> {
  const content = await open(session.identities, item.sealed, { kind: item.kind, about: found.mailbox })
  return oneSpelling((item.kind === "message" ? readSourceMessage(content) : readSourceDecision(content)).text)
}
