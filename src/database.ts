import { copyFileSync, existsSync, renameSync, rmSync, statSync } from "node:fs"
import { dirname } from "node:path"
import SQLite, { type Database } from "better-sqlite3"
import { SetupProblem } from "./errors.ts"
import { type DatabaseName, migrate, requireSchema } from "./migrate.ts"

/** Opens a database as its only writer, creates it if it is missing, and brings its schema up to date. */
export function openAsWriter(path: string, name: DatabaseName): Database {
  const db = openFile(path, name, { timeout: 5000 })
  refuseDamaged(db, path, name)
  // Rollback journal, not WAL: a reader of a WAL file needs write access beside it.
  db.pragma("journal_mode = TRUNCATE")
  protect(db)
  migrate(db, name)
  return db
}

export interface Followed<Capability> {
  /** What can be done with the file as it is now. Throws SetupProblem while there is none. */
  current(): Capability
  close(): void
}

/** Reads a database that somebody else writes, and opens it again whenever the file has been replaced by a newer copy. */
export function follow<Capability>(
  path: string,
  name: DatabaseName,
  prepare: (db: Database) => Capability,
): Followed<Capability> {
  let opened: { readonly file: string; readonly db: Database; readonly capability: Capability } | undefined
  return {
    current() {
      const file = fileIdentity(path)
      if (opened?.file === file) return opened.capability
      opened?.db.close()
      opened = undefined
      const db = openAsReader(path, name)
      opened = { file, db, capability: prepare(db) }
      return opened.capability
    },
    close() {
      opened?.db.close()
      opened = undefined
    },
  }
}

/** Changes whenever the file is replaced or written: a cheap key for what was derived from it. */
export function fileIdentity(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? [found.dev, found.ino, found.mtimeMs, found.size].join(":") : "missing"
}

function openAsReader(path: string, name: DatabaseName): Database {
  const db = openFile(path, name, { readonly: true, fileMustExist: true, timeout: 5000 })
  refuseDamaged(db, path, name)
  protect(db)
  requireSchema(db, name)
  return db
}

/**
 * Changes a database that others read: on a copy beside it, which then takes its place in one step. A reader sees the old
 * file or the new one and is never locked out; killed at any moment, the old file stands. VACUUM leaves no deleted row behind,
 * and SQLite has written the copy to disk before its name changes.
 */
export function rewrite(path: string, name: DatabaseName, change: (db: Database) => void): void {
  const next = `${path}.next`
  rmSync(next, { force: true })
  if (existsSync(path)) copyFileSync(path, next)
  const db = openFile(next, name, {})
  try {
    refuseDamaged(db, path, name)
    db.pragma("journal_mode = MEMORY")
    protect(db)
    migrate(db, name)
    db.transaction(() => {
      change(db)
    })()
    db.exec("VACUUM")
  } catch (error) {
    db.close()
    rmSync(next, { force: true })
    throw error
  }
  db.close()
  renameSync(next, path)
  synchroniseFolder(next)
}

/**
 * Makes what was renamed or made in a folder survive a power cut. `scratch` is a file in it that does not exist. SQLite does it,
 * because Node's permission model has no fsync: synchronous=EXTRA synchronises the folder of a journal with each commit.
 */
export function synchroniseFolder(scratch: string): void {
  const db = new SQLite(scratch)
  db.pragma("journal_mode = DELETE")
  db.pragma("synchronous = EXTRA")
  db.pragma("user_version = 1")
  db.close()
  rmSync(scratch)
}

function openFile(path: string, name: DatabaseName, options: SQLite.Options): Database {
  try {
    return new SQLite(path, options)
  } catch (error) {
    throw new SetupProblem(
      `${name}.db cannot be opened in ${dirname(path)}: check that the folder exists and its rights.`,
      {
        cause: error,
      },
    )
  }
}

/** Looks into the file for the first time. Throws SetupProblem, with the file closed, when it is no database. */
function refuseDamaged(db: Database, path: string, name: DatabaseName): void {
  try {
    db.pragma("schema_version")
  } catch (error) {
    // A lock, or what a killed writer left, passes; this does not.
    if (!(error instanceof SQLite.SqliteError) || !/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw error
    db.close()
    throw new SetupProblem(`${name}.db in ${dirname(path)} is damaged: put back a copy of it.`, { cause: error })
  }
}

function protect(db: Database): void {
  db.pragma("synchronous = FULL")
  db.pragma("foreign_keys = ON")
  db.pragma("secure_delete = ON")
  db.pragma("trusted_schema = OFF")
  db.pragma("cell_size_check = ON")
  db.pragma("temp_store = MEMORY")
}
