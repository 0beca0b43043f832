import { expect, it } from "vitest"
import { languages } from "../../src/i18n/language.ts"
import { digestOf } from "../../src/published/record.ts"
import { monthName } from "../../src/web/testimony-page.ts"
import { archiveSite, publicRecord, withdrawAt } from "../support/archive-site.ts"

const haneul = publicRecord("haneul", "로동자들은 려권을 빼앗겼습니다.", { facets: { violence: "saw" } })
const sora = publicRecord("sora", "He kept our passports in a bag.", { language: "en" })

it("shows the fingerprint of the approved record, short and whole", async () => {
  const site = await archiveSite([haneul])
  const page = await (await site.get("/en/testimonies/haneul")).text()
  const digest = digestOf(haneul)
  expect(page).toContain(`<code>${digest}</code>`)
  expect(page).toContain(`<code>${digest.slice(0, 16)}</code>`)
})

it("speaks of violence only where there is some", async () => {
  const site = await archiveSite([haneul, sora])
  expect(await (await site.get("/en/testimonies/sora")).text()).not.toContain("speaks of violence")
})

it.each(languages)(
  "draws every kind of page in %s, with the way to the others and where the reader is",
  async (language) => {
    const site = await archiveSite([haneul, sora])
    withdrawAt(site.path, "sora")
    const found = encodeURIComponent("려권")
    for (const [path, status, current] of [
      ["/testimonies?in=ko", 200, "/testimonies"],
      ["/testimonies/haneul", 200, undefined],
      [`/search?q=${found}`, 200, "/search"],
      ["/testimonies/sora", 410, undefined],
      ["/testimonies/nobody", 404, undefined],
    ] as const) {
      const answer = await site.get(`/${language}${path}`)
      const page = await answer.text()
      expect(answer.status, path).toBe(status)
      expect(page, path).toContain(`<html lang="${language}">`)
      expect(/<a href="([^"]*)" aria-current="page">/.exec(page)?.[1], path).toBe(current && `/${language}${current}`)
      expect(page, path).toContain(`<a href="/${language}/search"`)
    }
  },
)

it("asks search engines to leave out what is searched for and what is withdrawn, and names one address to keep", async () => {
  const site = await archiveSite([haneul, sora])
  withdrawAt(site.path, "sora")
  const noindex = '<meta name="robots" content="noindex">'
  for (const path of ["/ko/search?q=a", "/ko/testimonies/sora"])
    expect(await (await site.get(path)).text()).toContain(noindex)
  const page = await (await site.get("/ko/testimonies/haneul")).text()
  expect(page).not.toContain(noindex)
  expect(page).toContain(`<link rel="canonical" href="${site.origin}/testimonies/haneul">`)
})

it("writes months as each language does, without a full stop of their own", () => {
  const months = languages.map((language) => monthName("2026-08", language))
  expect(months).toEqual(["2026년 8월", "August 2026", "август 2026", "2026年8月"])
})
