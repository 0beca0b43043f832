import { connect } from "node:net"
import { once } from "node:events"
import { expect, it, vi } from "vitest"
import { discardFiles } from "../../src/intake/discard-files.ts"
import { purge } from "../../src/intake/purge.ts"
import { type IntakeSite, openFiles, openIntake, openSubmissions, rowsOf } from "../support/intake-site.ts"
import { filledForm, hidden, load, sendForm } from "../support/source-browser.ts"

const MEBIBYTE = 1024 * 1024

it("keeps the words and names the files when one is too large, one is empty and one is in order", async () => {
  const site = await openIntake()
  const files = [
    new File([Buffer.alloc(25 * MEBIBYTE + 1)], "film.mp4"),
    new File([], "empty.txt"),
    new File(["good"], "good.jpg"),
  ]
  const { status, html } = await sendForm(site, await filledForm(site, { account: "kept words" }, files))
  expect(status).toBe(422)
  expect(html).toContain("kept words</textarea>")
  expect(html).toContain("<bdi>film.mp4</bdi> – larger than 25 MB")
  expect(html).toContain("<bdi>empty.txt</bdi> – the file is empty")
  expect(html).toMatch(/choose these files once more[^]*<bdi>good\.jpg<\/bdi>/)
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("takes a file of exactly 25 MB", async () => {
  const site = await openIntake()
  const content = Buffer.alloc(25 * MEBIBYTE, "abc")
  expect((await sendForm(site, await filledForm(site, {}, [new File([content], "film.mp4")]))).status).toBe(200)
  const [sent] = await openSubmissions(site)
  if (!sent) throw new Error("nothing was stored")
  expect((await openFiles(site, sent))[0]?.equals(content)).toBe(true)
})

it("names the files beyond the fifth", async () => {
  const site = await openIntake()
  const files = Array.from({ length: 7 }, (_, index) => new File(["content"], `photo${String(index + 1)}.jpg`))
  const { status, html } = await sendForm(site, await filledForm(site, {}, files))
  expect(status).toBe(422)
  expect(html).toContain("<bdi>photo6.jpg</bdi> – more than five files")
  expect(html).toContain("<bdi>photo7.jpg</bdi> – more than five files")
  expect(html).toMatch(/choose these files once more[^]*<bdi>photo5\.jpg<\/bdi>/)
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("says which files to choose again when it is an answer that is wrong", async () => {
  const site = await openIntake()
  const files = [new File(["content"], '<img src=x onerror="1">.jpg')]
  const { status, html } = await sendForm(site, await filledForm(site, { account: "" }, files))
  expect(status).toBe(422)
  expect(html).toContain("<bdi>&lt;img src=x onerror=&#34;1&#34;&gt;.jpg</bdi>")
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("takes no notice of file fields left empty", async () => {
  const site = await openIntake()
  const form = await filledForm(site)
  for (let field = 0; field < 5; field++) form.append("files", new File([], ""))
  expect((await sendForm(site, form)).status).toBe(200)
  expect(rowsOf(site)).toEqual([1, 0, 0])
})

it.each([
  "../../../etc/passwd",
  "a\\b\\CON",
  "x\u202Egpj.exe",
  "n".repeat(5000),
  "/",
  "'; DROP TABLE items; --",
  "%00.jpg",
])("takes a file named %j and seals the name", async (name) => {
  const site = await openIntake()
  expect((await sendForm(site, await filledForm(site, {}, [new File(["content"], name)]))).status).toBe(200)
  const [sent] = await openSubmissions(site)
  expect(sent?.submission.files.map((file) => file.name)).toEqual([name.slice(0, 1000)])
  expect(rowsOf(site).slice(0, 2)).toEqual([1, 1])
})

it("refuses a form that is cut short, and one that is no form, and leaves nothing half", async () => {
  const site = await openIntake()
  const { body, boundary } = await rawForm(site)
  const type = `multipart/form-data; boundary=${boundary}`
  for (const [contentType, content] of [
    [type, body.slice(0, -200)],
    [type, "not a form at all"],
    [type, body.replace("Content-Disposition: form-data; name", "Content-Disposition: form-data nameless")],
    ["multipart/form-data", body],
    ["text/plain", body],
  ] as const) {
    const { status, html } = await post(site, contentType, content)
    expect(status).toBe(400)
    expect(html).toContain("What arrived was not whole.")
  }
  expect(rowsOf(site)).toEqual([0, 0, 0])
  expect(site.log).toEqual([])
})

it("refuses more fields and more text than any form of ours has", async () => {
  const site = await openIntake()
  const many = await filledForm(site)
  for (let field = 0; field < 100; field++) many.append(`field${String(field)}`, "x")
  expect((await sendForm(site, many)).status).toBe(413)
  const long = await filledForm(site)
  for (let field = 0; field < 10; field++) long.append(`field${String(field)}`, "x".repeat(500_000))
  expect((await sendForm(site, long)).status).toBe(413)
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("leaves no row of an upload that breaks off", async () => {
  const site = await openIntake()
  const { body, boundary } = await rawForm(site)
  const { port, host } = new URL(site.origin)
  const socket = connect(Number(port), "127.0.0.1")
  const start = body.slice(0, body.indexOf("file content"))
  socket.write(
    `POST /en/testimony HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\n` +
      `Content-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 20000000\r\n\r\n${start}`,
  )
  socket.write(Buffer.alloc(5 * MEBIBYTE))
  await vi.waitFor(() => {
    expect(rowsOf(site)[2]).toBeGreaterThan(0)
  }, 10_000)
  socket.destroy()
  await once(socket, "close")
  await vi.waitFor(() => {
    expect(rowsOf(site)).toEqual([0, 0, 0])
  }, 10_000)
  expect(site.log).toEqual([])
})

it("keeps the words and leaves nothing half when the disk is full, and takes the same form when there is room", async () => {
  const site = await openIntake()
  const form = await filledForm(site, { account: "kept words" }, [new File([Buffer.alloc(3 * MEBIBYTE)], "film.mp4")])
  const pages = Number(site.db.pragma("page_count", { simple: true }))
  site.db.pragma(`max_page_count = ${String(pages + 400)}`)
  const full = await sendForm(site, form)
  expect(full.status).toBe(507)
  expect(full.html).toContain("There is no room left to store this.")
  expect(full.html).toContain("kept words</textarea>")
  expect(hidden(full.html, "form")).toBe(form.get("form"))
  expect(rowsOf(site)).toEqual([0, 0, 0])
  site.db.pragma("max_page_count = 1000000")
  expect((await sendForm(site, form)).status).toBe(200)
  expect(rowsOf(site).slice(0, 2)).toEqual([1, 1])
})

it("says that the disk is full also when there is only an account to store", async () => {
  const site = await openIntake()
  const form = await filledForm(site, { account: "kept words ".repeat(5000) })
  site.db.pragma(`max_page_count = ${String(site.db.pragma("page_count", { simple: true }))}`)
  const full = await sendForm(site, form)
  expect(full.status).toBe(507)
  expect(full.html).toContain("kept words kept words")
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("takes nothing more while the disk has just enough room to delete", async () => {
  const site = await openIntake()
  const form = await filledForm(site, { account: "kept words" }, [new File([Buffer.alloc(3 * MEBIBYTE)], "film.mp4")])
  site.disk.bytesLeft = 10 * MEBIBYTE
  expect((await sendForm(site, form)).status).toBe(507)
  form.delete("files")
  const full = await sendForm(site, form)
  expect(full.status).toBe(507)
  expect(full.html).toContain("kept words</textarea>")
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

it("deletes a refused file later when it cannot do it at once", async () => {
  const site = await openIntake()
  const id = "f".repeat(32)
  site.deps.inbox.beginFile(id)
  site.db.pragma("query_only = ON")
  discardFiles(site.deps, [id])
  site.db.pragma("query_only = OFF")
  expect(rowsOf(site)).toEqual([0, 1, 0])
  expect(site.log).toEqual(["a refused file is still to be deleted: storage-unavailable"])
  purge(site.deps)
  expect(rowsOf(site)).toEqual([0, 0, 0])
})

/** A filled-in form with one file as the bytes that a browser would send. */
async function rawForm(site: IntakeSite): Promise<{ readonly body: string; readonly boundary: string }> {
  const nonce = hidden((await load(site, "/en/testimony")).html, "form")
  const boundary = "----boundary"
  const part = (headers: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`
  const fields = Object.entries({ form: nonce, account: "words" }).map(([name, value]) => part(`name="${name}"`, value))
  const file = part('name="files"; filename="film.mp4"', `file content${"x".repeat(5000)}`)
  return { body: `${fields.join("")}${file}--${boundary}--\r\n`, boundary }
}

async function post(site: IntakeSite, type: string, body: string): Promise<{ status: number; html: string }> {
  const headers = { "Sec-Fetch-Site": "same-origin", "Content-Type": type }
  const response = await fetch(`${site.origin}/en/testimony`, { method: "POST", headers, body })
  return { status: response.status, html: await response.text() }
}
