import { join } from "node:path"
import SQLite, { type Database } from "better-sqlite3"
import { onTestFinished } from "vitest"
import { follow, openAsWriter } from "../../src/database.ts"
import { today } from "../../src/day.ts"
import { prepareInboxReader } from "../../src/inbox/reader.ts"
import { readSubmission, type Submission } from "../../src/inbox/contents.ts"
import { prepareInboxWriter } from "../../src/inbox/writer.ts"
import { intakeApp } from "../../src/intake/app.ts"
import type { IntakeDeps } from "../../src/intake/deps.ts"
import { openReceiptSecrets } from "../../src/intake/keys.ts"
import { prepareOutboxReader } from "../../src/outbox/reader.ts"
import { open } from "../../src/sealing/envelope.ts"
import { openFile } from "../../src/sealing/file.ts"
import { type Identity, newIdentity, recipientOf } from "../../src/sealing/identity.ts"
import { listen } from "../../src/web/listen.ts"
import { temporaryFolder } from "./folder.ts"
import { announceRecipient } from "./outbox.ts"

export interface IntakeSite {
  readonly origin: string
  readonly folder: string
  readonly deps: IntakeDeps
  /** What the disk is said to have left. */
  readonly disk: { bytesLeft: number }
  /** The writer's own handle, to make its disk small. */
  readonly db: Database
  /** What the desk would open the inbox with. */
  readonly identity: Identity
  /** The lines that the operator would have seen. */
  readonly log: readonly string[]
}

/** Intake with every defence on, listening, with a desk key unless `closed`. */
export async function openIntake({ closed = false } = {}): Promise<IntakeSite> {
  const folder = temporaryFolder()
  const identity = newIdentity()
  if (!closed) announceRecipient(folder, recipientOf(identity))
  const db = openAsWriter(join(folder, "inbox.db"), "inbox")
  const inbox = prepareInboxWriter(db)
  const outbox = follow(join(folder, "outbox.db"), "outbox", prepareOutboxReader)
  const secrets = openReceiptSecrets(folder, inbox)
  const log: string[] = []
  const disk = { bytesLeft: Infinity }
  const keep = (line: string) => {
    log.push(line)
  }
  const bytesLeft = () => disk.bytesLeft
  const deps: IntakeDeps = { inbox, outbox, secrets, abandoned: new Set(), bytesLeft, today, log: keep }
  const address = { host: "127.0.0.1", port: 0, origins: [] }
  const running = await listen(
    "intake",
    address,
    (origins) => intakeApp(deps, origins),
    () => {
      outbox.close()
      db.close()
    },
  )
  onTestFinished(() => running.close())
  return { origin: running.origin, folder, deps, disk, db, identity, log }
}

export interface OpenedItem {
  readonly id: string
  readonly mailbox: string
  readonly content: unknown
}

/** What waits in the inbox of this kind, opened with the desk's key and the context that the desk demands. */
export async function openItems(site: IntakeSite, kind: string): Promise<readonly OpenedItem[]> {
  const items: OpenedItem[] = []
  const db = new SQLite(join(site.folder, "inbox.db"), { readonly: true })
  const inbox = prepareInboxReader(db)
  for (const id of inbox.ids()) {
    const item = inbox.item(id)
    if (!item) continue
    const content = await open([site.identity], item.sealed, { kind, about: item.mailbox }).catch(() => undefined)
    if (content !== undefined) items.push({ id, mailbox: item.mailbox, content })
  }
  db.close()
  return items
}

export interface OpenedSubmission {
  readonly id: string
  readonly mailbox: string
  readonly submission: Submission
}

export async function openSubmissions(site: IntakeSite): Promise<readonly OpenedSubmission[]> {
  const items = await openItems(site, "submission")
  return items.map(({ id, mailbox, content }) => ({ id, mailbox, submission: readSubmission(content) }))
}

/** The files of a submission, opened with the desk's key. */
export async function openFiles(site: IntakeSite, { id, submission }: OpenedSubmission): Promise<readonly Buffer[]> {
  const db = new SQLite(join(site.folder, "inbox.db"), { readonly: true })
  const pieces = [...prepareInboxReader(db).pieces(id)]
  db.close()
  return await Promise.all(
    submission.files.map(async (file) => {
      const sealed = pieces.filter((piece) => piece.fileId === file.id).map((piece) => piece.sealed)
      const opened: Uint8Array[] = []
      for await (const piece of openFile([site.identity], file, sealed)) opened.push(piece)
      return Buffer.concat(opened)
    }),
  )
}

/** How many rows the inbox has: items, files, pieces. */
export function rowsOf(site: IntakeSite): readonly number[] {
  const count = (sql: string) => Number(site.db.prepare(sql).pluck().get())
  return [
    count("SELECT count(*) FROM items"),
    count("SELECT count(*) FROM files"),
    count("SELECT count(*) FROM file_pieces"),
  ]
}
