import { join } from "node:path"
import SQLite, { type Database } from "better-sqlite3"
import { follow, openAsWriter, rewrite } from "../database.ts"
import { today } from "../day.ts"
import { prepareCases } from "../deskbook/cases.ts"
import { preparePeople } from "../deskbook/people.ts"
import { SetupProblem } from "../errors.ts"
import { prepareInboxReader } from "../inbox/reader.ts"
import { prepareOutboxReader } from "../outbox/reader.ts"
import { prepareOutboxWriter } from "../outbox/writer.ts"
import { preparePublishedWriter } from "../published/writer.ts"
import { announceRecipient } from "./announce-recipient.ts"
import { logLine } from "../web/log.ts"
import type { DeskDeps } from "./deps.ts"
import { prepareEnrolments } from "./enrolments.ts"
import { prepareGazetteer } from "./gazetteer.ts"
import { markUndelivered, markUnpublished } from "./mark-lost.ts"
import { makeNobody } from "./nobody.ts"
import { prepareSessions } from "./session.ts"
import { prepareSuggester } from "./suggester.ts"

export interface OpenDesk {
  readonly deps: DeskDeps
  /** Wipes every session and closes the databases. */
  readonly close: () => void
}

export type Surroundings = Pick<DeskDeps, "today" | "now" | "log" | "suggester">

export const realSurroundings: Surroundings = {
  today,
  now: Date.now,
  log: logLine,
  suggester: prepareSuggester(logLine),
}

/** How often idle sessions are looked for, in milliseconds. */
const sweepEvery = 60_000

/** Opens desk.db and makes what others read of the desk, so that they can start. The inbox may come later. */
export async function openDesk(folder: string, surroundings: Surroundings): Promise<OpenDesk> {
  const db = openAlone(join(folder, "desk.db"))
  const deps = await prepareDeps(db, folder, surroundings)
  makeReadable(deps)
  const sweeping = setInterval(() => {
    deps.sessions.sweep()
  }, sweepEvery).unref()
  const close = () => {
    clearInterval(sweeping)
    deps.sessions.endAll()
    deps.inbox.close()
    deps.outboxNow.close()
    db.close()
  }
  return { deps, close }
}

async function prepareDeps(db: Database, folder: string, surroundings: Surroundings): Promise<DeskDeps> {
  const people = preparePeople(db)
  const outbox = join(folder, "outbox.db")
  return {
    ...surroundings,
    people,
    cases: prepareCases(db),
    inbox: follow(join(folder, "inbox.db"), "inbox", prepareInboxReader),
    outbox,
    archive: join(folder, "archive.db"),
    outboxNow: follow(outbox, "outbox", prepareOutboxReader),
    sessions: prepareSessions(surroundings.now),
    enrolments: prepareEnrolments(people, surroundings.today),
    nobody: await makeNobody(),
    wrongTries: new Map(),
    gazetteer: prepareGazetteer(),
  }
}

/** Two desks on one folder would undo each other's work. Throws SetupProblem while another one runs. */
function openAlone(path: string): Database {
  try {
    const db = openAsWriter(path, "desk")
    db.pragma("locking_mode = EXCLUSIVE")
    db.exec("BEGIN EXCLUSIVE; COMMIT")
    return db
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) throw error
    throw new SetupProblem("Another desk is running on this folder: stop it first.", { cause: error })
  }
}

/**
 * The outbox and the archive, made or brought up to date, and the newest key told to intake if a crash came between. What
 * desk.db knows and they do not, because they were lost or an older copy was put back, is marked as due.
 */
function makeReadable(deps: DeskDeps): void {
  rewrite(deps.archive, "archive", (db) => {
    markUnpublished(deps.cases, preparePublishedWriter(db))
  })
  rewrite(deps.outbox, "outbox", (db) => {
    markUndelivered(deps.cases, prepareOutboxWriter(db))
  })
  announceRecipient(deps)
}
