import { expect, it } from "vitest"
import { findDates } from "../../src/redaction/dates/dates.ts"
import { addsNothing, sureOf, ticked } from "../../src/redaction/suggest/cores.ts"
import type { Tagged } from "../../src/redaction/tagger/tag.ts"

/** A span of a line, by its words, and the core of it that is nearly certain. */
function spanOf(line: string, words: string, core: string, type: Tagged["type"] = "PERSON"): Tagged {
  const start = line.indexOf(words)
  const from = start + words.indexOf(core)
  return { start, end: start + words.length, type, cores: [{ start: from, end: from + core.length, chance: 0.999 }] }
}

const tickedIn = (line: string, span: Tagged, language: "ko" | "zh" | "ru"): readonly string[] =>
  sureOf(line, span, language).map(({ start, end }) => line.slice(start, end))

it("ticks what is likely, without what is only possible at its edges", () => {
  const line = "жил тогда в Благовещенске на реке"
  expect(tickedIn(line, spanOf(line, "в Благовещенске на", "Благовещенске", "LOC"), "ru")).toEqual(["Благовещенске"])
})

it("ticks the whole of a name that is written in one, without a particle behind two syllables", () => {
  const han = "那天端木春芳和我在河边"
  expect(tickedIn(han, spanOf(han, "端木春芳和", "春芳"), "zh")).toEqual(["端木春芳"])
  const hangul = "우리 남궁춘방은 늘 웃었다"
  expect(tickedIn(hangul, spanOf(hangul, "남궁춘방은", "춘방"), "ko")).toEqual(["남궁춘방"])
  expect(tickedIn(hangul, spanOf(hangul, "남궁춘방은", "남궁춘"), "ko")).toEqual(["남궁춘방은"])
  expect(tickedIn("그때 림철수 왔다", spanOf("그때 림철수 왔다", "림철수", "림철"), "ko")).toEqual(["림철수"])
})

it.each([
  ["그때 김도은 왔다", "김도은", "김", "ko"],
  ["那天王小明说", "王小明", "王小", "zh"],
] as const)("ticks the whole of %s", (line, name, core, language) => {
  expect(tickedIn(line, spanOf(line, name, core), language)).toEqual([name])
})

it.each([
  ["그날 정학수아바이가 왔다", "정학수아바", "정학수", "ko"],
  ["그날 정학수아바이가 왔다", "정학수아바이", "정학수아바이", "ko"],
  ["后来明姬说不走", "明姬说", "明姬", "zh"],
  ["铁柱看礼花", "铁柱看", "铁柱", "zh"],
  ["负责人庾处长来过", "庾处长", "庾", "zh"],
  ["钟老师您好", "钟老", "钟", "zh"],
  ["门口是海带姐", "海带姐", "海带姐", "zh"],
  ["叫他小老板的", "小老板", "小老板", "zh"],
] as const)(
  "leaves out half a title, a Chinese one, and the word that follows a name: %s",
  (line, core, ticked, language) => {
    expect(tickedIn(line, spanOf(line, core, core), language)).toEqual([ticked])
  },
)

it("ticks nothing that is not likely enough", () => {
  const line = "우리 남궁춘방은 늘 웃었다"
  const span = spanOf(line, "남궁춘방은", "남궁춘방")
  expect(sureOf(line, { ...span, cores: span.cores.map((core) => ({ ...core, chance: 0.2 })) }, "ko")).toEqual([])
})

it("asks no second time for marks and small words around what is ticked", () => {
  const line = "met the Harbour Office, and"
  const core = { start: 8, end: 22 }
  expect(addsNothing(line, { start: 4, end: 23, type: "ORG" }, core)).toBe(true)
  expect(addsNothing(line, { start: 0, end: 22, type: "ORG" }, core)).toBe(false)
  expect(addsNothing(line, { start: 9, end: 22, type: "ORG" }, core)).toBe(false)
  for (const [type, nothing] of [
    ["DATE", true],
    ["PERSON", false],
  ] as const)
    expect(addsNothing("2007년 2월부터 일했다", { start: 0, end: 9, type }, { start: 0, end: 8 }), type).toBe(nothing)
  expect(addsNothing("2월생이다", { start: 0, end: 3, type: "DATE" }, { start: 0, end: 2 })).toBe(false)
  for (const [age, nothing] of [
    ["서른여섯살이였습니다", true],
    ["서른여섯살이고", true],
    ["서른여섯살된", false],
    ["서른여섯살짜리", false],
  ] as const)
    expect(addsNothing(age, { start: 0, end: age.length, type: "DEM" }, { start: 0, end: 5 }), age).toBe(nothing)
  const house = "дом пять дробь один"
  expect(addsNothing(house, { start: 0, end: 19, type: "LOC" }, { start: 0, end: 14 })).toBe(false)
  expect(addsNothing("So Yon sleeps", { start: 0, end: 6, type: "PERSON" }, { start: 3, end: 6 })).toBe(false)
})

it("leaves it to the tagger whether places, and Korean and Chinese names, that a rule finds are ticked", () => {
  const tierOf = (line: string, type: Tagged["type"]) =>
    ticked(line, { start: 0, end: line.length, type, tier: "sure" }).tier
  expect([tierOf("림철수", "PERSON"), tierOf("林哲洙", "PERSON"), tierOf("김책", "LOC")]).toEqual([
    "check",
    "check",
    "check",
  ])
  expect([tierOf("Rim Chol Su", "PERSON"), tierOf("3월 5일", "DATE")]).toEqual(["sure", "sure"])
})

it("does not tick the hour behind a day", () => {
  const line = "2024-04-28 21:03 왔소"
  expect(tickedIn(line, spanOf(line, "2024-04-28 21:03", "2024-04-28 21:03", "DATE"), "ko")).toEqual(["2024-04-28"])
  const days = findDates(line).map((one) => ticked(line, one))
  expect(new Set(days.map(({ start, end }) => line.slice(start, end)))).toEqual(new Set(["2024-04-28"]))
})
