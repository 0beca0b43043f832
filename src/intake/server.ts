import { existsSync, statfsSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "../config.ts"
import { follow, type Followed, openAsWriter } from "../database.ts"
import { today } from "../day.ts"
import { prepareInboxWriter } from "../inbox/writer.ts"
import { type OutboxReader, prepareOutboxReader } from "../outbox/reader.ts"
import { listen, type Running } from "../web/listen.ts"
import { intakeApp } from "./app.ts"
import type { IntakeDeps } from "./deps.ts"
import { openReceiptSecrets } from "./keys.ts"
import { keepPurging } from "./purge.ts"

/** Starts intake. Throws SetupProblem when the folder, a database or the key is not as it must be. */
export async function startIntake(config: Config): Promise<Running> {
  const path = join(config.folder, "inbox.db")
  const db = openAsWriter(path, "inbox")
  const outbox = followOutbox(join(config.folder, "outbox.db"))
  const closing: (() => void)[] = [
    () => {
      db.close()
    },
    () => {
      outbox.close()
    },
  ]
  const release = () => {
    for (const close of closing.toReversed()) close()
  }
  try {
    const inbox = prepareInboxWriter(db)
    const secrets = openReceiptSecrets(config.folder, inbox)
    const bytesLeft = () => bytesLeftBeside(path)
    const deps: IntakeDeps = { inbox, outbox, secrets, abandoned: new Set(), bytesLeft, today, log }
    // Not before this intake has its port: another one that still runs on the folder may be receiving.
    const begin = (origins: readonly string[]) => {
      inbox.discardHalfArrived()
      closing.push(keepPurging(deps))
      return intakeApp(deps, origins)
    }
    return await listen("intake", config.addresses.intake, begin, release)
  } catch (error) {
    release()
    throw error
  }
}

/** There may be no outbox yet; one that cannot be read is said now, and not to the first source. */
function followOutbox(path: string): Followed<OutboxReader> {
  const outbox = follow(path, "outbox", prepareOutboxReader)
  if (existsSync(path)) outbox.current()
  return outbox
}

function bytesLeftBeside(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

function log(line: string): void {
  process.stderr.write(`${line}\n`)
}
