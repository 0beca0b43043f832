import { rmSync } from "node:fs"
import { expect, it } from "vitest"
import SQLite from "better-sqlite3"
import { join } from "node:path"
import { approve, storeApproval } from "../../src/desk/approve.ts"
import { publish } from "../../src/desk/publish.ts"
import { propose } from "../../src/desk/propose.ts"
import { reconcile } from "../../src/desk/reconcile.ts"
import { saveRecord } from "../../src/desk/save-record.ts"
import { takeBack } from "../../src/desk/take-back.ts"
import { updateArchive } from "../../src/desk/update-archive.ts"
import { withdraw } from "../../src/desk/withdraw.ts"
import { canonical, digestOf, type PublicRecord } from "../../src/published/record.ts"
import { open, seal } from "../../src/sealing/envelope.ts"
import {
  approvedCase,
  archiveRows,
  type CaseDesk,
  fileHolds,
  mailboxOf,
  openDesk,
  proposedCase,
  redact,
  revisionOf,
} from "../support/case-desk.ts"
import { canary, plainAccount, sendItem, type TestSource } from "../support/inbox.ts"
import { refusalOf } from "../support/refused.ts"

async function decide(desk: CaseDesk, source: TestSource, digest: string, agrees: boolean): Promise<void> {
  const content = { digest, agrees, text: "" }
  await sendItem(desk.folder, desk.recipient, { kind: "decision", mailbox: source.mailbox, content })
  await reconcile(desk.deps, desk.mira)
}

const publishing = (desk: CaseDesk, id: string) => refusalOf(() => publish(desk.deps, desk.jonas, id))

interface Row {
  readonly slug: string
  readonly version: number
  readonly record: string
  readonly digest: string
  readonly first_month: string
  readonly month: string
}

const published = (desk: CaseDesk) =>
  archiveRows(desk, "SELECT slug, version, record, digest, first_month, month FROM testimonies") as readonly Row[]

it("takes an account from the inbox to the archive", async () => {
  const desk = openDesk()
  const { id, source, digest } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  await reconcile(desk.deps, desk.mira)
  const [row] = published(desk)
  expect(row).toMatchObject({ slug: "haru", version: 1, digest, first_month: "2026-03", month: "2026-03" })
  const record = JSON.parse(row?.record ?? "") as PublicRecord
  expect(digestOf(record)).toBe(digest)
  expect(canonical(record)).toBe(row?.record)
  expect(await mailboxOf(desk, source)).toMatchObject({ status: "published", slug: "haru", preview: null })
  expect(fileHolds(desk, "archive.db", "Pak Chol")).toBe(false)
  const actions = desk.deps.cases.history.ofCase(id).map((event) => [event.action, event.moderator])
  expect(actions).toEqual([
    ["opened", ""],
    ["proposed", "Mira"],
    ["approved", "Jonas"],
    ["published", "Mira"],
  ])
})

it("is not approved by the person who proposed it, neither by the program nor by the database", async () => {
  const desk = openDesk()
  const { id, digest } = await proposedCase(desk)
  expect(
    await refusalOf(() => {
      approve(desk.deps, desk.mira, id, digest)
    }),
  ).toBe("own-approval")
  const byHand = { caseId: id, digest, approvedBy: desk.mira.moderator.id }
  expect(
    await refusalOf(() => {
      storeApproval(desk.deps, byHand)
    }),
  ).toBe("own-approval")
  expect(await publishing(desk, id)).toBe("not-approved")
})

it("is approved by its exact digest and by no other", async () => {
  const desk = openDesk()
  const { id, digest } = await proposedCase(desk)
  const other = digest.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))
  expect(
    await refusalOf(() => {
      approve(desk.deps, desk.jonas, id, other)
    }),
  ).toBe("changed-meanwhile")
  const byHand = { caseId: id, digest: other, approvedBy: desk.jonas.moderator.id }
  expect(
    await refusalOf(() => {
      storeApproval(desk.deps, byHand)
    }),
  ).toBe("changed-meanwhile")
  approve(desk.deps, desk.jonas, id, digest)
  expect(
    await refusalOf(() => {
      approve(desk.deps, desk.jonas, id, digest)
    }),
  ).toBe("wrong-state")
})

