import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { expect, it, onTestFinished } from "vitest"
import { archiveSite, publicRecord } from "../support/archive-site.ts"
import { arrivedCase, openDesk, proposedCase } from "../support/case-desk.ts"
import { openSite } from "../support/case-site.ts"
import { launchChromium } from "../support/chromium.ts"
import { openIntake } from "../support/intake-site.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

async function phone(cookie?: { readonly url: string; readonly value: string }): Promise<Page> {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  // axe is put into the page, which the pages' own policy would forbid.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true })
  if (cookie) await context.addCookies([{ name: "desk", ...cookie }])
  return await context.newPage()
}

/** Checks a page as it is: rules of WCAG 2.2 AA, a title, one heading of the first rank, and no sideways scrolling. */
async function expectReadable(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expectReadableAsItIs(page, address)
}

async function expectReadableAsItIs(page: Page, address: string): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate<
    readonly string[]
  >(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120)))`)
  expect(found, address).toEqual([])
  expect(await page.title(), address).toMatch(/.+ – .+/)
  expect(await page.locator("h1").count(), address).toBe(1)
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")
  expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0)
}

const text = "로동자들은 려권을 빼앗겼습니다.\n\n우리는 [장소]에서 일했습니다."

it.each(["ko", "en", "ru", "zh"])("can be read at the archive in %s, on a phone", async (language) => {
  const facets = { sector: "construction", area: "far-east", hours: "16-or-more", violence: "saw" }
  const site = await archiveSite([publicRecord("haneul", text, { facets, changed: ["person", "place"] })])
  const page = await phone()
  for (const path of [
    "/",
    "/testimonies",
    "/testimonies/haneul",
    `/search?q=${encodeURIComponent("려권")}`,
    "/nothing",
  ])
    await expectReadable(page, `${site.origin}/${language}${path}`)
})

it.each(["ko", "en", "ru", "zh"])("can be read at intake in %s, on a phone", async (language) => {
  const site = await openIntake()
  const page = await phone()
  for (const path of ["/", "/testimony", "/mailbox"]) await expectReadable(page, `${site.origin}/${language}${path}`)
})

it("can be read when a form comes back with mistakes, on a phone", async () => {
  const site = await openIntake()
  const page = await phone()
  await page.goto(`${site.origin}/ko/testimony`)
  await page.fill("input[name=hours_per_day]", "many")
  await page.click("form[enctype] button[type=submit]")
  expect(await page.locator(".field-problem").count()).toBeGreaterThan(2)
  await expectReadableAsItIs(page, "the form with mistakes")
})

it.each(["ko", "en", "ru", "zh"])("can be read at the desk in %s, on a phone", async (language) => {
  const desk = openDesk()
  const site = await openSite(desk)
  const { id } = await arrivedCase(desk, { account: text })
  const proposed = await proposedCase(desk)
  const page = await phone({ url: site.origin, value: site.tokenOf(desk.mira) })
  for (const path of ["/", `/cases/${id}`, `/cases/${id}/preview`, `/cases/${id}/withdraw`, `/cases/${proposed.id}`])
    await expectReadable(page, `${site.origin}/${language}${path}`)
})

it("needs at most 40 KB for the first visit to the form, one stylesheet and no script", async () => {
  const site = await openIntake()
  for (const language of ["ko", "en", "ru", "zh"]) {
    const page = await phone()
    const types: string[] = []
    const sizes: Promise<number>[] = []
    page.on("requestfinished", (request) => {
      types.push(request.resourceType())
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize))
    })
    await page.goto(`${site.origin}/${language}/testimony`, { waitUntil: "networkidle" })
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes, language).toBeLessThanOrEqual(40_960)
    expect(types.toSorted()).toEqual(["document", "stylesheet"])
  }
})
