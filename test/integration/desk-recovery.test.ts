import { copyFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it, onTestFinished } from "vitest"
import { follow, rewrite } from "../../src/database.ts"
import { openDesk as openRealDesk, realSurroundings } from "../../src/desk/open-desk.ts"
import { publish } from "../../src/desk/publish.ts"
import { carryOut, reconcile } from "../../src/desk/reconcile.ts"
import { withdraw } from "../../src/desk/withdraw.ts"
import { prepareInboxReader } from "../../src/inbox/reader.ts"
import { approvedCase, archiveRows, type CaseDesk, mailboxOf, openDesk, proposedCase } from "../support/case-desk.ts"
import { sendItem, submitAccount } from "../support/inbox.ts"

function collected(desk: CaseDesk): readonly unknown[] {
  let rows: readonly unknown[] = []
  rewrite(desk.deps.outbox, "outbox", (db) => {
    rows = db.prepare("SELECT item_id FROM collected").all()
  })
  return rows
}

/** The inbox as a bad copy brings it. */
function damageInbox(desk: CaseDesk, damage: (db: SQLite.Database) => void): void {
  copyFileSync(join(desk.folder, "inbox.db"), join(desk.folder, "whole-inbox.db"))
  const db = new SQLite(join(desk.folder, "inbox.db"))
  damage(db)
  db.close()
}

function mendInbox(desk: CaseDesk): void {
  copyFileSync(join(desk.folder, "whole-inbox.db"), join(desk.folder, "inbox.db"))
}

/** The desk started again, after somebody changed the files beside desk.db. */
async function restart(desk: CaseDesk): Promise<void> {
  desk.close()
  const real = await openRealDesk(desk.folder, realSurroundings)
  await reconcile(real.deps, desk.mira)
  real.close()
}

it("lets intake keep an account that does not open, and takes it when a whole copy comes", async () => {
  const desk = openDesk()
  const source = await submitAccount(desk.folder, desk.recipient)
  damageInbox(desk, (db) => {
    db.prepare("UPDATE items SET sealed = zeroblob(length(sealed))").run()
  })
  await reconcile(desk.deps, desk.mira)
  expect(collected(desk)).toEqual([])
  expect(desk.deps.cases.items.unreadable()).toBe(1)
  mendInbox(desk)
  await reconcile(desk.deps, desk.mira)
  expect(desk.deps.cases.items.unreadable()).toBe(0)
  expect((await mailboxOf(desk, source)).status).toBe("received")
  expect(collected(desk)).toHaveLength(1)
})

it("lets intake keep an account one of whose files did not arrive whole", async () => {
  const desk = openDesk()
  await submitAccount(desk.folder, desk.recipient, { files: [{ name: "a", bytes: new Uint8Array(200_000) }] })
  damageInbox(desk, (db) => {
    db.exec("DELETE FROM file_pieces")
  })
  await reconcile(desk.deps, desk.mira)
  expect(collected(desk)).toEqual([])
  mendInbox(desk)
  await reconcile(desk.deps, desk.mira)
  expect(collected(desk)).toHaveLength(1)
  expect(desk.deps.cases.all()).toHaveLength(1)
})

it.each([
  ["text for sealed bytes", "'a' || hex(randomblob(15)) || 'b', '2026-01-01', lower(hex(randomblob(16))), 'text'"],
  ["bytes for an id", "zeroblob(32), '2026-01-01', lower(hex(randomblob(16))), x'00'"],
  ["an impossible day", "lower(hex(randomblob(16))), '2026-99-99', lower(hex(randomblob(16))), x'00'"],
  [
    "an item without measure",
    "lower(hex(randomblob(16))), '2026-01-01', lower(hex(randomblob(16))), zeroblob(5000000)",
  ],
])("goes on collecting beside %s, which a broken intake could store", async (_what, values) => {
  const desk = openDesk()
  await submitAccount(desk.folder, desk.recipient)
  const db = new SQLite(join(desk.folder, "inbox.db"))
  db.exec(`
    CREATE TABLE loose (id, day, mailbox, sealed);
    INSERT INTO loose SELECT id, day, mailbox, sealed FROM items;
    DROP TABLE items;
    ALTER TABLE loose RENAME TO items;
    INSERT INTO items VALUES (${values});
  `)
  db.close()
  await reconcile(desk.deps, desk.mira)
  expect(desk.deps.cases.all()).toHaveLength(1)
})

it("does not read an inbox that makes its items up", async () => {
  const desk = openDesk()
  const db = new SQLite(join(desk.folder, "inbox.db"))
  db.exec("DROP TABLE items; CREATE VIEW items AS SELECT '' AS id, '' AS day, '' AS mailbox, x'' AS sealed")
  db.close()
  const inbox = follow(join(desk.folder, "inbox.db"), "inbox", prepareInboxReader)
  onTestFinished(() => {
    inbox.close()
  })
  expect(() => inbox.current()).toThrow(/not an inbox/)
  await reconcile(desk.deps, desk.mira)
})

it("brings archive and mailboxes back when only desk.db was restored", async () => {
  const desk = openDesk()
  const { id, source } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  await carryOut(desk.deps, desk.mira)
  for (const name of ["outbox.db", "archive.db"]) rmSync(join(desk.folder, name))
  await restart(desk)
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toEqual([{ slug: "haru" }])
  expect((await mailboxOf(desk, source)).status).toBe("published")
})

it("takes out again what was withdrawn when an older archive is put back", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  const archive = join(desk.folder, "archive.db")
  copyFileSync(archive, `${archive}.old`)
  await withdraw(desk.deps, desk.mira, id)
  copyFileSync(`${archive}.old`, archive)
  await restart(desk)
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toEqual([])
  expect(archiveRows(desk, "SELECT slug FROM tombstones")).toEqual([{ slug: "haru" }])
})

it("refuses a second desk on the same folder in one sentence", async () => {
  const desk = openDesk()
  desk.close()
  const first = await openRealDesk(desk.folder, realSurroundings)
  onTestFinished(first.close)
  await expect(openRealDesk(desk.folder, realSurroundings)).rejects.toThrow(/Another desk/)
})

it("takes out what its source refuses after all, once the refusal arrives", async () => {
  const desk = openDesk()
  const { id, source, digest } = await approvedCase(desk, { seeBefore: true })
  const decide = (agrees: boolean) =>
    sendItem(desk.folder, desk.recipient, {
      kind: "decision",
      mailbox: source.mailbox,
      content: { token: source.submission.token, digest, agrees, text: "" },
    })
  await decide(true)
  await publish(desk.deps, desk.mira, id)
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toHaveLength(1)
  await decide(false)
  await reconcile(desk.deps, desk.mira)
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toEqual([])
})

it("believes no message, answer or withdrawal that does not know the source's token", async () => {
  const desk = openDesk()
  const { id, source, digest } = await proposedCase(desk, { seeBefore: true })
  for (const token of ["", "0".repeat(32), undefined]) {
    const about = { mailbox: source.mailbox }
    await sendItem(desk.folder, desk.recipient, { ...about, kind: "withdrawal", content: { token } })
    await sendItem(desk.folder, desk.recipient, { ...about, kind: "message", content: { token, text: "forged" } })
    await sendItem(desk.folder, desk.recipient, {
      ...about,
      kind: "decision",
      content: { token, digest, agrees: true, text: "" },
    })
  }
  await reconcile(desk.deps, desk.mira)
  expect(desk.deps.cases.find(id)?.state).toBe("proposed")
  expect(desk.deps.cases.proposals.of(id)?.sourceAnswer).toBeNull()
  expect((await mailboxOf(desk, source)).letters).toEqual([])
})
