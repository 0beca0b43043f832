import { randomBytes } from "node:crypto"
import { join } from "node:path"
import type { Consent } from "../../src/consent/consent.ts"
import { readConsent } from "../../src/consent/consent.ts"
import { openAsWriter } from "../../src/database.ts"
import type { AttachedFile, Submission } from "../../src/inbox/contents.ts"
import type { Answers } from "../../src/questionnaire/questionnaire.ts"
import { randomId } from "../../src/random-id.ts"
import { seal } from "../../src/sealing/envelope.ts"
import { type FileSeal, sealFile } from "../../src/sealing/file.ts"
import { type Identity, newIdentity, recipientOf } from "../../src/sealing/identity.ts"

/** A source as a test plays it: what intake would have stored, sealed by the program's own sealing. */
export interface TestSource {
  readonly mailbox: string
  readonly identity: Identity
  readonly submission: Submission
}

export interface Told {
  readonly account?: string
  readonly answers?: Answers
  readonly consent?: Partial<Consent["uses"]>
  readonly seeBefore?: boolean
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export const plainAccount = "I am Pak Chol. In spring Pak Chol and I worked in Vladivostok for 16 hours a day."

/** Seals an account to the desk and lays it into the inbox. */
export async function submitAccount(folder: string, desk: string, told: Told = {}): Promise<TestSource> {
  const identity = newIdentity()
  const mailbox = randomId()
  const token = randomId()
  tokens.set(mailbox, token)
  const sealedFiles = await Promise.all((told.files ?? []).map((file) => sealTestFile(desk, file)))
  const submission: Submission = {
    source: recipientOf(identity),
    token,
    language: "en",
    questionnaire: 1,
    answers: { writer: "self", language: "en", account: plainAccount, ...told.answers, ...accountOf(told) },
    consent: consentOf(told),
    files: sealedFiles.map(({ name, seal: { id, size, sha256 } }): AttachedFile => ({ id, size, sha256, name })),
  }
  const sealed = await seal(desk, { kind: "submission", about: mailbox }, submission)
  putItem(folder, { mailbox, sealed, files: sealedFiles })
  return { mailbox, identity, submission }
}

/** By mailbox: what a source's browser would derive from its receipt. */
const tokens = new Map<string, string>()

/** What a source sends names its token, unless the test gives another, or no record at all. */
function withToken(mailbox: string, content: unknown): unknown {
  return typeof content === "object" ? { token: tokens.get(mailbox), ...content } : content
}

/** Seals anything at all about a mailbox and lays it into the inbox. Returns the item's id. */
export async function sendItem(
  folder: string,
  desk: string,
  item: { readonly kind: string; readonly mailbox: string; readonly content: unknown; readonly about?: string },
): Promise<string> {
  const content = withToken(item.mailbox, item.content)
  const sealed = await seal(desk, { kind: item.kind, about: item.about ?? item.mailbox }, content)
  return putItem(folder, { mailbox: item.mailbox, sealed, files: [] })
}

interface SealedTestFile {
  readonly name: string
  readonly seal: FileSeal
  readonly pieces: readonly Uint8Array[]
}

/** Lays sealed bytes into the inbox as intake does. */
export function putItem(
  folder: string,
  item: { readonly mailbox: string; readonly sealed: Uint8Array; readonly files: readonly SealedTestFile[] },
): string {
  const id = randomId()
  const db = openAsWriter(join(folder, "inbox.db"), "inbox")
  const insertItem = db.prepare("INSERT INTO items (id, day, mailbox, sealed) VALUES (?, '2026-03-02', ?, ?)")
  const insertFile = db.prepare("INSERT INTO files (id, item_id) VALUES (?, ?)")
  const insertPiece = db.prepare("INSERT INTO file_pieces (file_id, position, sealed) VALUES (?, ?, ?)")
  db.transaction(() => {
    insertItem.run(id, item.mailbox, item.sealed)
    for (const file of item.files) {
      insertFile.run(file.seal.id, id)
      for (const [position, piece] of file.pieces.entries()) insertPiece.run(file.seal.id, position, piece)
    }
  })()
  db.close()
  return id
}

async function sealTestFile(
  desk: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<SealedTestFile> {
  const seals: FileSeal[] = []
  const pieces: Uint8Array[] = []
  const content = ReadableStream.from([file.bytes])
  for await (const piece of sealFile(desk, randomId(), content, (done) => seals.push(done))) pieces.push(piece)
  const [found] = seals
  if (!found) throw new Error("the file was not sealed")
  return { name: file.name, seal: found, pieces }
}

function accountOf(told: Told): Answers {
  return told.account === undefined ? {} : { account: told.account }
}

function consentOf(told: Told): Consent {
  const allowed = { store: "yes", staff_read: "yes", publish_text: "yes", quote: "yes", ...told.consent }
  const fields = Object.fromEntries(Object.entries(allowed).map(([use, answer]) => [`consent_${use}`, answer]))
  return readConsent({ ...fields, see_before: told.seeBefore === true ? "yes" : "no" }).consent
}

/** Bytes that no two tests share. */
export function canary(): string {
  return `canary${randomBytes(8).toString("hex")}`
}