it("is not published when one facet differs from what was approved", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  const db = new SQLite(join(desk.folder, "desk.db"))
  const sealed = db.prepare<[string], Buffer>("SELECT record FROM proposals WHERE case_id = ?").pluck().get(id)
  const context = { kind: "proposal", about: id }
  const record = (await open(desk.mira.identities, sealed ?? Buffer.alloc(0), context)) as PublicRecord
  const changed = await seal(desk.recipient, context, { ...record, facets: { ...record.facets, sector: "logging" } })
  expect(() => db.prepare("UPDATE proposals SET record = ? WHERE case_id = ?").run(changed, id)).toThrow(/replaced/)
  db.exec("DROP TRIGGER proposals_are_frozen")
  db.prepare("UPDATE proposals SET record = ? WHERE case_id = ?").run(changed, id)
  db.close()
  expect(await publishing(desk, id)).toBe("not-approved")
  expect(desk.deps.cases.find(id)?.state).toBe("approved")
})

it("waits for the source's own yes to these bytes where the source asked for it", async () => {
  const desk = openDesk()
  const { id, source, digest } = await approvedCase(desk, { seeBefore: true })
  expect(await publishing(desk, id)).toBe("source-has-not-agreed")
  await decide(desk, source, "0".repeat(64), true)
  expect(await publishing(desk, id)).toBe("source-has-not-agreed")
  await decide(desk, source, digest, true)
  expect((await mailboxOf(desk, source)).preview?.answer).toBe("yes")
  expect(await publishing(desk, id)).toBe("done")
})

it("asks the source each time where consent says so", async () => {
  const desk = openDesk()
  const { id, source, digest } = await approvedCase(desk, { consent: { publish_text: "ask" } })
  expect(await publishing(desk, id)).toBe("source-has-not-agreed")
  await decide(desk, source, digest, true)
  expect(await publishing(desk, id)).toBe("done")
})

it("is stopped by the source's no, which a yes to the same proposal does not undo", async () => {
  const desk = openDesk()
  const { id, source, digest } = await approvedCase(desk, { seeBefore: true })
  await decide(desk, source, digest, false)
  await decide(desk, source, digest, true)
  expect(await publishing(desk, id)).toBe("source-has-not-agreed")
  expect((await mailboxOf(desk, source)).preview?.answer).toBe("no")
})

it("heeds a no and a withdrawal that arrived a moment before it is published", async () => {
  const desk = openDesk()
  const first = await approvedCase(desk)
  const no = { digest: first.digest, agrees: false, text: "" }
  await sendItem(desk.folder, desk.recipient, { kind: "decision", mailbox: first.source.mailbox, content: no })
  expect(await publishing(desk, first.id)).toBe("source-has-not-agreed")
  const second = await approvedCase(desk, {}, "Sora")
  await sendItem(desk.folder, desk.recipient, { kind: "withdrawal", mailbox: second.source.mailbox, content: null })
  expect(await publishing(desk, second.id)).toBe("wrong-state")
  rmSync(join(desk.folder, "inbox.db"))
  const third = await refusalOf(() => publish(desk.deps, desk.jonas, first.id))
  expect(third).toBe("storage-unavailable")
})

it("goes back to redaction, where the approval is gone and the work is still there", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  takeBack(desk.deps, desk.mira.moderator, id)
  expect(desk.deps.cases.proposals.of(id)).toBeUndefined()
  expect(await publishing(desk, id)).toBe("wrong-state")
  const again = await propose(desk.deps, desk.mira, id, revisionOf(desk, id))
  expect(again.ok).toBe(true)
  expect(await publishing(desk, id)).toBe("not-approved")
})

it("replaces a published testimony by its next version under the same address", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  takeBack(desk.deps, desk.mira.moderator, id)
  expect(published(desk)).toHaveLength(1)
  const other = { revision: revisionOf(desk, id), pseudonym: "Sora", shown: [], exposure: "text", note: "" } as const
  expect(await saveRecord(desk.deps, desk.mira, id, other)).toEqual({ ok: false, problem: "pseudonym-fixed" })
  await saveRecord(desk.deps, desk.mira, id, { ...other, pseudonym: "Haru" })
  const proposed = await propose(desk.deps, desk.jonas, id, revisionOf(desk, id))
  if (proposed.ok) approve(desk.deps, desk.mira, id, proposed.digest)
  await publish({ ...desk.deps, today: () => "2026-05-01" }, desk.jonas, id)
  const rows = published(desk)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ slug: "haru", version: 2, first_month: "2026-03", month: "2026-05" })
  expect(JSON.parse(rows[0]?.record ?? "")).toMatchObject({ version: 2, facets: {} })
})

