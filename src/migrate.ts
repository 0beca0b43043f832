import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Database } from "better-sqlite3"
import { SetupProblem } from "./errors.ts"

export type DatabaseName = "inbox" | "outbox" | "desk" | "archive"

/**
 * Brings a database to the newest schema: applies migrations/<name>/NNN-*.sql above PRAGMA user_version, each in a
 * transaction of its own. Throws SetupProblem when the file was written by a newer program.
 */
export function migrate(db: Database, name: DatabaseName): void {
  const steps = readSteps(name)
  const current = schemaVersion(db)
  refuseNewer(name, current)
  for (const [index, sql] of steps.entries()) {
    if (index < current) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${String(index + 1)}`)
    })()
  }
}

/** Throws SetupProblem unless the file has exactly the schema that this program reads. */
export function requireSchema(db: Database, name: DatabaseName): void {
  const current = schemaVersion(db)
  refuseNewer(name, current)
  if (current < readSteps(name).length)
    throw new SetupProblem(`${name}.db is older than this program: start the program that writes it first.`)
}

function refuseNewer(name: DatabaseName, current: number): void {
  if (current > readSteps(name).length)
    throw new SetupProblem(
      `${name}.db was written by a newer Unbarred: install that version, or restore an older copy.`,
    )
}

function schemaVersion(db: Database): number {
  return Number(db.pragma("user_version", { simple: true }))
}

function readSteps(name: DatabaseName): readonly string[] {
  const folder = new URL(`../migrations/${name}/`, import.meta.url)
  const files = readdirSync(fileURLToPath(folder)).filter((file) => /^\d{3}-.+\.sql$/.test(file))
  return files.sort().map((file) => readFileSync(new URL(file, folder), "utf8"))
}
