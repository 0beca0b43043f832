import { expect, it } from "vitest"
import { newNonce } from "../../src/intake/nonce.ts"
import { purge } from "../../src/intake/purge.ts"
import type { MailboxContent } from "../../src/outbox/contents.ts"
import { digestOf, type PublicRecord } from "../../src/published/record.ts"
import { recipientOf } from "../../src/sealing/identity.ts"
import { type Mailbox, mailboxOf } from "../../src/sealing/receipt.ts"
import { type IntakeSite, openIntake, openItems, openSubmissions, rowsOf } from "../support/intake-site.ts"
import { markCollected, putMailbox } from "../support/outbox.ts"
import { filledForm, hidden, send, sendAccount, sendForm, type Shown } from "../support/source-browser.ts"

const record: PublicRecord = {
  format: 1,
  slug: "haneul",
  pseudonym: "Haneul",
  version: 1,
  language: "en",
  text: "I worked with [name].\n\nSixteen hours <b>a day</b>.",
  facets: { sector: "construction" },
  changed: ["person"],
  quotable: false,
}
const preview = { digest: digestOf(record), record, answer: null }
const reviewed: MailboxContent = { status: "in-review", letters: [], preview: null, slug: null }

interface Source {
  readonly site: IntakeSite
  readonly receipt: string
  readonly mailbox: Mailbox
  /** The desk's answer arrives. */
  readonly answered: (content: Partial<MailboxContent>) => Promise<void>
  readonly open: () => Promise<Shown>
}

async function source(): Promise<Source> {
  const site = await openIntake()
  const receipt = await sendAccount(site)
  const mailbox = await mailboxOf(site.deps.secrets, receipt)
  const recipient = recipientOf(mailbox.identity)
  return {
    site,
    receipt,
    mailbox,
    answered: async (content) => {
      await putMailbox(site.folder, { address: mailbox.address, recipient }, { ...reviewed, ...content })
    },
    open: async () => await send(site, "/en/mailbox", { receipt }),
  }
}

it("says that nobody has read the account until the desk has collected it", async () => {
  const { open, answered } = await source()
  expect((await open()).html).toContain("Nobody has read it yet.")
  await answered({ status: "received" })
  expect((await open()).html).toContain("The staff have received your account.")
})

it("shows the desk's letters, the status and the name in the archive", async () => {
  const { open, answered } = await source()
  const letters = [
    { from: "source", day: "2026-03-01", text: "Is it there?" },
    { from: "desk", day: "2026-03-02", text: "Yes.\nThank <you>." },
  ] as const
  await answered({ status: "published", slug: "haneul", letters })
  const { html } = await open()
  expect(html).toContain("under the name haneul")
  expect(html).toContain("Is it there?")
  expect(html).toContain("Yes.\nThank &lt;you&gt;.")
  expect(html).toContain("March 2, 2026")
})

it("opens with the code as people write it", async () => {
  const { site, receipt } = await source()
  for (const typed of [` ${receipt.match(/\d{5}/g)?.join("  ") ?? ""}\n`, receipt.split("").join("-")])
    expect((await send(site, "/en/mailbox", { receipt: typed })).status).toBe(200)
})

it("tells a mistyped code before any secret is involved, and an unknown one with its own sentence", async () => {
  const { site, receipt } = await source()
  const wrongDigit = receipt.replace(/^./, (digit) => String((Number(digit) + 1) % 10))
  for (const [typed, status, sentence] of [
    [receipt.slice(1), 422, "A code has 25 digits."],
    ["", 422, "A code has 25 digits."],
    ["1".repeat(100_000), 422, "A code has 25 digits."],
    [wrongDigit, 422, "One digit is wrong, or two are swapped."],
    ["0".repeat(25), 403, "No mailbox opens with this code."],
  ] as const) {
    const { status: answered, html } = await send(site, "/en/mailbox", { receipt: typed })
    expect(answered).toBe(status)
    expect(html).toContain(sentence)
  }
  const message = await send(site, "/en/mailbox/message", { receipt: "0".repeat(25), form: newNonce(), text: "words" })
  expect(message.status).toBe(403)
  expect(rowsOf(site)[0]).toBe(1)
})

it("does not open a snapshot that was sealed for another mailbox", async () => {
  const { site, mailbox, open } = await source()
  const other = await source()
  await putMailbox(
    site.folder,
    { address: mailbox.address, recipient: recipientOf(other.mailbox.identity) },
    { ...reviewed, status: "published" },
  )
  expect((await open()).status).toBe(503)
})

it("sends a message once, however often the button was pressed", async () => {
  const { site, receipt, mailbox, open } = await source()
  const form = hidden((await open()).html, "form")
  const fields = { receipt, form, text: " One more <thing>.\r\nAnd another. " }
  const answers = await Promise.all([
    send(site, "/en/mailbox/message", fields),
    send(site, "/en/mailbox/message", fields),
  ])
  for (const { status, html } of answers) {
    expect(status).toBe(200)
    expect(html).toContain("Your message has arrived.")
  }
  const messages = await openItems(site, "message")
  expect(messages.map(({ mailbox: about, content }) => ({ about, content }))).toEqual([
    { about: mailbox.address, content: { text: "One more <thing>.\nAnd another.", token: mailbox.token } },
  ])
})

