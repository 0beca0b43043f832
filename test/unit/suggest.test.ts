import { expect, it } from "vitest"
import { wholeClauses } from "../../src/redaction/suggest/clauses.ts"
import type { Finding, FindingType } from "../../src/redaction/finding.ts"
import type { Register } from "../../src/redaction/suggest/register.ts"
import { joinedInWords, withoutFormsOfAddress, withoutLoneSigns } from "../../src/redaction/suggest/tidy.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { withWholePlace } from "../../src/redaction/suggest/whole-places.ts"
import { detector } from "../support/detector.ts"

const wordsOf = (text: string, register?: Register): readonly string[] =>
  suggest(detector, text, { register }).map(({ start, end }) => text.slice(start, end))

it("suggests a year of birth, and leaves the years in which something was so", () => {
  const words = wordsOf("The foreman kept our passports. I was born in 1992. In 2019 we built a dormitory.")
  expect(words).toContain("1992")
  expect(words).not.toContain("2019")
})

it("reads words that mix letters which look alike", () => {
  expect(wordsOf("Kим Чхоль Су и Пaк Сон Хо работали у нас", "testimony")).toEqual(["Kим Чхоль Су", "Пaк Сон Хо"])
})

it("leaves countries and heads of state readable in testimony", () => {
  const words = wordsOf("로씨야에서 로동자로 일하였다. 김정은의 지시였다.", "testimony").join(" ")
  expect(words).not.toMatch(/로씨야|김정은/)
})

it.each([
  ["Our foreman came from North Hamgyong and kept our passports.", "North Hamgyong"],
  ["工头是平安南道来的，护照都在他那里。", "平安南道"],
])("asks about a province where testimony is only guessed at: %s", (sentence, province) => {
  expect(wordsOf(sentence)).toContain(province)
  expect(wordsOf(sentence, "testimony")).not.toContain(province)
  expect(wordsOf(`${sentence} `.repeat(10))).not.toContain(province)
})

it.each([
  ["Мы жили в вагончике с 2011 по 2015 год.", "2011 по 2015 год"],
  ["보위부 지도원이 우리를 감시했습니다.", "보위부"],
])("asks about spans of years and organs of state where testimony is only guessed at: %s", (sentence, words) => {
  expect(wordsOf(sentence)).toContain(words)
  expect(wordsOf(sentence, "testimony")).not.toContain(words)
})

it("leaves heads of state and years readable in the shortest testimony", () => {
  const words = wordsOf("In 2019 the foreman read us a letter of Kim Jong Un.").join(" ")
  expect(words).not.toMatch(/2019|Kim Jong Un/)
})

it("shows what befell somebody in whole words, and the whole clause when a good part of it tells", () => {
  const line = "그는 살았다. 왼쪽 손가락 두개가 없다, 그래도 일한다."
  const start = line.indexOf("손가락")
  const found = { start, end: start + 5, type: "EVENT", tier: "sure" } as const
  const words = wholeClauses(line, [found]).map((one) => line.slice(one.start, one.end))
  expect(words).toEqual(["손가락 두개가", "왼쪽 손가락 두개가 없다"])
})

it("does not take talk without spaces for one word", () => {
  const line = `그래서 나는거기서일하다가발가락이두개없어졌는데${"그후에도계속일하였고".repeat(3)}`
  const start = line.indexOf("발가락")
  const found = { start, end: start + 8, type: "EVENT", tier: "sure" } as const
  const words = wholeClauses(line, [found]).map((one) => line.slice(one.start, one.end))
  expect(words).toEqual(["나는거기서일하다가발가락이두개없어"])
})

it("suggests somebody who is called as a country is, and leaves the country", () => {
  const text = "My friend Georgia cooked for us. At night Georgia sang. We were in Russia."
  const people = suggest(detector, text, { register: "testimony" }).filter(({ type }) => type === "PERSON")
  const words = people.map(({ start, end }) => text.slice(start, end))
  expect(words.filter((one) => one === "Georgia")).toHaveLength(2)
  expect(words.join()).not.toContain("Russia")
})

