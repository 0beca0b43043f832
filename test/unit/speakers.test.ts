import { expect, it } from "vitest"
import { findBracketed, findSpeakers } from "../../src/redaction/names/speakers.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { detector } from "../support/detector.ts"

const heads = (text: string): readonly string[] =>
  findSpeakers(text).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)

it("knows who speaks by the heads of lines that come back, with times and dashes or without", () => {
  expect(heads("[19:05] grey owl: hi\n[19:06] ruth: hello\n[19:07] grey owl: cold\n[19:09] grey owl: yes")).toEqual([
    "grey owl name",
    "ruth once",
    "grey owl name",
    "grey owl name",
  ])
  expect(heads("갈매기: 왔소?\n갈매기: 예?\n갈매기: 가오")).toEqual(Array.from({ length: 3 }, () => "갈매기 name"))
})

it("tells a part in the talk from a name, and leaves single Chinese signs open", () => {
  for (const role of [
    "문",
    "구술자",
    "Q",
    "Interviewer",
    "М.",
    "Вопрос",
    "модератор",
    "mod",
    "问",
    "主持人",
    "编辑部",
    "편집부",
    "상대",
    "청구인",
    "истец",
    "对方",
  ])
    expect(heads(`${role}: a\n${role}: b\n${role}: c`)[0], role).toBe(`${role} role`)
  for (const name of ["Ли", "Kim", "박", "The Sparrow"])
    expect(heads(`${name}: a\n${name}: b\n${name}: c`)[0], name).toBe(`${name} name`)
  expect(heads("柳：一\n柳：二\n柳：三")[0]).toBe("柳 sign")
})

it("takes a syllable for a name in a chat, and for a part in the talk elsewhere", () => {
  expect(heads("[오후 9:12] 쌔: 네\n[오후 9:13] 쌔: 예\n[오후 9:14] 쌔: 응")[0]).toBe("쌔 name")
  expect(heads("[오후 9:12] 질: 네\n[오후 9:13] 질: 예\n[오후 9:14] 질: 응")[0]).toBe("질 role")
  for (const mark of ["", "- ", "[면담] "])
    expect(heads(["네", "예", "응"].map((said) => `${mark}쌔: ${said}`).join("\n"))[0], mark).toBe("쌔 role")
})

it("knows heads with a day and a time, and no further than the line", () => {
  expect(heads("Ida K. 09:12\nhi\nIda K. 9:14 yes\nIda K. 10:01\n")).toEqual(
    Array.from({ length: 3 }, () => "Ida K. name"),
  )
  const line = "12.05.2021, 19:05 - Noodle: hi\n"
  expect(heads(line.repeat(3))).toEqual(Array.from({ length: 3 }, () => "Noodle name"))
  for (const none of ["Noodle\n: hi\n", "Noodle\r: hi\n"]) expect(heads(none.repeat(3))).toEqual([])
})

it("does not take what stands once before a colon, or labels a form or mail, for somebody who speaks", () => {
  expect(heads("Адрес: улица\nПаспорт: забрали")).toEqual(["Адрес role", "Паспорт once"])
  expect(heads("보낸 사람: 나\n> 받는 사람: 그\n> > Subject: Re")).toEqual([
    "보낸 사람 role",
    "받는 사람 role",
    "Subject role",
  ])
})

it("knows names in brackets that come back, and no parts, times or stage directions", () => {
  const names = (text: string) => findBracketed(text).map(({ start, end }) => text.slice(start, end))
  expect(names("[小舟] 在吗\n[证人] 在\n[小舟] 好\n[证人] 嗯\n[小舟] 谢谢\n[证人] 再见")).toEqual([
    "小舟",
    "小舟",
    "小舟",
  ])
  expect(names("[갈매기] [오후 3:12] 왔소\n".repeat(3))).toEqual(["갈매기", "갈매기", "갈매기"])
  for (const none of [
    "[오후 9:12] 질: 네\n",
    "[웃음] 그랬소\n",
    "[12] so\n",
    "[면담] 김: 예\n",
    "[он] да\n",
    "[You] yes\n",
    "[用户] 在吗\n",
  ])
    expect(names(none.repeat(3)), none).toEqual([])
  for (const surname of ["Ли", "An"]) expect(names(`[${surname}] так\n`.repeat(3))).toEqual([surname, surname, surname])
  expect(names("[Sturgeon] a\n[Sturgeon] b\n")).toEqual([])
  const chat = "[Sturgeon] you there\n[volunteer] yes\n".repeat(3)
  const people = suggest(detector, chat, { register: "testimony" }).filter(({ type }) => type === "PERSON")
  expect(people.map(({ start, end }) => chat.slice(start, end))).toEqual(["Sturgeon", "Sturgeon", "Sturgeon"])
})

it("suggests a speaker's name wherever the talk has it", () => {
  const talk = "мелкий: приехал\nмедведь: да?\nмелкий: снег лежал\nмелкий: помню\nмедведь: мелкий, пиши"
  const found = suggest(detector, talk)
  for (const { index } of talk.matchAll(/мелкий/g))
    expect(found.some(({ start, end }) => start <= index && end >= index + "мелкий".length)).toBe(true)
})
