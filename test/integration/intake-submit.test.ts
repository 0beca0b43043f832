import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { questionnaire, questionsOf } from "../../src/questionnaire/questionnaire.ts"
import { mailboxOf } from "../../src/sealing/receipt.ts"
import { recipientOf } from "../../src/sealing/identity.ts"
import { announceRecipient } from "../support/outbox.ts"
import { openFiles, openIntake, openSubmissions, rowsOf } from "../support/intake-site.ts"
import { filledForm, hidden, load, plainAnswers, send, sendAccount, sendForm } from "../support/source-browser.ts"
import { canary } from "../support/inbox.ts"

it("seals an accepted account to the desk, under the mailbox that its code opens", async () => {
  const site = await openIntake()
  const receipt = await sendAccount(site, { sector: "logging", hours_per_day: "16", consent_quote: "ask" })
  const [sent, ...others] = await openSubmissions(site)
  expect(others).toEqual([])
  const mailbox = await mailboxOf(site.deps.secrets, receipt)
  expect(sent?.mailbox).toBe(mailbox.address)
  expect(sent?.submission.source).toBe(recipientOf(mailbox.identity))
  expect(sent?.submission.answers).toMatchObject({
    account: plainAnswers.account,
    sector: "logging",
    hours_per_day: "16",
  })
  expect(sent?.submission.consent.uses).toMatchObject({ store: "yes", quote: "ask", publish_text: "no" })
})

it("seals files beside the account so that the desk opens them whole, with the names that the source gave", async () => {
  const site = await openIntake()
  const large = Buffer.alloc(3_000_000, "large")
  const files = [new File(["small"], "사진 <b>.jpg"), new File([large], "large.bin")]
  expect((await sendForm(site, await filledForm(site, {}, files))).status).toBe(200)
  const [sent] = await openSubmissions(site)
  if (!sent) throw new Error("nothing was stored")
  expect(sent.submission.files.map((file) => file.name)).toEqual(["사진 <b>.jpg", "large.bin"])
  const [small, whole] = await openFiles(site, sent)
  expect(small?.toString()).toBe("small")
  expect(whole?.equals(large)).toBe(true)
})

it("leaves none of what was sent readable in any file of the folder, nor in the log", async () => {
  const site = await openIntake()
  const secret = canary()
  const answers: Record<string, string> = { account: secret }
  for (const question of questionsOf(questionnaire)) if (question.kind === "text") answers[question.id] = secret
  const file = new File([`${secret}${"x".repeat(200_000)}`], `${secret}.jpg`)
  expect((await sendForm(site, await filledForm(site, answers, [file]))).status).toBe(200)
  const names = readdirSync(site.folder)
  expect(names).toContain("inbox.db")
  for (const name of names) expect(readFileSync(join(site.folder, name)).includes(secret)).toBe(false)
  expect(site.log).toEqual([])
})

it("shows every word again, and the same form, when an answer is wrong", async () => {
  const site = await openIntake()
  const form = await filledForm(site, {
    account: 'first line\nsecond <b>"line"</b>',
    hours_per_day: "many",
    pay_promised: "700",
    region: "RU-PRI",
    papers: "party",
    consent_store: "no",
    consent_share_un: "ask",
    see_before: "yes",
  })
  const { status, html } = await sendForm(site, form)
  expect(status).toBe(422)
  expect(html).toContain("first line\nsecond &lt;b&gt;&#34;line&#34;&lt;/b&gt;</textarea>")
  expect(html).toMatch(/name="hours_per_day"[^>]* value="many"/)
  expect(html).toMatch(/name="pay_promised"[^>]* value="700"/)
  expect(html).toContain('value="RU-PRI" selected')
  expect(html).toContain('name="papers" value="party" checked')
  expect(html).toContain('name="consent_store" value="no" checked')
  expect(html).toContain('name="consent_share_un" value="ask" checked')
  expect(html).toContain('name="see_before" value="yes" checked')
  expect(html).not.toContain('name="consent_quote" value="no" checked')
  expect(html).toContain("Please write a whole number, with digits only.")
  expect(html).toContain("Without this yes we cannot take the account.")
  expect(hidden(html, "form")).toBe(form.get("form"))
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("makes one account and shows one code when the same form is sent twice, also at once", async () => {
  const site = await openIntake()
  const form = await filledForm(site, {}, [new File(["same"], "same.txt")])
  const answers = await Promise.all([sendForm(site, form), sendForm(site, form)])
  answers.push(await sendForm(site, form, { path: "/ru/testimony" }))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
  expect(new Set(answers.map((answer) => hidden(answer.html, "receipt"))).size).toBe(1)
  expect(rowsOf(site).slice(0, 2)).toEqual([1, 1])
  const [sent] = await openSubmissions(site)
  if (!sent) throw new Error("nothing was stored")
  expect((await openFiles(site, sent)).map(String)).toEqual(["same"])
})

it("gives another code for another text on the same form, and for the same text on another form", async () => {
  const site = await openIntake()
  const form = await filledForm(site)
  const first = hidden((await sendForm(site, form)).html, "receipt")
  form.set("account", "I was sent to fell timber.")
  const second = hidden((await sendForm(site, form)).html, "receipt")
  const third = await sendAccount(site)
  expect(new Set([first, second, third]).size).toBe(3)
  expect(rowsOf(site)[0]).toBe(3)
})

it("lets the source type the code back, as it was written down", async () => {
  const site = await openIntake()
  const receipt = await sendAccount(site)
  const groups = receipt.match(/\d{5}/g)?.join("-") ?? ""
  expect((await send(site, "/en/receipt", { receipt, typed: groups })).html).toContain("You have the right code")
  const wrong = await send(site, "/en/receipt", { receipt, typed: receipt.slice(1) })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain("A code has 25 digits.")
  expect(hidden(wrong.html, "receipt")).toBe(receipt)
  const other = await sendAccount(site)
  expect((await send(site, "/en/receipt", { receipt, typed: other })).html).toContain(
    "This is not the code shown above.",
  )
})

it("accepts nothing while the desk has no key, and says so in four languages", async () => {
  const site = await openIntake({ closed: true })
  const home = await load(site, "/")
  for (const sentence of ["아직 열지 않았습니다", "Not open yet", "Ещё не открыто", "尚未开放"])
    expect(home.html).toContain(sentence)
  expect((await load(site, "/en/testimony")).status).toBe(503)
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...plainAnswers, form: "A".repeat(43) })) form.set(name, value)
  form.append("files", new File(["file"], "file.txt"))
  expect((await sendForm(site, form)).status).toBe(503)
  expect((await send(site, "/en/mailbox", { receipt: "0".repeat(25) })).status).toBe(503)
  expect(rowsOf(site)).toEqual([0, 0, 0])
  announceRecipient(site.folder, recipientOf(site.identity))
  expect((await sendForm(site, form)).status).toBe(200)
})

it("stores nothing and keeps every word when the desk's key cannot be sealed to", async () => {
  const site = await openIntake({ closed: true })
  announceRecipient(site.folder, "age1pq1damaged")
  const form = await filledForm(site, { account: "kept words" }, [new File(["file"], "file.txt")])
  for (const sent of [await sendForm(site, form), await sendForm(site, withoutFiles(form))]) {
    expect(sent.status).toBe(503)
    expect(sent.html).toContain("kept words</textarea>")
    expect(sent.html).toContain("Your words could not be locked safely")
  }
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

function withoutFiles(form: FormData): FormData {
  form.delete("files")
  return form
}
