import { readConfig, type Config, type Site } from "../config.ts"
import { SetupProblem } from "../errors.ts"
import { bugLine } from "../web/error-page.ts"
import type { Running } from "../web/listen.ts"
import { prepareFolder } from "./data-folder.ts"
import { folderExists } from "./folder-exists.ts"
import type { SiteMessage } from "./site-process.ts"
import { toldToStop } from "./stop.ts"

type Announce = (line: string) => void

// Imported only when it is served, so that no process ever loads another site.
const starts: Readonly<Record<Site, (config: Config, announce: Announce) => Promise<Running>>> = {
  archive: async (config) => await (await import("../archive/server.ts")).startArchive(config),
  intake: async (config) => await (await import("../intake/server.ts")).startIntake(config),
  desk: async (config, announce) => await (await import("../desk/server.ts")).startDesk(config, announce),
}

/** Runs one site in this process until told to stop, and says where it is. */
export async function serve(site: Site): Promise<number> {
  const config = readConfig()
  const stopped = toldToStop({ beside: false })
  prepareFolder(config.folder)
  const running = await starts[site](config, console.log)
  console.log(`${site} is at ${running.origin}`)
  return await runUntil(stopped, running)
}

/** The same beside the other sites: everything is said to the process that started this one. Exit code 1: it did not start. */
export async function serveBeside(site: Site): Promise<number> {
  const config = readConfig()
  const stopped = toldToStop({ beside: true })
  folderExists(config.folder)
  try {
    const running = await starts[site](config, (line) => {
      tell({ kind: "announcement", line })
    })
    tell({ kind: "ready", origin: running.origin })
    return await runUntil(stopped, running)
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    tell({ kind: "problem", sentence: error.message })
    return 1
  }
}

async function runUntil(stopped: Promise<void>, running: Running): Promise<number> {
  // From here on an error's message could quote what somebody sent.
  process.on("uncaughtException", (error) => {
    console.error(bugLine(error))
    process.exit(1)
  })
  await stopped
  await running.close()
  return 0
}

// A parent that is already going reads nothing more: the callback keeps that from becoming an uncaught error of this site.
function tell(message: SiteMessage): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}
