import { expect, it } from "vitest"
import { markWords, type WordsToMark } from "../../src/desk/mark-words.ts"
import { openCase } from "../../src/desk/open-case.ts"
import { propose } from "../../src/desk/propose.ts"
import { reconcile } from "../../src/desk/reconcile.ts"
import { saveRecord } from "../../src/desk/save-record.ts"
import { unmark } from "../../src/desk/unmark.ts"
import type { Exposure } from "../../src/consent/ceiling.ts"
import {
  arrivedCase,
  type CaseDesk,
  fileHolds,
  mailboxOf,
  openDesk,
  proposedCase,
  redact,
  revisionOf,
} from "../support/case-desk.ts"
import { canary, plainAccount } from "../support/inbox.ts"
import { refusalOf } from "../support/refused.ts"

async function mark(desk: CaseDesk, id: string, form: Partial<WordsToMark>) {
  const usual = { revision: revisionOf(desk, id), words: "", kind: "person", replacement: "" } as const
  return await markWords(desk.deps, desk.mira, id, { ...usual, ...form })
}

async function choose(desk: CaseDesk, id: string, pseudonym: string, exposure: Exposure = "text") {
  const form = { revision: revisionOf(desk, id), pseudonym, shown: [], exposure, note: "" }
  return await saveRecord(desk.deps, desk.mira, id, form)
}

async function spansOf(desk: CaseDesk, id: string) {
  const { draft, account } = await openCase(desk.deps, desk.jonas, id)
  return draft.spans.map((span) => account.slice(span.start, span.end))
}

it("marks words wherever they stand, whatever their case, and takes marks away again", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  expect(await mark(desk, id, { words: "pak chol\nvladivostok\n" })).toEqual({ ok: true })
  expect(await spansOf(desk, id)).toEqual(["Pak Chol", "Pak Chol", "Vladivostok"])
  const start = plainAccount.indexOf("Pak")
  const places = [{ start, end: start + 8 }]
  expect(await unmark(desk.deps, desk.jonas, id, { revision: revisionOf(desk, id), places })).toBe(true)
  expect(await spansOf(desk, id)).toEqual(["Pak Chol", "Vladivostok"])
})

it("marks the one place that was selected, if the words stand there", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const start = plainAccount.lastIndexOf("Pak Chol")
  expect(await mark(desk, id, { words: "Pak Chol", only: { start, end: start + 8 } })).toEqual({ ok: true })
  expect(await spansOf(desk, id)).toEqual(["Pak Chol"])
  const elsewhere = await mark(desk, id, { words: "Pak Chol", only: { start: start + 1, end: start + 9 } })
  expect(elsewhere).toMatchObject({ ok: false, problem: "words-not-found" })
})

it("marks nothing when one of the words does not stand in the account", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const marked = await mark(desk, id, { words: "Pak Chol\nKim" })
  expect(marked).toEqual({ ok: false, problem: "words-not-found", missing: ["Kim"] })
  expect(await mark(desk, id, { words: " \n" })).toEqual({ ok: false, problem: "words-missing" })
  expect(await spansOf(desk, id)).toEqual([])
})

it("refuses a change made from an older state of the draft", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const revision = revisionOf(desk, id)
  await mark(desk, id, { words: "Vladivostok" })
  expect(await mark(desk, id, { words: "Pak Chol", revision })).toEqual({ ok: false, problem: "changed-meanwhile" })
  const record = { revision, pseudonym: "Haru", shown: [], exposure: "text", note: "" } as const
  expect(await saveRecord(desk.deps, desk.jonas, id, record)).toEqual({ ok: false, problem: "changed-meanwhile" })
  expect(await unmark(desk.deps, desk.jonas, id, { revision, places: [] })).toBe(false)
  expect(await propose(desk.deps, desk.jonas, id, revision)).toMatchObject({ problem: "changed-meanwhile" })
  expect(await spansOf(desk, id)).toEqual(["Vladivostok"])
})

it("lets one of two people win who save from the same state at the same moment", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const both = await Promise.all([mark(desk, id, { words: "Pak Chol" }), mark(desk, id, { words: "Vladivostok" })])
  expect(both.map((one) => one.ok).toSorted()).toEqual([false, true])
})

