import { join } from "node:path"
import SQLite from "better-sqlite3"
import { spawnSite } from "../../src/cli/site-process.ts"
import type { Config } from "../../src/config.ts"
import { rewrite } from "../../src/database.ts"
import { prepareOutboxWriter } from "../../src/outbox/writer.ts"
import { newIdentity, recipientOf } from "../../src/sealing/identity.ts"
import type { Job } from "./client.ts"
import { measure, type Measured, peakMemory, processorTime, round, say, startBareServer } from "./measure.ts"

const connections = 8
const seconds = 15

interface IntakeCase {
  readonly accepted: Measured
  /** Items that are in the database afterwards: none that was accepted may be missing. */
  readonly stored: number
  readonly peakMemory: number | null
  /** Milliseconds of processor time that intake used for each, its form included. */
  readonly processorTimeEach: number | null
  /** A server that only stores the same bytes durably. */
  readonly bareInsert: Measured
}

/** Accepted submissions a second over HTTP with durable writes, for a text of 4 KB, and with a file of 5 MB. */
export async function benchIntake(config: Config): Promise<Readonly<Record<string, unknown>>> {
  const recipient = recipientOf(newIdentity())
  rewrite(join(config.folder, "outbox.db"), "outbox", (db) => {
    prepareOutboxWriter(db).setRecipient(recipient)
  })
  const text = await benchCase(config, { textBytes: 4096, fileBytes: 0 })
  const file = await benchCase(config, { textBytes: 4096, fileBytes: 5_000_000 })
  return { connections, seconds, text, file }
}

async function benchCase(config: Config, size: Pick<Job, "textBytes" | "fileBytes">): Promise<IntakeCase> {
  const intake = spawnSite("intake", config)
  try {
    const { origin } = await intake.started
    const job = { origin, path: "/testimony", connections, what: "submission", ...size } as const
    await measure({ ...job, seconds: 2 })
    const before = storedItems(config)
    say(`intake: ${String(size.fileBytes)} bytes of file, ${String(seconds)} seconds …`)
    const used = processorTime(intake.pid)
    const accepted = await measure({ ...job, seconds })
    const processorTimeEach = timeEach(used, processorTime(intake.pid), accepted.done)
    const stored = storedItems(config) - before
    const memory = peakMemory(intake.pid)
    return { accepted, stored, peakMemory: memory, processorTimeEach, bareInsert: await benchInsert(config, size) }
  } finally {
    await intake.close()
  }
}

function timeEach(before: number | null, after: number | null, done: number): number | null {
  return before === null || after === null ? null : round((after - before) / done)
}

async function benchInsert(config: Config, size: Pick<Job, "textBytes" | "fileBytes">): Promise<Measured> {
  say("the same bytes to a server that only stores them …")
  const server = await startBareServer("insert", join(config.folder, `bare-${String(size.fileBytes)}.db`))
  const textBytes = size.textBytes + size.fileBytes
  const job = { origin: server.origin, path: "/", connections, what: "bytes", textBytes, fileBytes: 0 } as const
  const measured = await measure({ ...job, seconds: 5 })
  server.close()
  return measured
}

function storedItems(config: Config): number {
  const db = new SQLite(join(config.folder, "inbox.db"), { readonly: true })
  const count = db.prepare<[], number>("SELECT count(*) FROM items").pluck().get() ?? 0
  db.close()
  return count
}
