import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { languages } from "../../src/i18n/language.ts"
import { archiveSite, publicRecord, publishAt, withdrawAt } from "../support/archive-site.ts"

const text = "로동자들은 려권을 빼앗겼습니다.\n\n우리는 [장소]에서 일했습니다."
const haneul = publicRecord("haneul", text, {
  facets: { sector: "construction", area: "far-east", violence: "saw" },
  changed: ["person", "place"],
})
const sora = publicRecord("sora", "He kept our passports <script>alert(1)</script> in a bag.", {
  language: "en",
  quotable: false,
})

it("says what it is, how accounts are vetted and what is changed, in four languages", async () => {
  const site = await archiveSite([haneul])
  const seen = new Set<string>()
  for (const language of languages) {
    const page = await (await site.get(`/${language}/`)).text()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`/${language}/testimonies/haneul`)
    seen.add(/<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? "")
  }
  expect(seen.size).toBe(4)
})

it("speaks the reader's language without a cookie", async () => {
  const site = await archiveSite([haneul])
  const answer = await site.get("/", { "Accept-Language": "ru-RU,ru;q=0.9,en;q=0.5" })
  expect(await answer.text()).toContain('<html lang="ru">')
  expect(answer.headers.get("vary")).toContain("Accept-Language")
  expect(answer.headers.get("set-cookie")).toBeNull()
})

it("shows a testimony with pseudonym, facets, text, changes, version, month and how to cite it", async () => {
  const site = await archiveSite([haneul])
  const page = await (await site.get("/en/testimonies/haneul")).text()
  for (const part of [
    "<h1>Haneul</h1>",
    "Russian Far East",
    '<div class="prose" lang="ko">',
    "로동자들은 려권을 빼앗겼습니다.",
    "Name of a person",
    "This name is a pseudonym",
    "version 1",
    "October 2026",
    `${site.origin}/testimonies/haneul`,
    "This testimony speaks of violence",
  ])
    expect(page).toContain(part)
})

it("says when the witness has not allowed quoting", async () => {
  const site = await archiveSite([sora])
  expect(await (await site.get("/en/testimonies/sora")).text()).toContain("has not allowed quoting")
})

it("shows what anyone wrote as text and never as markup", async () => {
  const site = await archiveSite([sora])
  for (const address of ["/en/testimonies/sora", "/en/testimonies", "/en/search?q=alert", "/en/search?q=<script>x"]) {
    const page = await (await site.get(address)).text()
    expect(page).not.toMatch(/<script/i)
  }
})

it("finds a two-syllable Korean noun inside a longer word, and marks it", async () => {
  const site = await archiveSite([haneul, sora])
  const page = await (await site.get(`/ko/search?q=${encodeURIComponent("려권")}`)).text()
  expect(page).toContain("/ko/testimonies/haneul")
  expect(page).toContain("<mark>려권</mark>")
  expect(page).not.toContain("/ko/testimonies/sora")
})

it.each(['"', "a*b NEAR(", "' OR 1=1 --", "\u0000", "-".repeat(5000), "q=1&q=2"])(
  "answers the query %j with a page",
  async (query) => {
    const site = await archiveSite([haneul])
    expect((await site.get(`/en/search?q=${encodeURIComponent(query)}`)).status).toBe(200)
    expect((await site.get("/en/search?q=a&q=b")).status).toBe(200)
  },
)

it("lists page by page and by language", async () => {
  const letters = Array.from({ length: 23 }, (_, at) => `w${String.fromCodePoint(97 + at)}`)
  const site = await archiveSite([...letters.map((slug) => publicRecord(slug, "글")), sora])
  const first = await (await site.get("/en/testimonies")).text()
  const second = await (await site.get("/en/testimonies?in=&page=2")).text()
  expect(first.match(/class="card"/g)).toHaveLength(20)
  expect(second.match(/class="card"/g)).toHaveLength(4)
  expect(first).toContain("page=2")
  expect((await (await site.get("/en/testimonies?in=en")).text()).match(/class="card"/g)).toHaveLength(1)
  for (const odd of ["0", "-1", "x", "99999", "1e3"])
    expect((await site.get(`/en/testimonies?page=${odd}`)).status).toBe(200)
  for (const after of ["/en/testimonies?page=3", "/en/search?q=passports&page=2"])
    expect((await site.get(after)).status).toBe(404)
})

it("answers 410 for a withdrawn testimony at once, with a page that says nothing about it", async () => {
  const site = await archiveSite([haneul, sora])
  expect((await site.get("/en/testimonies/haneul")).status).toBe(200)
  expect((await site.get("/en/testimonies/haneul")).status).toBe(200)
  withdrawAt(site.path, "haneul")
  const answer = await site.get("/en/testimonies/haneul")
  expect(answer.status).toBe(410)
  const page = await answer.text()
  for (const word of ["Haneul", "려권", "Far East", "2026", "construction"]) expect(page).not.toContain(word)
  expect(await (await site.get("/en/testimonies")).text()).not.toContain("haneul")
  expect(await (await site.get(`/en/search?q=${encodeURIComponent("려권")}`)).text()).not.toContain("haneul")
  for (const word of ["려권", "려권을", "로동", "Haneul"]) expect(readFileSync(site.path).includes(word)).toBe(false)
})

it("gives every withdrawn testimony the same page", async () => {
  const site = await archiveSite([haneul, sora])
  withdrawAt(site.path, "haneul")
  withdrawAt(site.path, "sora")
  const page = async (slug: string) => (await (await site.get(`/en/testimonies/${slug}`)).text()).replaceAll(slug, "")
  expect(await page("haneul")).toBe(await page("sora"))
})

it("shows a new version at the same address", async () => {
  const site = await archiveSite([haneul])
  await site.get("/en/testimonies/haneul")
  publishAt(site.path, [{ ...haneul, version: 2, text: "고친 글" }], "2026-11")
  const page = await (await site.get("/en/testimonies/haneul")).text()
  expect(page).toContain("고친 글")
  expect(page).toContain("version 2")
  expect(page).not.toContain("빼앗겼습니다")
})

it("says that nothing is published yet when nothing is", async () => {
  const site = await archiveSite([])
  expect(await (await site.get("/en/")).text()).toContain("Nothing has been published here yet")
})

it("knows no other addresses", async () => {
  const site = await archiveSite([haneul])
  for (const address of ["/en/testimonies/nobody", "/nothing", "/xx/testimonies", "/assets/../package.json", "/%ff"])
    expect((await site.get(address)).status).toBeGreaterThanOrEqual(400)
  expect((await site.get("/en/testimonies/nobody")).status).toBe(404)
})

it("loads nothing from elsewhere and has no script, kept page or not", async () => {
  const site = await archiveSite([haneul])
  for (const time of ["first", "kept"]) {
    const { headers } = await site.get("/en/testimonies/haneul")
    expect(headers.get("content-security-policy"), time).toContain("default-src 'none'")
    expect(headers.get("content-security-policy"), time).toContain("script-src 'none'")
    expect(headers.get("referrer-policy"), time).toBe("same-origin")
    expect(headers.get("cache-control"), time).toBe("no-cache")
    expect(headers.get("x-powered-by"), time).toBeNull()
  }
})