it("reaches the archive later when the archive cannot be written at the moment of publication", async () => {
  const desk = openDesk()
  const { id, source } = await approvedCase(desk)
  const away = { ...desk.deps, archive: join(desk.folder, "away", "archive.db") }
  await publish(away, desk.jonas, id)
  expect(desk.deps.cases.find(id)).toMatchObject({ state: "published", publicationDue: 1 })
  expect(
    await refusalOf(() => {
      takeBack(desk.deps, desk.mira.moderator, id)
    }),
  ).toBe("wrong-state")
  await reconcile(desk.deps, desk.mira)
  expect(published(desk)).toHaveLength(1)
  expect(desk.deps.cases.find(id)?.publicationDue).toBe(0)
  expect((await mailboxOf(desk, source)).status).toBe("published")
  await updateArchive(desk.deps, desk.mira)
  expect(published(desk)).toHaveLength(1)
})

it("is withdrawn by its source at once: not a byte of it stays in the archive", async () => {
  const desk = openDesk()
  const word = canary()
  const told = { account: `${plainAccount} Then ${word} and 로동자 came.` }
  const { id, source } = await approvedCase(desk, told)
  const other = await approvedCase(desk, {}, "Sora")
  await publish(desk.deps, desk.mira, id)
  await publish(desk.deps, desk.mira, other.id)
  expect(fileHolds(desk, "archive.db", word)).toBe(true)
  expect(archiveRows(desk, "SELECT rowid FROM search WHERE search MATCH ?", `"${word}"`)).toHaveLength(1)
  await sendItem(desk.folder, desk.recipient, { kind: "withdrawal", mailbox: source.mailbox, content: null })
  await reconcile(desk.deps, desk.mira)
  expect(fileHolds(desk, "archive.db", word)).toBe(false)
  expect(fileHolds(desk, "archive.db", word.slice(0, 12))).toBe(false)
  expect(archiveRows(desk, "SELECT rowid FROM search WHERE search MATCH ?", `"${word}"`)).toEqual([])
  expect(archiveRows(desk, "SELECT rowid FROM search WHERE search MATCH ?", "vladivostok")).toHaveLength(1)
  expect(archiveRows(desk, "SELECT slug FROM tombstones")).toEqual([{ slug: "haru" }])
  expect(await mailboxOf(desk, source)).toMatchObject({ status: "withdrawn", slug: null, preview: null })
  expect(desk.deps.cases.find(id)).toMatchObject({ state: "withdrawn", draft: null, publicationDue: 0 })
  expect(desk.deps.cases.proposals.of(id)).toBeUndefined()
})

it("is withdrawn by a moderator for good, and its pseudonym is never given again", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  await withdraw(desk.deps, desk.jonas, id)
  expect(published(desk)).toEqual([])
  expect(await refusalOf(() => withdraw(desk.deps, desk.jonas, id))).toBe("wrong-state")
  expect(
    await refusalOf(() => {
      takeBack(desk.deps, desk.jonas.moderator, id)
    }),
  ).toBe("wrong-state")
  expect(await refusalOf(() => redact(desk, id))).toBe("wrong-state")
  expect(desk.deps.cases.pseudonyms.isTaken("haru", "f".repeat(32))).toBe(true)
})

it("is taken out later when the archive cannot be written at the moment of withdrawal", async () => {
  const desk = openDesk()
  const { id } = await approvedCase(desk)
  await publish(desk.deps, desk.mira, id)
  await withdraw({ ...desk.deps, archive: join(desk.folder, "away", "archive.db") }, desk.jonas, id)
  expect(desk.deps.cases.find(id)).toMatchObject({ state: "withdrawn", publicationDue: 1 })
  await reconcile(desk.deps, desk.mira)
  expect(published(desk)).toEqual([])
})
