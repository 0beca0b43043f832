import { asRefusal } from "../web/as-refusal.ts"
import type { IntakeDeps } from "./deps.ts"

/** Deletes files that became part of no item. What cannot be deleted now, on a full disk, is tried again by `purge`. */
export function discardFiles(deps: IntakeDeps, ids: readonly string[]): void {
  for (const id of ids) {
    try {
      deps.inbox.discardFile(id)
      deps.abandoned.delete(id)
    } catch (error) {
      deps.abandoned.add(id)
      deps.log(`a refused file is still to be deleted: ${asRefusal(error).code}`)
    }
  }
}
