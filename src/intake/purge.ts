import { asRefusal } from "../web/as-refusal.ts"
import type { IntakeDeps } from "./deps.ts"
import { outboxOf } from "./desk-key.ts"
import { discardFiles } from "./discard-files.ts"

const minute = 60_000

/** Deletes what the desk has collected, and refused files that could not be deleted earlier. */
export function purge(deps: IntakeDeps): void {
  try {
    // One transaction for each: a large one would hold up everyone who is sending.
    for (const id of outboxOf(deps)?.collected() ?? []) deps.inbox.deleteCollected(id)
    discardFiles(deps, [...deps.abandoned])
  } catch (error) {
    deps.log(`what was collected is still to be deleted: ${asRefusal(error).code}`)
  }
}

/** Purges now and every minute. Returns what stops it. */
export function keepPurging(deps: IntakeDeps): () => void {
  purge(deps)
  const timer = setInterval(() => {
    purge(deps)
  }, minute).unref()
  return () => {
    clearInterval(timer)
  }
}