it("keeps the words of a message that is too long, and refuses an empty one", async () => {
  const { site, receipt, open } = await source()
  const form = hidden((await open()).html, "form")
  const long = await send(site, "/en/mailbox/message", { receipt, form, text: "long ".repeat(5000) })
  expect(long.status).toBe(422)
  expect(long.html).toContain("long long")
  expect(hidden(long.html, "form")).toBe(form)
  const empty = await send(site, "/en/mailbox/message", { receipt, form, text: "  \n" })
  expect(empty.html).toContain("Write your message first.")
  expect(rowsOf(site)[0]).toBe(1)
})

it("shows exactly the record that waits for a yes, and sends the answer about exactly that record", async () => {
  const { site, receipt, mailbox, answered, open } = await source()
  await answered({ preview })
  const { html } = await open()
  expect(html).toContain("<p>I worked with [name].</p><p>Sixteen hours &lt;b&gt;a day&lt;/b&gt;.</p>")
  expect(html).toContain("Haneul")
  const fields = { receipt, form: hidden(html, "form"), digest: hidden(html, "digest") }
  const undecided = await send(site, "/en/mailbox/decision", { ...fields, text: "kept words" })
  expect(undecided.status).toBe(422)
  expect(undecided.html).toContain("Choose yes or no.")
  expect(undecided.html).toContain("kept words</textarea>")
  const decided = await send(site, "/en/mailbox/decision", { ...fields, answer: "no", text: "Leave out the hours." })
  expect(decided.html).toContain("Your answer has arrived.")
  const decisions = await openItems(site, "decision")
  expect(decisions.map(({ content }) => content)).toEqual([
    { digest: preview.digest, agrees: false, text: "Leave out the hours.", token: mailbox.token },
  ])
})

it("does not send an answer about a record that has changed since it was shown", async () => {
  const { site, receipt, answered, open } = await source()
  await answered({ preview })
  const { html } = await open()
  const newer = { ...record, text: "Another text." }
  await answered({ preview: { digest: digestOf(newer), record: newer, answer: null } })
  const fields = { receipt, form: hidden(html, "form"), digest: hidden(html, "digest"), answer: "yes", text: "words" }
  const changed = await send(site, "/en/mailbox/decision", fields)
  expect(changed.status).toBe(409)
  expect(changed.html).toContain("The text has changed meanwhile.")
  expect(changed.html).toContain("Another text.")
  expect(changed.html).not.toContain('value="yes" checked')
  expect(await openItems(site, "decision")).toEqual([])
})

it("lets a source that said no say nothing more about the same record", async () => {
  const { answered, open } = await source()
  await answered({ preview: { ...preview, answer: "no" } })
  const { html } = await open()
  expect(html).toContain("You said no to this text.")
  expect(html).not.toContain("/mailbox/decision")
})

it("asks before it withdraws, and then tells the desk", async () => {
  const { site, receipt, mailbox, open } = await source()
  const form = hidden((await open()).html, "form")
  const ask = await send(site, "/en/mailbox/withdraw", { receipt, form })
  expect(ask.html).toContain("This cannot be undone.")
  expect(await openItems(site, "withdrawal")).toEqual([])
  const fields = { receipt: hidden(ask.html, "receipt"), form: hidden(ask.html, "form") }
  expect((await send(site, "/en/mailbox/withdraw/confirmed", fields)).html).toContain("Your wish has arrived.")
  expect((await openItems(site, "withdrawal")).map((item) => item.mailbox)).toEqual([mailbox.address])
})

it("keeps a message on the page when it cannot be stored, ready to be sent again", async () => {
  const { site, receipt, open } = await source()
  const form = hidden((await open()).html, "form")
  site.db.pragma(`max_page_count = ${String(site.db.pragma("page_count", { simple: true }))}`)
  const full = await send(site, "/en/mailbox/message", { receipt, form, text: "kept words ".repeat(1500) })
  expect(full.status).toBe(507)
  expect(full.html).toContain("kept words kept words")
  expect(full.html).toContain('action="/en/mailbox/message"')
  expect(hidden(full.html, "form")).toBe(form)
  expect(rowsOf(site)[0]).toBe(1)
})

it("deletes what the desk has collected, with its files, and goes on opening the mailbox", async () => {
  const { site, answered, open } = await source()
  await sendForm(site, await filledForm(site, { account: "kept" }, [new File(["content"], "a.txt")]))
  const [first, second] = await openSubmissions(site)
  if (!first || !second) throw new Error("two accounts were sent")
  await answered({ status: "received" })
  const collected = first.submission.files.length === 0 ? first : second
  markCollected(site.folder, [collected.id])
  purge(site.deps)
  expect(rowsOf(site).slice(0, 2)).toEqual([1, 1])
  expect((await open()).html).toContain("The staff have received your account.")
  markCollected(site.folder, [collected === first ? second.id : first.id])
  purge(site.deps)
  expect(rowsOf(site)).toEqual([0, 0, 0])
})
