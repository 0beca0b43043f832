import { Refusal } from "../errors.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"
import { updateArchive } from "./update-archive.ts"
import { withdrawCase } from "./withdraw-case.ts"

/**
 * Takes an account out for good. The decision is written down in desk.db first; if the archive cannot be written now, that
 * is made up for later. Throws Refusal "wrong-state" when it was withdrawn already.
 */
export async function withdraw(deps: DeskDeps, session: DeskSession, caseId: string): Promise<void> {
  if (!deps.cases.find(caseId)) throw new Refusal("not-found")
  const event = { day: deps.today(), moderator: session.moderator.name, action: "withdrawn" } as const
  if (!deps.cases.atomically(() => withdrawCase(deps.cases, caseId, event))) throw new Refusal("wrong-state")
  await unlessUnavailable(() => updateArchive(deps, session))
}
