import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { rewrite } from "../../src/database.ts"
import { collect } from "../../src/desk/collect.ts"
import { deliver } from "../../src/desk/deliver.ts"
import { openCase } from "../../src/desk/open-case.ts"
import { readLetters } from "../../src/desk/read-letters.ts"
import { reconcile } from "../../src/desk/reconcile.ts"
import { reply } from "../../src/desk/reply.ts"
import { randomId } from "../../src/random-id.ts"
import { newIdentity, recipientOf } from "../../src/sealing/identity.ts"
import { arrivedCase, type CaseDesk, fileHolds, mailboxOf, openDesk } from "../support/case-desk.ts"
import { canary, plainAccount, putItem, sendItem, submitAccount } from "../support/inbox.ts"
import { refusalOf } from "../support/refused.ts"

function collected(desk: CaseDesk): readonly string[] {
  let ids: readonly string[] = []
  rewrite(desk.deps.outbox, "outbox", (db) => {
    ids = db.prepare<[], string>("SELECT item_id FROM collected").pluck().all()
  })
  return ids
}

it("opens a case for each account, once, however often it is collected", async () => {
  const desk = openDesk()
  await submitAccount(desk.folder, desk.recipient)
  await submitAccount(desk.folder, desk.recipient)
  await Promise.all([collect(desk.deps, desk.mira), collect(desk.deps, desk.jonas)])
  await collect(desk.deps, desk.mira)
  const cases = desk.deps.cases.all()
  expect(cases.map((found) => found.state)).toEqual(["redacting", "redacting"])
  const opened = await openCase(desk.deps, desk.jonas, cases[0]?.id ?? "")
  expect(opened.account).toBe(plainAccount)
})

it("brings a message to its case whichever of the two the inbox names first", async () => {
  const desk = openDesk()
  const sources = []
  for (let count = 0; count < 4; count++) {
    const source = await submitAccount(desk.folder, desk.recipient)
    await sendItem(desk.folder, desk.recipient, {
      kind: "message",
      mailbox: source.mailbox,
      content: { text: "later" },
    })
    sources.push(source)
  }
  await collect(desk.deps, desk.mira)
  for (const found of desk.deps.cases.all()) {
    const letters = await readLetters(desk.deps, desk.mira, (await openCase(desk.deps, desk.mira, found.id)).found)
    expect(letters).toEqual([{ from: "source", day: "2026-03-02", text: "later" }])
  }
  expect(desk.deps.cases.items.unreadable()).toBe(0)
})

it("tells the source that its account arrived, and intake what it may delete", async () => {
  const desk = openDesk()
  const source = await submitAccount(desk.folder, desk.recipient)
  await reconcile(desk.deps, desk.mira)
  expect(await mailboxOf(desk, source)).toEqual({ status: "received", letters: [], preview: null, slug: null })
  expect(collected(desk)).toHaveLength(1)
})

it("lets intake delete nothing of an account whose mailbox could not be written", async () => {
  const desk = openDesk()
  const { source } = await arrivedCase(desk)
  const withoutKey = { ...desk.mira, identities: [newIdentity()] }
  await deliver(desk.deps, withoutKey)
  expect(collected(desk)).toEqual([])
  await deliver(desk.deps, desk.mira)
  expect(collected(desk)).toHaveLength(1)
  expect((await mailboxOf(desk, source)).status).toBe("received")
})

it("keeps what is not what it should be, and does nothing with it", async () => {
  const desk = openDesk()
  const { source } = await arrivedCase(desk)
  const send = (item: { kind: string; mailbox: string; content: unknown; about?: string }) =>
    sendItem(desk.folder, desk.recipient, item)
  await send({ kind: "withdrawal", mailbox: source.mailbox, content: {}, about: randomId() })
  await send({ kind: "message", mailbox: source.mailbox, content: { text: 5 } })
  await send({ kind: "decision", mailbox: source.mailbox, content: "yes" })
  await send({ kind: "order", mailbox: source.mailbox, content: {} })
  await send({ kind: "withdrawal", mailbox: randomId(), content: {} })
  await send({ kind: "submission", mailbox: randomId(), content: { ...source.submission, source: "age1pq1broken" } })
  await send({ kind: "submission", mailbox: source.mailbox, content: source.submission })
  putItem(desk.folder, { mailbox: source.mailbox, sealed: new Uint8Array(50), files: [] })
  await reconcile(desk.deps, desk.mira)
  expect(desk.deps.cases.items.unreadable()).toBe(8)
  expect(desk.deps.cases.all().map((found) => found.state)).toEqual(["redacting"])
  expect((await mailboxOf(desk, source)).letters).toEqual([])
  // Intake keeps the others: what is damaged on its way may still come whole.
  expect(collected(desk)).toHaveLength(1)
})

