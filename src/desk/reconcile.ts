import { collect } from "./collect.ts"
import { deliver } from "./deliver.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"
import { unlessUnavailable } from "./unless-unavailable.ts"
import { updateArchive } from "./update-archive.ts"

/**
 * Brings the other databases to what was decided: collects, then carries out what is due. It repairs whatever a crash
 * left undone. What is out of reach now waits for the next time.
 */
export async function reconcile(deps: DeskDeps, session: DeskSession): Promise<void> {
  try {
    await unlessUnavailable(() => collect(deps, session))
  } finally {
    await carryOut(deps, session)
  }
}

/** The second half alone: after an action that changed only desk.db. */
export async function carryOut(deps: DeskDeps, session: DeskSession): Promise<void> {
  await unlessUnavailable(() => updateArchive(deps, session))
  await unlessUnavailable(() => deliver(deps, session))
}