it.each([
  "I told it to my wife. She cried. Later she left, and she did not write.",
  "We feared the officer. They beat us. Then they left.",
  "He is the father. On Monday they took the mother. Everyone cried.",
  "I told the officer I knew nothing.",
  "우리 동무들은 갔다. 우리는 남았다. 우리가 졌다.",
  "다른 동무가 왔다. 다른 날에 갔다.",
])("is not sure that a pronoun is somebody's name: %s", (text) => {
  const sure = suggest(detector, text, { register: "testimony" }).filter(({ tier }) => tier === "sure")
  expect(sure.filter(({ type }) => type === "PERSON")).toEqual([])
})

it("asks only once for a day, whatever small words stand before it", () => {
  const text = "They sent us home in May 2021, and he phoned from Vanino on the 3rd of June 2021."
  const around = suggest(detector, text, { register: "testimony" }).filter(({ type }) => type === "DATE")
  expect(around.map(({ start, end }) => text.slice(start, end).replace(/^(?:in|on|the)\s/, ""))).toEqual([
    "May 2021",
    "3rd of June 2021",
  ])
})

it("does not cut the head off a place that is only heard", () => {
  const text = "우리 오빠가 상트뻬쩨르부르그 월드컵 경기장 공사장에서 죽었는데 회사에서는 심장병이라고 했다."
  expect(wordsOf(text, "other").some((words) => words.startsWith("상트뻬쩨르부르그"))).toBe(true)
})

it("shows guesses that meet inside a word as one", () => {
  const meeting = (line: string, at: number, type: FindingType) =>
    joinedInWords(line, [
      { start: 0, end: at, type: "ORG", tier: "check" },
      { start: at, end: line.length, type, tier: "check" },
    ])
  expect(meeting("하바롭쓰크변강", 4, "ORG")).toEqual([{ start: 0, end: 7, type: "ORG", tier: "check" }])
  expect(meeting("Хабаровск", 4, "ORG")).toHaveLength(1)
  for (const apart of [
    meeting("하바롭쓰크변강", 4, "LOC"),
    meeting("朴万石金哲洙", 3, "ORG"),
    meeting("김철 박철", 2, "ORG"),
  ])
    expect(apart).toHaveLength(2)
})

it("does not cut what stands where a long paragraph is divided", () => {
  for (const length of [3980, 3990, 3995, 3998]) {
    const text = `${"우리는 일하였다. ".repeat(500).slice(0, length)} 반장 최명국은 +7 914 555 01 23`
    const words = suggest(detector, text, { register: "testimony" }).map(({ start, end }) => text.slice(start, end))
    expect(words).toContain("최명국")
    expect(words).toContain("+7 914 555 01 23")
  }
})

it("does not take the parts of people in a court for their names", () => {
  const text = "청구인이 상의를 올려 보였다. 피청구인은 답하지 않았다. 원고는 려권을 빼앗겼다고 하였다."
  const people = suggest(detector, text, { register: "testimony" }).filter(({ type }) => type === "PERSON")
  expect(people.filter(({ tier }) => tier === "sure")).toEqual([])
})

it("asks each language about its own letters where a line mixes them", () => {
  const words = wordsOf(
    "Я ушёл ночью. Очень холодно, 령하 31도. Кольцово까지 걸어가다가 교회 종소리를 듣고 들어갔습니다. Батюшка Серафим이 차를 주었습니다.",
    "testimony",
  )
  expect(words).toContain("Кольцово")
  // To the Korean field alone any Russian word may be a name or a code.
  expect(words).not.toContain("холодно")
  expect(words).not.toContain("Батюшка")
})

