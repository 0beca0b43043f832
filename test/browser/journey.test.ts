import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { temporaryFolder } from "../support/folder.ts"
import { addModerator, enrol, filesOf, type House, openHouse, type Person, signIn } from "../support/house.ts"

// Each word stands in one place that a source or a moderator can write to. None of them may be anywhere else.
const words = {
  name: "가나리아하나",
  place: "canaryplacetwo",
  fileName: "canaryfilethree",
  fileContent: "canarycontentfour",
  message: "canarymessagefive",
  decision: "canarydecisionsix",
  reply: "canaryreplyseven",
  note: "canarynoteeight",
} as const
/** Is meant to be published, and to be gone after the withdrawal. */
const published = "우리는 하루에 열여덟시간 일했습니다"
const account = `제 이름은 ${words.name}입니다.\n\n${words.place}에서 ${published}.`

it("takes one account from the form to the archive and out again, and nothing leaks on the way", async () => {
  const house = await openHouse()
  const source = await house.visitor(false)
  await seeClosedIntake(house, source)
  const ada = await enrol(house, house.setUp, "Ada")
  await signIn(house, ada)
  const mira = await addModerator(house, ada, "Mira")
  const jonas = await addModerator(house, ada, "Jonas")

  const receipt = await handIn(house, source)
  expectSealed(house)
  const caseAddress = await redactAndPropose(house, mira)
  await agree(house, source, receipt)
  await approveAndPublish(jonas, caseAddress)
  const reader = await house.visitor(false)
  await readAndSearch(house, reader)
  expectSealed(house)
  expectPublic(house)

  await withdraw(house, source, receipt)
  await mira.page.goto(`${house.origins.desk}/en/`)
  await mira.page.click("form[action$='/collect'] button")
  expect((await reader.goto(`${house.origins.archive}/ko/testimonies/haneul`))?.status()).toBe(410)
  expect(await reader.content()).not.toContain("Haneul")
  expectSealed(house)
  expectGone(house)

  await expectPagesClean(house, receipt)
  for (const word of [...Object.values(words), published, receipt]) expect(house.printed()).not.toContain(word)
})

async function seeClosedIntake(house: House, page: Page): Promise<void> {
  await page.goto(`${house.origins.intake}/`)
  for (const language of ["ko", "en", "ru", "zh"])
    expect(await page.locator(`.notice-warning p[lang=${language}]`).count(), language).toBe(1)
}

async function handIn(house: House, page: Page): Promise<string> {
  const file = join(temporaryFolder(), `${words.fileName}.txt`)
  writeFileSync(file, words.fileContent)
  await page.goto(`${house.origins.intake}/ko/testimony`)
  await page.check("input[name=writer][value=self]")
  await page.check("input[name=language][value=ko]")
  await page.fill("textarea[name=account]", account)
  await page.fill("input[name=hours_per_day]", "열여덟")
  await page.selectOption("select[name=region]", "RU-PRI")
  await page.setInputFiles("#file-1", file)
  await page.click("form[enctype] button[type=submit]")
  // The first try has mistakes: every word is kept, and the file must be chosen again.
  expect(await page.locator("#problems li").count()).toBeGreaterThan(1)
  expect(await page.locator("textarea[name=account]").inputValue()).toBe(account)
  expect(await page.locator("#files").innerText()).toContain(words.fileName)
  await page.fill("input[name=hours_per_day]", "18")
  for (const use of ["store", "staff_read", "publish_text"]) await page.check(`input[name=consent_${use}][value=yes]`)
  await page.check("input[name=see_before][value=yes]")
  await page.setInputFiles("#file-1", file)
  await page.click("form[enctype] button[type=submit]")
  const receipt = (await page.locator(".receipt-code").innerText()).replaceAll(/\D/g, "")
  expect(receipt).toMatch(/^\d{25}$/)
  await page.fill("textarea[name=typed]", receipt)
  await page.click("form[action$='/receipt'] button[type=submit]")
  expect(await page.locator("h1").count()).toBe(1)
  return receipt
}

async function openMailbox(house: House, page: Page, receipt: string): Promise<void> {
  await page.goto(`${house.origins.intake}/ko/mailbox`)
  await page.fill("textarea[name=receipt]", receipt)
  await page.click("form[action$='/mailbox'] button[type=submit]")
}

