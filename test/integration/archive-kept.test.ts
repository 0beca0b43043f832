import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it, onTestFinished, vi } from "vitest"
import { cachePages } from "../../src/archive/page-cache.ts"
import { archiveSite, askRaw, publicRecord, publishAt, withdrawAt } from "../support/archive-site.ts"

const haneul = publicRecord("haneul", "로동자들은 려권을 빼앗겼습니다.")
const address = "/en/testimonies/haneul"

/** A site behind the cache that counts what reaches it; `identity` stands for the file, which the test replaces. */
async function counted(site: RequestListener) {
  const file = { identity: "first" }
  const reached: string[] = []
  const listener = cachePages(
    () => file.identity,
    (req, res) => {
      reached.push(req.url ?? "")
      site(req, res)
    },
  )
  const server = createServer(listener).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  onTestFinished(() => {
    server.close()
  })
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return { file, reached, ask: async (path: string, headers = {}) => await askRaw(origin, path, { headers }) }
}

const page: RequestListener = (_req, res) => res.end(Buffer.from("a page"))

it("answers a kept page with the very headers and bytes of the first answer", async () => {
  const site = await archiveSite([haneul])
  const [first, kept] = [await askRaw(site.origin, address), await askRaw(site.origin, address)]
  // Only the second in which it was sent may differ.
  expect({ ...kept.headers, date: "" }).toEqual({ ...first.headers, date: "" })
  expect(kept.body).toBe(first.body)
})

it("is reached under its own names only, kept page or not", async () => {
  const site = await archiveSite([haneul])
  for (const host of ["evil.example", "127.0.0.1"])
    expect((await askRaw(site.origin, address, { headers: { Host: host } })).status).toBe(421)
  await site.get(address)
  for (const host of ["evil.example", "127.0.0.1"])
    expect((await askRaw(site.origin, address, { headers: { Host: host } })).status).toBe(421)
})

it("answers HEAD with the headers alone, kept page or not", async () => {
  const site = await archiveSite([haneul])
  const before = await askRaw(site.origin, address, { method: "HEAD" })
  const length = (await askRaw(site.origin, address)).headers["content-length"]
  const after = await askRaw(site.origin, address, { method: "HEAD" })
  for (const answer of [before, after]) {
    expect(answer).toMatchObject({ status: 200, body: "" })
    expect(answer.headers["content-length"]).toBe(length)
  }
})

it("refuses to be posted to, kept page or not", async () => {
  const site = await archiveSite([haneul])
  await site.get(address)
  const headers = { "Sec-Fetch-Site": "same-origin" }
  expect((await askRaw(site.origin, address, { method: "POST", headers })).status).toBe(404)
  expect((await askRaw(site.origin, address, { method: "POST" })).status).toBe(403)
})

it("keeps a page for each language that readers ask for", async () => {
  const site = await archiveSite([haneul])
  for (const language of ["ko", "ru", "ko", "ru"]) {
    const answer = await askRaw(site.origin, "/testimonies/haneul", { headers: { "Accept-Language": language } })
    expect(answer.body).toContain(`<html lang="${language}">`)
  }
})

it("sends compressed bytes only to those who can read them", async () => {
  const site = await archiveSite([haneul])
  const path = "/assets/shared/unbarred.css"
  const small = await askRaw(site.origin, path, { headers: { "Accept-Encoding": "gzip" } })
  const whole = await askRaw(site.origin, path)
  expect(small.headers["content-encoding"]).toBe("gzip")
  expect(whole.headers["content-encoding"]).toBeUndefined()
})

it("tells a reader who has the page already that it is the same, until it is withdrawn", async () => {
  const site = await archiveSite([haneul])
  const tag = (await askRaw(site.origin, address)).headers.etag ?? ""
  const again = { headers: { "If-None-Match": tag } }
  expect((await askRaw(site.origin, address, again)).status).toBe(304)
  withdrawAt(site.path, "haneul")
  expect((await askRaw(site.origin, address, again)).status).toBe(410)
})

it("never keeps what is not there: a testimony published a moment later is shown", async () => {
  const site = await archiveSite([])
  expect((await site.get(address)).status).toBe(404)
  publishAt(site.path, [haneul])
  expect((await site.get(address)).status).toBe(200)
  withdrawAt(site.path, "haneul")
  expect((await site.get(address)).status).toBe(410)
  expect((await site.get(address)).status).toBe(410)
})

it("draws a page once until the file is replaced", async () => {
  const { file, reached, ask } = await counted(page)
  await ask(address)
  await ask(address)
  expect(reached).toEqual([address])
  file.identity = "second"
  await ask(address)
  expect(reached).toEqual([address, address])
})

it("does not keep a page that was begun before the file was replaced and ended after another reader came", async () => {
  const slow = Promise.withResolvers<undefined>()
  const { file, reached, ask } = await counted((req, res) => {
    const text = file.identity
    if (req.url !== address) page(req, res)
    else void slow.promise.then(() => res.end(Buffer.from(text)))
  })
  const begun = ask(address)
  await vi.waitUntil(() => reached.length === 1)
  file.identity = "second"
  await ask("/en/")
  slow.resolve(undefined)
  expect((await begun).body).toBe("first")
  expect((await ask(address)).body).toBe("second")
})

it("draws an address that names its language once, whatever languages the reader's browser asks for", async () => {
  const { reached, ask } = await counted(page)
  for (const languages of ["ko", "ru", "x".repeat(1000)]) await ask(address, { "Accept-Language": languages })
  expect(reached).toHaveLength(1)
})

it.each(["/search?q=a", "/testimonies?page=2", "/testimonies/haneul?", "/assets/shared/unbarred.css", "/nothing"])(
  "does not keep %s",
  async (path) => {
    const { reached, ask } = await counted(page)
    await ask(path)
    await ask(path)
    expect(reached).toHaveLength(2)
  },
)

it("keeps neither a page that is too large nor more pages than it has room for", async () => {
  const large = await counted((_req, res) => res.end(Buffer.alloc(200_000)))
  await large.ask(address)
  await large.ask(address)
  expect(large.reached).toHaveLength(2)
  const many = await counted(page)
  for (let one = 0; one < 501; one++) await many.ask("/", { "Accept-Language": String(one) })
  await many.ask("/", { "Accept-Language": "0" })
  expect(many.reached).toHaveLength(502)
})