it("asks about a single Han sign when it is a surname, called somebody's, quoted or part of a name", () => {
  const line = "我和金去，叫「石」，他放树打枝，铁民来，坐车，都走，白科长，姓路"
  const spans = ["金", "石", "树", "铁", "民", "车", "都", "白", "路"].map((sign): Finding => {
    return { start: line.indexOf(sign), end: line.indexOf(sign) + 1, type: "PERSON", tier: "check" }
  })
  const kept = withoutLoneSigns(line, spans).map(({ start, end }) => line.slice(start, end))
  expect(kept).toEqual(["金", "石", "铁", "民", "白", "路"])
})

it("looks again for a code, but for no short word that is only guessed to be one", () => {
  const text =
    "我想说的是钟的事。工棚里本来有一个钟，挂在门上。从那以后，我们不知道几点，只知道天黑和天亮。有一个人会看星星，叫孟老大。他说：“两点。”我们就都知道了。站到他自己说不出几点为止。我不用它叫醒，我的一个弟弟还在那边，能看见几点。微信是 plum_77，再说一遍 plum_77。"
  const codes = suggest(detector, text, { register: "testimony" }).filter(({ type }) => type === "CODE")
  const words = codes.map(({ start, end }) => text.slice(start, end))
  expect(words.filter((one) => one === "几点").length).toBeLessThan(2)
  expect(words.filter((one) => one === "plum_77")).toHaveLength(2)
})

it("does not ask about what anybody of that kind is called, unless it is quoted, belongs to a name or is sure", () => {
  const line = "언니가 왔다. 《형님》도 왔다. 김 영감이 갔다. 아바이가 잤다. 大嫂走了。"
  const guess = (words: string, tier: "sure" | "check" = "check"): Finding => {
    const start = line.indexOf(words)
    return { start, end: start + words.length, type: "PERSON", tier }
  }
  const guesses = [guess("언니"), guess("형님"), guess("김 "), guess("영감"), guess("아바이", "sure"), guess("大嫂")]
  const kept = withoutFormsOfAddress(line, guesses).map(({ start, end }) => line.slice(start, end))
  expect(kept).toEqual(["형님", "김 ", "영감", "아바이"])
})

it("does not take institutions in a judgment for somebody's by a rule alone, and does in testimony", () => {
  const text = "The application was lodged with the European Commission of Human Rights."
  expect(wordsOf(text, "judgment").join(" ")).not.toContain("Commission")
  expect(wordsOf(text, "testimony").join(" ")).toContain("Commission")
})

it("takes nobody and no place in a judgment for somebody's by a rule alone, but codes", () => {
  const text = "The Court heard Inspector General, and the reference was KV-2041/77-B."
  expect(wordsOf(text, "testimony").join(" ")).toContain("General")
  expect(wordsOf(text, "judgment").join(" ")).not.toContain("General")
  expect(wordsOf(text, "judgment")).toContain("KV-2041/77-B")
})

it("looks again in a judgment for an organisation only when it is sure", () => {
  const tiersOf = (text: string): readonly string[] =>
    suggest(detector, text, { register: "judgment" }).flatMap(({ type, tier }) => (type === "ORG" ? [tier] : []))
  expect(tiersOf("He complained to the Housing Agency.\nhousing agency")).toEqual(["check"])
  expect(tiersOf("The Bar Council of Leeds struck him off.\nbar council of leeds")).toEqual(["sure", "sure"])
})

it("lets a guess at a place or a firm hold the whole of a place that it cuts", () => {
  const guess = (type: FindingType): Finding => ({ start: 3, end: 8, type, tier: "check" })
  const places = [{ start: 0, end: 7 }]
  expect(withWholePlace(guess("LOC"), places)).toMatchObject({ start: 0, end: 8 })
  expect(withWholePlace(guess("ORG"), places)).toMatchObject({ start: 0, end: 8 })
  expect(withWholePlace(guess("DEM"), places)).toMatchObject({ start: 3, end: 8 })
})
