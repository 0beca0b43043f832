import { rewrite } from "../database.ts"
import { SetupProblem } from "../errors.ts"
import { prepareOutboxWriter } from "../outbox/writer.ts"
import type { DeskDeps } from "./deps.ts"

/** True while intake still has another key than the newest, or none though there is one. */
export function isAnnouncementDue(deps: DeskDeps): boolean {
  return deps.people.newestRecipient() !== announced(deps)
}

/**
 * Tells intake the newest public key, unless it has it. To be run again whenever a crash or a full disk may have come
 * between.
 */
export function announceRecipient(deps: DeskDeps): void {
  const newest = deps.people.newestRecipient()
  if (newest === undefined || newest === announced(deps)) return
  rewrite(deps.outbox, "outbox", (db) => {
    prepareOutboxWriter(db).setRecipient(newest)
  })
}

function announced(deps: DeskDeps): string | undefined {
  try {
    return deps.outboxNow.current().recipient()
  } catch (error) {
    // No outbox yet, or not one that can be read: it is to be written.
    if (error instanceof SetupProblem) return undefined
    throw error
  }
}