async function redactAndPropose(house: House, { page }: Person): Promise<string> {
  await page.goto(`${house.origins.desk}/en/`)
  await page.click("form[action$='/collect'] button")
  await page.click(".card a")
  await page.locator("[data-account]").waitFor()
  expect(await page.locator("[data-account]").innerText()).toBe(account)
  await mark(page, words.name, "person")
  await mark(page, words.place, "place")
  await page.fill("#pseudonym", "Haneul")
  await page.check("input[name=exposure][value=text]")
  for (const facet of await page.locator("#record input[type=checkbox]").all()) await facet.check()
  await page.fill("#note", words.note)
  await page.click("#record button[type=submit]")
  await page.fill("textarea[name=reply]", words.reply)
  await page.click("form[action$='/reply'] button[type=submit]")
  await page.locator("form[action$='/propose'] button").click()
  await page.locator(".tag-proposed").first().waitFor()
  expect(await page.locator("form[action$='/approve']").count()).toBe(0)
  return page.url().replace(/#.*/, "")
}

async function mark(page: Page, text: string, kind: string): Promise<void> {
  await page.fill("textarea[name=words]", text)
  await page.click(`button[name=kind][value=${kind}]`)
  await page.locator(`mark.span-${kind}`).first().waitFor()
}

async function agree(house: House, page: Page, receipt: string): Promise<void> {
  await openMailbox(house, page, receipt)
  expect(await page.locator(".letter-desk").innerText()).toContain(words.reply)
  const preview = await page.locator("section[aria-labelledby=preview]").innerText()
  expect(preview).toContain(published)
  expect(preview).not.toContain(words.name)
  await page.fill("#text", words.message)
  await page.click("form[action$='/mailbox/message'] button[type=submit]")
  await page.check("input[name=answer][value=yes]")
  await page.fill("#decision-text", words.decision)
  await page.click("form[action$='/mailbox/decision'] button[type=submit]")
}

async function approveAndPublish({ page }: Person, caseAddress: string): Promise<void> {
  await page.goto(caseAddress)
  await page.click("a[href$='/preview']")
  expect(await page.locator("article").innerText()).not.toContain(words.name)
  await page.click("form[action$='/approve'] button[type=submit]")
  await page.goto(caseAddress.replace(/\/cases\/.*/, "/"))
  await page.click("form[action$='/collect'] button")
  await page.goto(caseAddress)
  expect(await page.locator("main").innerText()).toContain(words.message)
  await page.click("form[action$='/publish'] button[type=submit]")
  await page.locator(".tag-published").first().waitFor()
}

async function readAndSearch(house: House, page: Page): Promise<void> {
  await page.goto(`${house.origins.archive}/ko/`)
  await page.fill("input[name=q]", "시간")
  await page.click("form[role=search] button")
  expect(await page.locator("mark").first().innerText()).toBe("시간")
  await page.click(".card a")
  expect(await page.locator("h1").innerText()).toBe("Haneul")
  expect(await page.locator(".prose").innerText()).toBe(`제 이름은 [이름]입니다.\n\n[장소]에서 ${published}.`)
}

async function withdraw(house: House, page: Page, receipt: string): Promise<void> {
  await openMailbox(house, page, receipt)
  await page.click("form[action$='/mailbox/withdraw'] button[type=submit]")
  await page.click("form[action$='/mailbox/withdraw/confirmed'] button[type=submit]")
  expect(await page.locator(".notice-success").count()).toBe(1)
}

/** No file in the data folder holds a word that anyone wrote, in any of the forms in which text is kept. */
function expectSealed(house: House): void {
  for (const { name, bytes } of filesOf(house.folder))
    for (const word of Object.values(words))
      for (const encoding of ["utf8", "utf16le"] as const)
        expect(bytes.includes(word, 0, encoding), `${word} in ${name}`).toBe(false)
}

function expectPublic(house: House): void {
  for (const { name, bytes } of filesOf(house.folder))
    expect(bytes.includes(published), name).toBe(name === "archive.db")
}

function expectGone(house: House): void {
  for (const { name, bytes } of filesOf(house.folder))
    for (const word of [published, "열여덟시간", "Haneul", "열여"])
      expect(bytes.includes(word), `${word} in ${name}`).toBe(false)
}

/** The archive's pages hold none of the words; the receipt is on intake's pages alone; no cookie holds anything but an id. */
async function expectPagesClean(house: House, receipt: string): Promise<void> {
  const answers = await house.answers()
  const from = (origin: string) =>
    answers
      .filter(({ url }) => url.startsWith(origin))
      .map(({ body }) => body)
      .join("\n")
  const archive = from(house.origins.archive)
  expect(archive).toContain(published)
  for (const word of Object.values(words)) expect(archive).not.toContain(word)
  expect(from(house.origins.desk)).not.toContain(receipt)
  for (const { url } of answers) expect(url).not.toContain(receipt)
  for (const cookie of await house.cookies()) expect(cookie).toMatch(/^desk=[\w-]{43}$/)
}