it("refuses to collect with an older key ring, which would take new accounts for unreadable", async () => {
  const desk = openDesk()
  await submitAccount(desk.folder, recipientOf(newIdentity()))
  const stale = { ...desk.mira, recipient: recipientOf(newIdentity()) }
  expect(await refusalOf(() => collect(desk.deps, stale))).toBe("session-expired")
  expect(desk.deps.cases.items.unreadable()).toBe(0)
})

it("says that the inbox is out of reach when asked to collect, and does the rest without it", async () => {
  const desk = openDesk()
  const { id, source } = await arrivedCase(desk)
  await reply(desk.deps, desk.mira, id, "We have read it.")
  rmSync(join(desk.folder, "inbox.db"))
  expect(await refusalOf(() => collect(desk.deps, desk.mira))).toBe("storage-unavailable")
  await reconcile(desk.deps, desk.mira)
  expect((await mailboxOf(desk, source)).letters.map((letter) => letter.text)).toEqual(["We have read it."])
  writeFileSync(join(desk.folder, "inbox.db"), "this is no database at all")
  expect(await refusalOf(() => collect(desk.deps, desk.mira))).toBe("storage-unavailable")
})

it("delivers letters in the order in which they were written, and again after a crash before the outbox was written", async () => {
  const desk = openDesk()
  const { id, source } = await arrivedCase(desk)
  await deliver(desk.deps, desk.mira)
  for (const text of ["one", "two", "three"]) await reply(desk.deps, desk.mira, id, text)
  expect(desk.deps.cases.find(id)?.deliveryDue).toBeGreaterThan(0)
  expect((await mailboxOf(desk, source)).letters).toEqual([])
  await reconcile(desk.deps, desk.jonas)
  expect((await mailboxOf(desk, source)).letters.map((letter) => letter.text)).toEqual(["one", "two", "three"])
  expect(desk.deps.cases.find(id)?.deliveryDue).toBe(0)
})

it("does not lose a change that is made while the mailboxes are being sealed", async () => {
  const desk = openDesk()
  const { id, source } = await arrivedCase(desk)
  const seen = desk.deps.cases.find(id)?.deliveryDue ?? 0
  desk.deps.cases.deliveryIsDue(id)
  desk.deps.cases.delivered(id, seen)
  expect(desk.deps.cases.find(id)?.deliveryDue).toBeGreaterThan(0)
  await Promise.all([
    reply(desk.deps, desk.mira, id, "now").then(() => deliver(desk.deps, desk.mira)),
    deliver(desk.deps, desk.jonas),
  ])
  await deliver(desk.deps, desk.mira)
  expect((await mailboxOf(desk, source)).letters.map((letter) => letter.text)).toEqual(["now"])
})

it("stores no byte of anybody's words in clear", async () => {
  const desk = openDesk()
  const word = canary()
  const files = [{ name: `${word}.txt`, bytes: Buffer.from(word.repeat(2000)) }]
  const { id, source } = await arrivedCase(desk, { account: `Here ${word} stood.`, files })
  await sendItem(desk.folder, desk.recipient, { kind: "message", mailbox: source.mailbox, content: { text: word } })
  await reply(desk.deps, desk.mira, id, word)
  await reconcile(desk.deps, desk.mira)
  for (const file of ["desk.db", "inbox.db", "outbox.db"]) expect(fileHolds(desk, file, word), file).toBe(false)
})
