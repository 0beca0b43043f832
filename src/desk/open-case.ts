import type { Case } from "../deskbook/cases.ts"
import { Refusal } from "../errors.ts"
import { isLanguage, type Language } from "../i18n/language.ts"
import { readSubmission, type Submission } from "../inbox/contents.ts"
import { CannotOpen, open } from "../sealing/envelope.ts"
import type { DeskDeps } from "./deps.ts"
import { type Draft, openDraft } from "./draft.ts"
import type { DeskSession } from "./session.ts"

export interface OpenCase {
  readonly found: Case
  /** Id of the item that holds the submission, and its files. */
  readonly itemId: string
  readonly submission: Submission
  /** The account as it was written. */
  readonly account: string
  readonly draft: Draft
}

/** Opens a case with this session's keys. Throws Refusal "not-found". */
export async function openCase(deps: DeskDeps, session: DeskSession, id: string): Promise<OpenCase> {
  const found = deps.cases.find(id)
  const item = deps.cases.items.submissionOf(id)
  if (!found || !item) throw new Refusal("not-found")
  const content = await open(session.identities, item.sealed, { kind: "submission", about: found.mailbox })
  const submission = readKept(content)
  const account = submission.answers["account"] ?? ""
  return { found, itemId: item.id, submission, account, draft: await openDraft(session, found) }
}

/** The language of the account, which need not be the language in which the source read the form. */
export function writtenLanguage({ answers, language }: Submission): Language {
  return isLanguage(answers["language"]) ? answers["language"] : language
}

// What was kept was whole; another shape is damage like any other. Throws CannotOpen.
function readKept(content: unknown): Submission {
  try {
    return readSubmission(content)
  } catch (error) {
    throw error instanceof TypeError ? new CannotOpen({ cause: error }) : error
  }
}
