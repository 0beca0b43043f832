import { CannotOpen } from "../sealing/envelope.ts"
import type { Language } from "../i18n/language.ts"
import type { DeskDeps } from "./deps.ts"
import { openCase, writtenLanguage } from "./open-case.ts"
import type { DeskSession } from "./session.ts"

/** What the list shows of an account. */
export interface Summary {
  readonly language: Language
  /** How the account begins, about eighty characters. */
  readonly beginning: string
  readonly files: number
}

const longestBeginning = 80

// A submission never changes, so it is opened once for each session. The session's end takes this with it.
const opened = new WeakMap<DeskSession, Map<string, Summary>>()

/** Undefined for a case that this session cannot open. */
export async function summaryOf(deps: DeskDeps, session: DeskSession, caseId: string): Promise<Summary | undefined> {
  const known = opened.get(session) ?? new Map<string, Summary>()
  opened.set(session, known)
  const summary = known.get(caseId) ?? (await summarise(deps, session, caseId))
  if (summary) known.set(caseId, summary)
  return summary
}

async function summarise(deps: DeskDeps, session: DeskSession, caseId: string): Promise<Summary | undefined> {
  try {
    const { submission, account } = await openCase(deps, session, caseId)
    return { language: writtenLanguage(submission), beginning: beginningOf(account), files: submission.files.length }
  } catch (error) {
    if (error instanceof CannotOpen) return undefined
    throw error
  }
}

// By code points: half of a surrogate pair is no character.
function beginningOf(account: string): string {
  const characters = Array.from(account.slice(0, 4 * longestBeginning).replaceAll(/\s+/g, " "))
  if (characters.length <= longestBeginning) return characters.join("")
  return `${characters.slice(0, longestBeginning).join("")}…`
}
