import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { languages } from "../../src/i18n/language.ts"
import {
  approvedCase,
  archiveRows,
  arrivedCase,
  mailboxOf,
  openDesk,
  proposedCase,
  revisionOf,
} from "../support/case-desk.ts"
import { openSite, type Visitor } from "../support/case-site.ts"
import { canary, plainAccount, submitAccount } from "../support/inbox.ts"

async function pageOf(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.get(path)
  expect(answer.status, path).toBe(200)
  return await answer.text()
}

/** The value of a field of a page's form. */
function fieldOf(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ""
}

it("walks from the inbox to the archive by its pages alone, between two people", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const [mira, jonas] = [site.signedIn(desk.mira), site.signedIn(desk.jonas)]
  const source = await submitAccount(desk.folder, desk.recipient, { answers: { sector: "construction" } })
  expect((await mira.post("/collect")).headers.get("location")).toBe("/")
  const path = /\/cases\/[0-9a-f]{32}/.exec(await pageOf(mira, "/"))?.[0] ?? ""
  const marking = { words: "Pak Chol", kind: "person", replacement: "" }
  const marked = await mira.post(`${path}/spans`, {
    ...marking,
    revision: fieldOf(await pageOf(mira, path), "revision"),
  })
  expect(marked.headers.get("location")).toBe(`${path}#mark`)
  const record = { pseudonym: "Haru", show_sector: "yes", exposure: "text", note: "careful" }
  await mira.post(`${path}/record`, { ...record, revision: fieldOf(await pageOf(mira, path), "revision") })
  await mira.post(`${path}/propose`, { revision: fieldOf(await pageOf(mira, path), "revision") })
  expect(await pageOf(mira, path)).toContain("Somebody else must approve it.")
  expect(await pageOf(mira, `${path}/preview`)).not.toContain("Approve this text")
  const digest = fieldOf(await pageOf(jonas, `${path}/preview`), "digest")
  await jonas.post(`${path}/approve`, { digest })
  expect((await jonas.post(`${path}/publish`)).status).toBe(303)
  expect(archiveRows(desk, "SELECT slug, digest FROM testimonies")).toEqual([{ slug: "haru", digest }])
  expect((await mailboxOf(desk, source)).status).toBe("published")
  expect(site.log).toEqual([])
})

it("shows an account in one element whose text is the account, with what is marked in it", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk, { account: "A & B.\n\nC <b>bold</b> 🌲 B." })
  await mira.post(`/cases/${id}/spans`, { revision: "0", words: "B", kind: "person", replacement: "" })
  const page = await pageOf(mira, `/cases/${id}`)
  const element = /<div class="account"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1] ?? ""
  const text = element.replaceAll(/<\/?(?:mark|span)[^>]*>/g, "")
  expect(text).toBe("A &amp; B.\n\nC &lt;b&gt;bold&lt;/b&gt; 🌲 B.")
  expect(element).toContain('<mark class="span span-person"')
})

it("escapes whatever a source wrote, wherever it is shown", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const script = `<script>alert("x")</script>`
  const account = `${script} ${plainAccount}`
  const { id } = await arrivedCase(desk, { account, files: [{ name: `${script}.txt`, bytes: Buffer.from("x") }] })
  const mira = site.signedIn(desk.mira)
  await mira.post(`/cases/${id}/spans`, { revision: "0", words: script, kind: "detail", replacement: script })
  await mira.post(`/cases/${id}/reply`, { reply: script })
  for (const path of ["/", `/cases/${id}`, `/cases/${id}/preview`]) {
    const page = await pageOf(mira, path)
    expect(page).toContain("&lt;script&gt;")
    expect(page).not.toContain("<script>")
  }
})

it("gives every typed word back when a form cannot be accepted", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const { id } = await arrivedCase(desk)
  const mira = site.signedIn(desk.mira)
  const words = await mira.post(`/cases/${id}/spans`, {
    revision: "0",
    words: "Kim",
    kind: "person",
    replacement: "he",
  })
  expect(words.status).toBe(422)
  expect(await words.text()).toMatch(/not stand in the account[\s\S]*Kim[\s\S]*>Kim<\/textarea>[\s\S]*value="he"/)
  const record = { pseudonym: "jin", exposure: "text", note: "my note" }
  const refused = await mira.post(`/cases/${id}/record`, { ...record, revision: "0" })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/value="jin"[\s\S]*value="text" checked[\s\S]*>my note<\/textarea>/)
  const reply = await mira.post(`/cases/${id}/reply`, { reply: "x".repeat(20_001) })
  expect(reply.status).toBe(422)
  expect(await reply.text()).toContain("x".repeat(20_001))
})

it("shows the newest state, with the typed words, to somebody who was overtaken", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const { id } = await arrivedCase(desk)
  const form = { kind: "person", replacement: "", revision: "0" }
  await site.signedIn(desk.jonas).post(`/cases/${id}/spans`, { ...form, words: "Vladivostok" })
  const late = await site.signedIn(desk.mira).post(`/cases/${id}/spans`, { ...form, words: "Pak Chol" })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain("Somebody else changed this account")
  expect(page).toContain(">Pak Chol</textarea>")
  expect(page).toMatch(/<mark[^>]*>Vladivostok<\/mark>/)
  expect(fieldOf(page, "revision")).toBe("1")
})

