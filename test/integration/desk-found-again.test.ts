import { expect, it } from "vitest"
import { collect } from "../../src/desk/collect.ts"
import { markWords } from "../../src/desk/mark-words.ts"
import { propose } from "../../src/desk/propose.ts"
import { saveRecord } from "../../src/desk/save-record.ts"
import { arrivedCase, type CaseDesk, openDesk, revisionOf } from "../support/case-desk.ts"
import { openSite } from "../support/case-site.ts"
import { sendItem } from "../support/inbox.ts"

const nothingFound = () => Promise.resolve([])

async function mark(desk: CaseDesk, id: string, words: string, kind: "person" | "place" = "person"): Promise<void> {
  await markWords(desk.deps, desk.mira, id, { revision: revisionOf(desk, id), words, kind, replacement: "" })
}

const choose = (desk: CaseDesk, id: string, pseudonym: string) =>
  saveRecord(desk.deps, desk.mira, id, {
    revision: revisionOf(desk, id),
    pseudonym,
    shown: [],
    exposure: "text",
    note: "",
  })

it("suggests what is marked wherever else it stands in the account: as a part, in another case, in other letters", async () => {
  const account = "박용수가 갔다. 용수는 남았다. Пак Ён Су молчал. Из Тарвоска, в Тарвоске."
  const desk = openDesk()
  const site = await openSite(desk, nothingFound)
  const { id } = await arrivedCase(desk, { account })
  await mark(desk, id, "박용수")
  await mark(desk, id, "Тарвоска", "place")
  const page = await (await site.signedIn(desk.mira).get(`/cases/${id}`)).text()
  for (const [words, kind] of [
    ["용수는", "person"],
    ["Пак Ён Су", "person"],
    ["Тарвоске", "place"],
  ] as const) {
    const start = account.lastIndexOf(words)
    const end = start + words.replace(/는$/, "").length
    expect(page, words).toContain(`value="${kind} ${String(start)}-${String(end)}"`)
  }
})

it("shows in letters and file names what is marked in the account", async () => {
  const desk = openDesk()
  const site = await openSite(desk, nothingFound)
  const files = [{ name: "Зелвика.txt", bytes: Buffer.from("x") }]
  const { id, source } = await arrivedCase(desk, { account: "Zelvik sang.", files })
  const content = { text: "Please hide Zelvik, and <b>me</b>." }
  await sendItem(desk.folder, desk.recipient, { kind: "message", mailbox: source.mailbox, content })
  await collect(desk.deps, desk.mira)
  await mark(desk, id, "Zelvik")
  const page = await (await site.signedIn(desk.mira).get(`/cases/${id}`)).text()
  expect(page).toContain("Зелвика</mark>.txt</a>")
  expect(page).toMatch(/hide <mark class="span span-person" title="[^"]+">Zelvik<\/mark>, and &lt;b&gt;me/)
})

it("shows in letters and file names what marked places and people are called in other languages", async () => {
  const desk = openDesk()
  const site = await openSite(desk, nothingFound)
  const files = [{ name: "赤塔.txt", bytes: Buffer.from("x") }]
  const { id, source } = await arrivedCase(desk, { account: "Нас везли в город Читу. Ким Чхоль Су спал.", files })
  const content = { text: "Chita was cold, 金哲洙 said. 치타에서 왔다." }
  await sendItem(desk.folder, desk.recipient, { kind: "message", mailbox: source.mailbox, content })
  await collect(desk.deps, desk.mira)
  await mark(desk, id, "город Читу", "place")
  await mark(desk, id, "Ким Чхоль Су")
  const page = await (await site.signedIn(desk.mira).get(`/cases/${id}`)).text()
  for (const told of ["Chita", "金哲洙", "치타", "赤塔"]) expect(page, told).toContain(`>${told}</mark>`)
})

it("suggests in the account the name that a letter or a file name tells", async () => {
  const account = "We worked at night. chol min cooked."
  const desk = openDesk()
  const site = await openSite(desk)
  const files = [{ name: "passport of Jang Chol Min.txt", bytes: Buffer.from("x") }]
  const { id } = await arrivedCase(desk, { account, files })
  const start = account.indexOf("chol min")
  const page = await (await site.signedIn(desk.mira).get(`/cases/${id}`)).text()
  expect(page).toContain(`value="person ${String(start)}-${String(start + 8)}" checked`)
})

it("refuses a pseudonym that sounds like a marked name, even one that was marked later", async () => {
  const desk = openDesk()
  const { id } = await arrivedCase(desk, { account: "장남수가 왔다." })
  expect(await choose(desk, id, "Namsu")).toEqual({ ok: true })
  await mark(desk, id, "장남수")
  expect(await choose(desk, id, "Namsu")).toEqual({ ok: false, problem: "pseudonym-sounds" })
  const proposed = await propose(desk.deps, desk.mira, id, revisionOf(desk, id))
  expect(proposed).toEqual({ ok: false, problem: "pseudonym-sounds" })
  expect(await choose(desk, id, "Haru")).toEqual({ ok: true })
})

it("names on the preview what may still tell of marked words in another form", async () => {
  const desk = openDesk()
  const site = await openSite(desk, nothingFound)
  const { id } = await arrivedCase(desk, { account: "Игорь Ласточкин был. Я Ласточкину улыбнулся." })
  await mark(desk, id, "Игорь Ласточкин")
  const mira = site.signedIn(desk.mira)
  expect(await (await mira.get(`/cases/${id}/preview`)).text()).toContain("<strong>Ласточкину</strong>")
  await mark(desk, id, "Ласточкину")
  expect(await (await mira.get(`/cases/${id}/preview`)).text()).not.toContain("<strong>Ласточкину</strong>")
})
