import type { Page } from "playwright-core"
import { expect, it, onTestFinished } from "vitest"
import { openCase } from "../../src/desk/open-case.ts"
import { arrivedCase, openDesk } from "../support/case-desk.ts"
import { openSite } from "../support/case-site.ts"
import { launchChromium } from "../support/chromium.ts"

const account = "🌲 Ri & Kang.\n\nKang <saw> Ri,\nand Kang left."

async function openPage(url: string, cookie: string): Promise<Page> {
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  await context.addCookies([{ name: "desk", value: cookie, url }])
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Double-clicks the word that begins at this offset of the account, as a hand with a mouse does. */
async function selectWord(page: Page, offset: number): Promise<void> {
  const [x, y] = await page.evaluate<[number, number]>(`(() => {
    const walker = document.createTreeWalker(document.querySelector("[data-account]"), NodeFilter.SHOW_TEXT)
    let left = ${String(offset)}
    while (walker.nextNode() && left >= walker.currentNode.data.length) left -= walker.currentNode.data.length
    const range = document.createRange()
    range.setStart(walker.currentNode, left)
    range.setEnd(walker.currentNode, left + 1)
    const box = range.getBoundingClientRect()
    return [box.x + box.width / 2, box.y + box.height / 2]
  })()`)
  await page.mouse.dblclick(x, y)
}

it("marks what the pointer selects, everywhere or only there, by one key", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const { id } = await arrivedCase(desk, { account })
  const page = await openPage(`${site.origin}/en/cases/${id}`, site.tokenOf(desk.mira))
  await selectWord(page, account.indexOf("Ri"))
  await expect.poll(() => page.locator("textarea[name=words]").inputValue()).toBe("Ri")
  await page.keyboard.press("1")
  await page.waitForURL(/#mark$/)
  const last = account.lastIndexOf("Kang")
  await selectWord(page, last)
  await page.getByLabel("Only at the selected place").check()
  await page.getByRole("button", { name: "Place" }).click()
  await expect.poll(() => page.locator("mark.span-place").count()).toBeGreaterThan(0)
  const { draft } = await openCase(desk.deps, desk.mira, id)
  expect(draft.spans.map(({ start, end, kind }) => [account.slice(start, end), start, kind])).toEqual([
    ["Ri", account.indexOf("Ri"), "person"],
    ["Ri", account.lastIndexOf("Ri"), "person"],
    ["Kang", last, "place"],
  ])
})