it("accepts only a pseudonym that is well formed, free, and nobody's name in the account", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const other = await arrivedCase(desk)
  for (const bad of ["haru", "H", "Harú", "Ha ru", "H4ru", "하루", "A".repeat(21)])
    expect(await choose(desk, id, bad), bad).toEqual({ ok: false, problem: "pseudonym-shape" })
  for (const known of ["Jin", "Tae", "Chan", "Nam", "NAM"])
    expect(await choose(desk, id, known)).toEqual({ ok: false, problem: "pseudonym-taken" })
  expect(await choose(desk, id, "Chol")).toEqual({ ok: false, problem: "pseudonym-in-account" })
  await mark(desk, id, { words: "Pak" })
  expect(await choose(desk, id, "Pakko")).toEqual({ ok: false, problem: "pseudonym-in-account" })
  expect(await choose(desk, id, "Haru")).toEqual({ ok: true })
  expect(await choose(desk, other.id, "HARU")).toEqual({ ok: false, problem: "pseudonym-taken" })
  expect(await choose(desk, id, "Sora")).toEqual({ ok: true })
  expect(await choose(desk, other.id, "Haru")).toEqual({ ok: true })
})

it("proposes nothing in which marked words can still be read", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  const start = plainAccount.indexOf("Pak Chol")
  await mark(desk, id, { words: "Pak Chol", only: { start, end: start + 8 } })
  await choose(desk, id, "Haru")
  const proposed = await propose(desk.deps, desk.mira, id, revisionOf(desk, id))
  expect(proposed).toEqual({ ok: false, problem: "text-leaks", words: ["Pak Chol"] })
  await mark(desk, id, { words: "Pak Chol", replacement: "my friend Pak Chol" })
  expect(await propose(desk.deps, desk.mira, id, revisionOf(desk, id))).toMatchObject({ problem: "text-leaks" })
  expect(desk.deps.cases.find(id)?.state).toBe("redacting")
})

it("proposes nothing above the source's consent, nor above the moderators' own decision", async () => {
  const desk = openDesk()
  const refused = await arrivedCase(desk, { consent: { publish_text: "no" } })
  await redact(desk, refused.id)
  const proposing = (id: string) => refusalOf(() => propose(desk.deps, desk.mira, id, revisionOf(desk, id)))
  expect(await proposing(refused.id)).toBe("no-consent")
  const lowered = await arrivedCase(desk)
  await redact(desk, lowered.id, "Sora")
  await choose(desk, lowered.id, "Sora", "statistics")
  expect(await proposing(lowered.id)).toBe("no-consent")
})

it("asks for a pseudonym before it proposes", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk)
  expect(await choose(desk, id, "")).toEqual({ ok: true })
  expect(await propose(desk.deps, desk.mira, id, revisionOf(desk, id))).toMatchObject({ problem: "pseudonym-missing" })
})

it("shows the record to a source that asked to see it, and to no other", async () => {
  const desk = openDesk()
  const asked = await proposedCase(desk, { seeBefore: true })
  const { preview, status } = await mailboxOf(desk, asked.source)
  expect(status).toBe("in-review")
  expect(preview).toMatchObject({ digest: asked.digest, answer: null })
  expect(preview?.record).toMatchObject({
    slug: "haru",
    version: 1,
    text: "I am [name]. In spring [name] and I worked in Vladivostok for 16 hours a day.",
    facets: { sector: "construction", hours: "16-or-more" },
    changed: ["person"],
    quotable: true,
  })
  const silent = await proposedCase(desk, {}, "Sora")
  expect((await mailboxOf(desk, silent.source)).preview).toBe(null)
})

it("keeps the redaction work sealed and refuses to change it once it is proposed", async () => {
  const desk = openDesk()
  const [word, other] = [canary(), canary()]
  const { id } = await arrivedCase(desk, { account: `I am ${word}. ${plainAccount}` })
  await mark(desk, id, { words: word, replacement: `not ${word}` })
  await mark(desk, id, { words: word, replacement: other })
  await redact(desk, id)
  const proposed = await propose(desk.deps, desk.mira, id, revisionOf(desk, id))
  expect(proposed.ok).toBe(true)
  await reconcile(desk.deps, desk.mira)
  expect(fileHolds(desk, "desk.db", word)).toBe(false)
  expect(fileHolds(desk, "desk.db", other)).toBe(false)
  expect(await refusalOf(() => mark(desk, id, { words: "Pak Chol" }))).toBe("wrong-state")
})

it("marks a short name and nothing inside other words, and such words do not hold up a proposal", async () => {
  const account = "Товарищ Ли молчал. Мы были с Ли на стройке, с таким трудом; знал ли он?"
  const desk = openDesk()
  const { id } = await arrivedCase(desk, { account })
  expect(await mark(desk, id, { words: "Ли" })).toEqual({ ok: true })
  expect(await spansOf(desk, id)).toEqual(["Ли", "Ли"])
  await choose(desk, id, "Haru")
  expect(await propose(desk.deps, desk.mira, id, revisionOf(desk, id))).toMatchObject({ ok: true })
})

it("marks words inside others where they stand nowhere else", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk, { account: "тамкимсказал, молчи" })
  expect(await mark(desk, id, { words: "ким" })).toEqual({ ok: true })
  expect(await spansOf(desk, id)).toEqual(["ким"])
})
