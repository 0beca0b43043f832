import { join } from "node:path"
import type { Config } from "../config.ts"
import { fileIdentity } from "../database.ts"
import { logLine } from "../web/log.ts"
import { listen, type Running } from "../web/listen.ts"
import { archiveApp } from "./app.ts"
import { followPublished } from "./follow-published.ts"
import { cachePages } from "./page-cache.ts"

/** Starts the archive on archive.db, which the desk makes and which may come later. Throws SetupProblem. */
export async function startArchive(config: Config): Promise<Running> {
  const path = join(config.folder, "archive.db")
  const published = followPublished(path)
  // A damaged or newer file is a reason not to start.
  published.current()
  if (fileIdentity(path) === "missing")
    logLine("archive.db is not there yet: the archive says that nothing is published.")
  const address = config.addresses.archive
  const build = (origins: readonly string[]) => {
    const origin = address.origins[0] ?? origins[0] ?? ""
    const app = archiveApp({ published, origin, log: logLine }, origins)
    return cachePages(() => fileIdentity(path), app)
  }
  return await listen("archive", address, build, () => {
    published.close()
  })
}
