import type { Config } from "../config.ts"
import { listen, type Running } from "../web/listen.ts"
import { deskApp } from "./app.ts"
import type { DeskDeps } from "./deps.ts"
import { openDesk, realSurroundings, type Surroundings } from "./open-desk.ts"

/**
 * Starts the desk. While there is no moderator it announces the one-time address at which the first administrator is
 * set up. Throws SetupProblem.
 */
export async function startDesk(
  config: Config,
  announce: (line: string) => void,
  surroundings: Surroundings = realSurroundings,
): Promise<Running> {
  const { deps, close } = await openDesk(config.folder, surroundings)
  const running = await listenOrClose(config, deps, close)
  if (deps.people.isEmpty()) {
    announce(`Set up the first administrator: ${running.origin}/set-up/${deps.enrolments.offerSetUp()}`)
  }
  return running
}

async function listenOrClose(config: Config, deps: DeskDeps, close: () => void): Promise<Running> {
  try {
    return await listen("desk", config.addresses.desk, (origins) => deskApp(deps, origins), close)
  } catch (error) {
    close()
    throw error
  }
}
