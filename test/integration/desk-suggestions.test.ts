import { execFile } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { prepareSuggester } from "../../src/desk/suggester.ts"
import { arrivedCase, openDesk } from "../support/case-desk.ts"
import { openSite, type Visitor } from "../support/case-site.ts"
import { temporaryFolder } from "../support/folder.ts"

const account = "Our overseer, Jang Chol Min, came to Ussuriysk on 11 May 2019.\nCall +7 914 555 01 23. Chol Min knows."

async function pageOf(visitor: Visitor, path: string): Promise<string> {
  return await (await visitor.get(path)).text()
}

/** The boxes of a case's page: what each sends, and whether it is ticked. */
function boxesOf(page: string): readonly { readonly value: string; readonly ticked: boolean }[] {
  return [...page.matchAll(/name="take" value="([^"]+)"( checked)?/g)].map(([, value = "", ticked]) => ({
    value,
    ticked: ticked !== undefined,
  }))
}

it("offers what could identify somebody, ticks what is almost certain, and marks what a moderator leaves ticked", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk, { account })
  const before = await pageOf(mira, `/cases/${id}`)
  const ticked = boxesOf(before).filter((box) => box.ticked)
  const start = account.indexOf("Jang Chol Min")
  expect(ticked.map(({ value }) => value)).toContain(`person ${String(start)}-${String(start + 13)}`)
  const form = new URLSearchParams([
    ["revision", "0"],
    ...ticked.map(({ value }) => ["take", value] as [string, string]),
  ])
  const answer = await mira.post(`/cases/${id}/suggestions`, form)
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/cases/${id}#suggestions`])
  const after = await pageOf(mira, `/cases/${id}`)
  expect(after).toMatch(/<mark class="span span-person" title="[^"]+">Jang Chol Min<\/mark>/)
  expect(boxesOf(after).some(({ value }) => ticked.some((box) => box.value === value))).toBe(false)
  expect(site.log).toEqual([])
})

it("asks for a choice when nothing is ticked, and refuses what our own page cannot send", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk, { account })
  const nothing = await mira.post(`/cases/${id}/suggestions`, { revision: "0" })
  expect([nothing.status, await nothing.text()]).toEqual([
    422,
    expect.stringContaining("Tick at least one suggestion."),
  ])
  expect((await mira.post(`/cases/${id}/suggestions`, { revision: "0", take: "nobody 1-2" })).status).toBe(400)
  const outside = await mira.post(`/cases/${id}/suggestions`, { revision: "0", take: "person 5-90000" })
  expect(outside.status).toBe(422)
})

it("says so when somebody else changed the case meanwhile", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk, { account })
  await mira.post(`/cases/${id}/spans`, { revision: "0", words: "Jang", kind: "person", replacement: "" })
  expect((await mira.post(`/cases/${id}/suggestions`, { revision: "0", take: "person 14-27" })).status).toBe(409)
})

it("shows a case without suggestions when there are none to be had, so that it can be marked by hand", async () => {
  const desk = openDesk()
  const site = await openSite(desk, () => Promise.resolve(undefined))
  const { id } = await arrivedCase(desk, { account })
  const page = await pageOf(site.signedIn(desk.mira), `/cases/${id}`)
  expect(page).toContain("There are no suggestions at the moment.")
  expect(page).toContain("Mark words")
})

it("offers coarser values for what is marked, and puts the chosen one into the text", async () => {
  const desk = openDesk()
  const site = await openSite(desk)
  const mira = site.signedIn(desk.mira)
  const { id } = await arrivedCase(desk, { account })
  await mira.post(`/cases/${id}/spans`, { revision: "0", words: "11 May 2019", kind: "date", replacement: "" })
  const page = await pageOf(mira, `/cases/${id}`)
  for (const step of ["a day in May 2019", "a spring day in 2019", "a day in 2019", "a day in the 2010s"])
    expect(page).toContain(`<option value="${step}">`)
  const start = account.indexOf("11 May 2019")
  const places = `${String(start)}-${String(start + 11)}`
  const answer = await mira.post(`/cases/${id}/spans/replace`, {
    revision: "1",
    places,
    replacement: "a spring day in 2019",
  })
  expect(answer.status).toBe(303)
  expect(await pageOf(mira, `/cases/${id}`)).toContain('<option value="a spring day in 2019" selected>')
  expect((await mira.post(`/cases/${id}/spans/replace`, { revision: "1", places, replacement: "" })).status).toBe(409)
})

it("answers several questions at once from one thread", async () => {
  const suggester = prepareSuggester(() => undefined)
  const [one, other] = await Promise.all([suggester(account, "en"), suggester("반장 최명국은 왔다", "ko")])
  expect(one?.length).toBeGreaterThan(2)
  expect(other?.map(({ start, end }) => [start, end])).toContainEqual([3, 6])
})

it("lets its process end when it has answered", async () => {
  const suggesterFile = JSON.stringify(new URL("../../src/desk/suggester.ts", import.meta.url).href)
  const program = `
    const { prepareSuggester } = await import(${suggesterFile})
    const findings = await prepareSuggester(console.error)("Comrade Jang Chol Min", "en")
    console.log(findings.length)
  `
  const file = join(temporaryFolder(), "ask.mts")
  writeFileSync(file, program)
  const ran = await promisify(execFile)(process.execPath, [file])
  expect(Number(ran.stdout)).toBeGreaterThan(0)
})
