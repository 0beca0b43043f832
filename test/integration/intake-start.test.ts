import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { once } from "node:events"
import { expect, it, onTestFinished } from "vitest"
import { type Config, readConfig } from "../../src/config.ts"
import { openAsWriter } from "../../src/database.ts"
import { SetupProblem } from "../../src/errors.ts"
import { prepareInboxWriter } from "../../src/inbox/writer.ts"
import { openReceiptSecrets } from "../../src/intake/keys.ts"
import { startIntake } from "../../src/intake/server.ts"
import { temporaryFolder } from "../support/folder.ts"

function configOf(folder: string, port = 0): Config {
  return readConfig({ UNBARRED_DATA: folder, UNBARRED_INTAKE_PORT: String(port) })
}

function secretsOf(folder: string) {
  const db = openAsWriter(join(folder, "inbox.db"), "inbox")
  try {
    return openReceiptSecrets(folder, prepareInboxWriter(db))
  } finally {
    db.close()
  }
}

it("makes its key once, readable by its user alone, and not inside a database", () => {
  const folder = temporaryFolder()
  const { key, salt } = secretsOf(folder)
  expect(secretsOf(folder)).toEqual({ key, salt })
  const path = join(folder, "intake.key")
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, "utf8").trim()).toBe(Buffer.from(key).toString("hex"))
  expect(readFileSync(join(folder, "inbox.db")).includes(Buffer.from(key))).toBe(false)
})

it("refuses to start with a missing, damaged, empty or different key, and makes no new one", async () => {
  const folder = temporaryFolder()
  const path = join(folder, "intake.key")
  const { key } = secretsOf(folder)
  for (const [spoil, sentence] of [
    [
      () => {
        rmSync(path)
      },
      /missing or cannot be read: restore intake\.key/,
    ],
    [
      () => {
        writeFileSync(path, "")
      },
      /is damaged: restore intake\.key/,
    ],
    [
      () => {
        writeFileSync(path, `${Buffer.from(key).toString("hex").slice(1)}g`)
      },
      /is damaged: restore intake\.key/,
    ],
    [
      () => {
        writeFileSync(path, randomBytes(32).toString("hex"))
      },
      /is not the key of this inbox\.db: restore intake\.key/,
    ],
  ] as const) {
    spoil()
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined
    await expect(startIntake(configOf(folder))).rejects.toThrow(sentence)
    expect(existsSync(path) ? readFileSync(path, "utf8") : undefined).toBe(before)
  }
  writeFileSync(path, Buffer.from(key).toString("hex"))
  await (await startIntake(configOf(folder))).close()
})

it("opens the same mailboxes again after inbox.db was lost and the key was kept", () => {
  const folder = temporaryFolder()
  const before = secretsOf(folder)
  rmSync(join(folder, "inbox.db"))
  expect(secretsOf(folder)).toEqual(before)
})

it("discards at the start what had half arrived when it ended", async () => {
  const folder = temporaryFolder()
  secretsOf(folder)
  const db = openAsWriter(join(folder, "inbox.db"), "inbox")
  const inbox = prepareInboxWriter(db)
  inbox.add({ id: "a".repeat(32), day: "2026-03-02", mailbox: "b".repeat(32), sealed: Buffer.from("sealed") }, [])
  inbox.beginFile("c".repeat(32))
  inbox.addPiece({ fileId: "c".repeat(32), position: 0, sealed: Buffer.from("sealed") })
  await (await startIntake(configOf(folder))).close()
  const count = (sql: string) => db.prepare(sql).pluck().get()
  expect(count("SELECT count(*) FROM items")).toBe(1)
  expect(count("SELECT count(*) FROM files")).toBe(0)
  expect(count("SELECT count(*) FROM file_pieces")).toBe(0)
  db.close()
})

it("stores an item with all of its files or not at all", () => {
  const db = openAsWriter(join(temporaryFolder(), "inbox.db"), "inbox")
  onTestFinished(() => {
    db.close()
  })
  const inbox = prepareInboxWriter(db)
  const item = { id: "a".repeat(32), day: "2026-03-02", mailbox: "b".repeat(32), sealed: Buffer.from("sealed") }
  expect(() => {
    inbox.add(item, ["c".repeat(32)])
  }).toThrow("a file of the item is not there")
  expect(inbox.waiting(item.mailbox)).toBe(0)
})

it("says in one sentence that its port is in use, and starts on another", async () => {
  const folder = temporaryFolder()
  const other = createServer().listen(0, "127.0.0.1")
  await once(other, "listening")
  const address = other.address()
  const port = typeof address === "object" && address ? address.port : 0
  await expect(startIntake(configOf(folder, port))).rejects.toThrow(/the port is in use.*UNBARRED_INTAKE_PORT/)
  other.close()
  await (await startIntake(configOf(folder))).close()
})

it("says in one sentence that the folder is missing, and that a database is newer than the program", async () => {
  const folder = temporaryFolder()
  await expect(startIntake(configOf(join(folder, "nothing")))).rejects.toThrow(SetupProblem)
  for (const name of ["inbox", "outbox"] as const) {
    const newer = join(folder, name)
    mkdirSync(newer)
    const db = openAsWriter(join(newer, `${name}.db`), name)
    db.pragma("user_version = 99")
    db.close()
    await expect(startIntake(configOf(newer))).rejects.toThrow(`${name}.db was written by a newer Unbarred`)
  }
})
