import { readFileSync } from "node:fs"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { follow, openAsWriter } from "../../src/database.ts"
import { approve } from "../../src/desk/approve.ts"
import { collect } from "../../src/desk/collect.ts"
import type { DeskDeps } from "../../src/desk/deps.ts"
import { markWords } from "../../src/desk/mark-words.ts"
import { propose } from "../../src/desk/propose.ts"
import { carryOut } from "../../src/desk/reconcile.ts"
import { saveRecord } from "../../src/desk/save-record.ts"
import type { DeskSession } from "../../src/desk/session.ts"
import { prepareCases } from "../../src/deskbook/cases.ts"
import { preparePeople } from "../../src/deskbook/people.ts"
import { prepareInboxReader } from "../../src/inbox/reader.ts"
import type { MailboxContent } from "../../src/outbox/contents.ts"
import { randomId } from "../../src/random-id.ts"
import { open } from "../../src/sealing/envelope.ts"
import { newIdentity, recipientOf } from "../../src/sealing/identity.ts"
import { temporaryFolder } from "./folder.ts"
import { submitAccount, type TestSource, type Told } from "./inbox.ts"

type CaseDeps = Pick<DeskDeps, "people" | "cases" | "inbox" | "outbox" | "archive" | "today">

/** A desk with real files and keys and two people at it. */
export interface CaseDesk {
  readonly folder: string
  readonly deps: DeskDeps
  readonly recipient: string
  readonly mira: DeskSession
  readonly jonas: DeskSession
  /** Lets go of the files, so that the desk can be started on them. */
  close(): void
}

export function openDesk(): CaseDesk {
  const folder = temporaryFolder()
  const identity = newIdentity()
  const recipient = recipientOf(identity)
  const db = openAsWriter(join(folder, "desk.db"), "desk")
  db.prepare("INSERT INTO identities (number, recipient) VALUES (1, ?)").run(recipient)
  openAsWriter(join(folder, "inbox.db"), "inbox").close()
  const person = (name: string): DeskSession => {
    const moderator = { id: randomId(), name, role: "moderator" as const }
    const insert = "INSERT INTO moderators (id, name, role, state, invited_on) VALUES (?, ?, 'moderator', 'active', ?)"
    db.prepare(insert).run(moderator.id, name, "2026-03-01")
    return { id: randomId(), moderator, identities: [identity], recipient }
  }
  const deps: CaseDeps = {
    people: preparePeople(db),
    cases: prepareCases(db),
    inbox: follow(join(folder, "inbox.db"), "inbox", prepareInboxReader),
    outbox: join(folder, "outbox.db"),
    archive: join(folder, "archive.db"),
    today: () => "2026-03-14",
  }
  const close = () => {
    deps.inbox.close()
    db.close()
  }
  onTestFinished(close)
  return { folder, deps: deps as DeskDeps, recipient, mira: person("Mira"), jonas: person("Jonas"), close }
}

export interface TestCase {
  readonly id: string
  readonly source: TestSource
}

/** An account that has arrived and been collected. */
export async function arrivedCase(desk: CaseDesk, told: Told = {}): Promise<TestCase> {
  const source = await submitAccount(desk.folder, desk.recipient, told)
  await collect(desk.deps, desk.mira)
  const id = desk.deps.cases.idOfMailbox(source.mailbox)
  if (id === undefined) throw new Error("the account was not collected")
  return { id, source }
}

export function revisionOf(desk: CaseDesk, id: string): number {
  return desk.deps.cases.find(id)?.draftRevision ?? -1
}

/** Marks the names and chooses what is published beside the text. */
export async function redact(desk: CaseDesk, id: string, pseudonym = "Haru"): Promise<void> {
  const words = { words: "Pak Chol", kind: "person", replacement: "" } as const
  await markWords(desk.deps, desk.mira, id, { revision: revisionOf(desk, id), ...words })
  const record = { pseudonym, shown: ["sector", "hours"], exposure: "text", note: "" } as const
  await saveRecord(desk.deps, desk.mira, id, { revision: revisionOf(desk, id), ...record })
}

/** An account that Mira has redacted and proposed. Returns the digest of the proposal with the case. */
export async function proposedCase(
  desk: CaseDesk,
  told: Told = {},
  pseudonym = "Haru",
): Promise<TestCase & { readonly digest: string }> {
  const found = await arrivedCase(desk, { answers: { sector: "construction", hours_per_day: "16" }, ...told })
  await redact(desk, found.id, pseudonym)
  const proposed = await propose(desk.deps, desk.mira, found.id, revisionOf(desk, found.id))
  if (!proposed.ok) throw new Error(`not proposed: ${proposed.problem}`)
  await carryOut(desk.deps, desk.mira)
  return { ...found, digest: proposed.digest }
}

/** The same, approved by Jonas. */
export async function approvedCase(
  desk: CaseDesk,
  told: Told = {},
  pseudonym = "Haru",
): Promise<TestCase & { readonly digest: string }> {
  const found = await proposedCase(desk, told, pseudonym)
  approve(desk.deps, desk.jonas, found.id, found.digest)
  return found
}

/** What a source finds at its mailbox. */
export async function mailboxOf(desk: CaseDesk, source: TestSource): Promise<MailboxContent> {
  const reader = follow(desk.deps.outbox, "outbox", (db) =>
    db.prepare<[string], Buffer>("SELECT sealed FROM mailboxes WHERE address = ?").pluck(),
  )
  const sealed = reader.current().get(source.mailbox)
  reader.close()
  if (!sealed) throw new Error("no mailbox")
  return (await open([source.identity], sealed, { kind: "mailbox", about: source.mailbox })) as MailboxContent
}

export function archiveRows(desk: CaseDesk, sql: string, ...values: readonly string[]): readonly unknown[] {
  const reader = follow(desk.deps.archive, "archive", (db) => db.prepare<string[]>(sql))
  const rows = reader.current().all(...values)
  reader.close()
  return rows
}

/** True when the bytes of a database of this desk hold `words`. */
export function fileHolds(desk: CaseDesk, file: string, words: string): boolean {
  return readFileSync(join(desk.folder, file)).includes(words)
}
