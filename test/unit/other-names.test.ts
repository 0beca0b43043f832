import { expect, it } from "vitest"
import { prepareGazetteer } from "../../src/desk/gazetteer.ts"
import { foundAgain, withOtherNames } from "../../src/desk/found-again.ts"
import type { Decided } from "../../src/redaction/decided.ts"

const gazetteer = prepareGazetteer()
const found = (text: string, words: string, type: Decided["type"]): readonly string[] =>
  foundAgain(text, withOtherNames([{ words, type, tier: "sure" }], gazetteer)).map(({ start, end }) =>
    text.slice(start, end),
  )

it.each([
  ["посёлок Дурмин", "LOC", "в Дурмине", "Дурмине"],
  ["the village of Durmin", "LOC", "near Durmin", "Durmin"],
  ["Mokran Trading Company", "ORG", "Mokran sent us", "Mokran"],
  ["г. Чита", "LOC", "Chita was cold", "Chita"],
  ["청진에서", "LOC", "из Чхонджина", "Чхонджина"],
  ["伯力", "LOC", "в Хабаровске", "Хабаровске"],
] as const)("finds %s (%s) as others call it, and in brief", (words, type, text, name) => {
  expect(found(text, words, type)).toEqual([name])
})

it("takes no word of many firms, and no region, for what was decided", () => {
  expect(found("New trading companies, the Company", "Mokran Trading Company", "ORG")).toEqual([])
  expect(found("We wore cashmere in May.", "Cashmere Dawn", "ORG")).toEqual([])
  expect(found("we wore cashmere, cashmere paid nobody", "Cashmere Dawn", "ORG")).toEqual(["cashmere", "cashmere"])
  expect(found("Primorye", "Приморский край", "LOC")).toEqual([])
})

it.each([
  ["Андрей", "Андрюха нас бил, Андрюшеньку боялись", ["Андрюха", "Андрюшеньку"]],
  ["Андреем Вороновым", "Андрюша", ["Андрюша"]],
  ["Саша", "Александру, Сашку и Шуре", ["Александру", "Сашку", "Шуре"]],
  ["Mikhail", "Misha said, Мишка сказал", ["Misha", "Мишка"]],
  ["드미트리", "Дима пил", ["Дима"]],
  ["Ан Ён Хи", "Аня и Нюра", []],
  ["Ким Чхоль", "Коля пил с Вовой", []],
])("finds %s as those call him who know him: %s", (words, text, names) => {
  expect(found(text, words, "PERSON")).toEqual(names)
})