it("names the words that can still be read when it refuses to propose", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk)
  const [start, end] = [plainAccount.indexOf("Pak"), plainAccount.indexOf("Pak") + 8]
  const here = { where: "here", start: String(start), end: String(end) }
  await mira.post(`/cases/${id}/spans`, { revision: "0", words: "Pak Chol", kind: "person", replacement: "", ...here })
  await mira.post(`/cases/${id}/record`, { revision: "1", pseudonym: "Haru", exposure: "text", note: "" })
  const refused = await mira.post(`/cases/${id}/propose`, { revision: "2" })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/can still be read[\s\S]*<strong>Pak Chol<\/strong>/)
})

it("hands out a file as a download and nothing else", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const files = [{ name: '../장부"\r\n.html', bytes: Buffer.from("<script>1</script>") }]
  const { id, source } = await arrivedCase(desk, { files })
  const answer = await site.signedIn(desk.mira).get(`/cases/${id}/files/${source.submission.files[0]?.id ?? ""}`)
  expect(answer.headers.get("content-type")).toBe("application/octet-stream")
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
  expect(answer.headers.get("cache-control")).toBe("no-store")
  const named = encodeURIComponent("__장부___.html")
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename=/)
  expect(answer.headers.get("content-disposition")).toContain(`filename*=UTF-8''${named}`)
  expect(await answer.text()).toBe("<script>1</script>")
})

it("asks before it withdraws, and says what is kept", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const jonas = site.signedIn(desk.jonas)
  const { id } = await approvedCase(desk)
  await jonas.post(`/cases/${id}/publish`)
  expect(await pageOf(jonas, `/cases/${id}/withdraw`)).toContain("This cannot be undone.")
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toHaveLength(1)
  await jonas.post(`/cases/${id}/withdraw`)
  expect(archiveRows(desk, "SELECT slug FROM testimonies")).toEqual([])
  expect(await pageOf(jonas, `/cases/${id}`)).toContain("taken out of the archive")
})

it("answers one sentence to what cannot be done now, and 404 to a case that is not there", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const [mira, jonas] = [site.signedIn(desk.mira), site.signedIn(desk.jonas)]
  const { id, digest } = await proposedCase(desk, { seeBefore: true })
  expect((await mira.post(`/cases/${id}/approve`, { digest })).status).toBe(403)
  expect((await jonas.post(`/cases/${id}/approve`, { digest: "0".repeat(64) })).status).toBe(409)
  await jonas.post(`/cases/${id}/approve`, { digest })
  expect((await jonas.post(`/cases/${id}/publish`)).status).toBe(409)
  expect((await jonas.post(`/cases/${id}/spans`, { kind: "nonsense" })).status).toBe(400)
  for (const path of ["/cases/x", `/cases/${"f".repeat(32)}`, `/cases/${id}/files/${"f".repeat(32)}`])
    expect((await jonas.get(path)).status).toBe(404)
  rmSync(join(desk.folder, "inbox.db"))
  expect((await jonas.post("/collect")).status).toBe(503)
})

it("changes no database by a GET", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const { id, source } = await proposedCase(desk, { files: [{ name: "a", bytes: Buffer.from("a") }] })
  const bytes = () => ["desk.db", "outbox.db", "inbox.db"].map((file) => readFileSync(join(desk.folder, file)))
  const before = bytes()
  const file = `/cases/${id}/files/${source.submission.files[0]?.id ?? ""}`
  for (const path of ["/", `/cases/${id}`, `/cases/${id}/preview`, `/cases/${id}/withdraw`, file])
    expect((await site.signedIn(desk.mira).get(path)).status, path).toBe(200)
  expect(bytes()).toEqual(before)
})

it("shows a stranger nothing, and keeps every word out of the log", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const word = canary()
  const { id } = await arrivedCase(desk, { account: word })
  for (const path of ["/", `/cases/${id}`, `/cases/${id}/preview`]) {
    const answer = await site.stranger.get(path)
    expect(answer.status).toBe(401)
    expect(await answer.text()).not.toContain(word)
  }
  expect((await site.stranger.post(`/cases/${id}/withdraw`)).status).toBe(401)
  expect(desk.deps.cases.find(id)?.state).toBe("redacting")
  expect(site.log.join()).not.toContain(word)
})

it("is drawn in every language in every state", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const cases = [
    await arrivedCase(desk),
    await proposedCase(desk, { seeBefore: true }),
    await approvedCase(desk, {}, "Sora"),
  ]
  for (const language of languages) {
    await pageOf(mira, `/${language}/`)
    for (const { id } of cases) await pageOf(mira, `/${language}/cases/${id}`)
  }
  expect(revisionOf(desk, cases[0]?.id ?? "")).toBe(0)
})
