import { expect, it } from "vitest"
import type { Decided } from "../../src/redaction/decided.ts"
import { findAgain } from "../../src/redaction/find-again.ts"

const again = (text: string, words: string, type: Decided["type"] = "PERSON"): readonly string[] =>
  findAgain(text, [{ words, type, tier: "sure" }]).map(({ start, end }) => text.slice(start, end))

it("finds a name again by its given part, with any particle", () => {
  expect(again("박용수가 갔다. 용수는 남았다.", "박용수")).toEqual(expect.arrayContaining(["박용수", "용수"]))
  expect(again("林光日倒了。光日第三天死了。", "林光日")).toContain("光日")
})

it("finds a name again in other letters and other systems", () => {
  for (const text of ["Kim Chol Su said", "kim cheol-su said", "сказал Ким Чхоль Су", "김철쑤가 말했다"])
    expect(again(text, "김철수"), text).toHaveLength(1)
})

it("finds a Korean name again as the other half of the country writes it", () => {
  expect(again("이철민이 왔다", "리철민")).toContain("이철민")
  for (const text of ["Lee Chol Min", "Yi Cheol-min", "Ли Чхоль Мин"])
    expect(again(text, "리철민"), text).toContain(text)
  expect(again("류영희가 왔다", "유영희")).toContain("류영희")
  for (const text of ["Kim Yong Hee", "Kim Yong Hui", "Ким Ён Хи"]) expect(again(text, "김영희"), text).toContain(text)
})

it("finds a name in Chinese signs again in the other form of its signs", () => {
  expect(again("护照上是许东植，东植后来死了。", "許東植")).toEqual(expect.arrayContaining(["许东植", "东植"]))
  expect(again("穩城郡", "稳城郡", "LOC")).toEqual(["穩城郡"])
})

it("finds a Russian name in another case", () => {
  expect(again("Игорь Ласточкин был. Я Ласточкину улыбнулся.", "Игорь Ласточкин")).toContain("Ласточкину")
})

it("finds a place in another spelling, and an organisation in capitals", () => {
  expect(again("во Владивостоке", "블라디보스토크", "LOC")).toEqual(["Владивостоке"])
  expect(again("블라디보쓰또크에서", "블라디보스토크", "LOC")).toEqual(["블라디보쓰또크"])
  expect(again("AT KAMA POLYTECHNIC ACADEMY", "Kama Polytechnic Academy", "ORG")).toContain("KAMA POLYTECHNIC ACADEMY")
})

it("finds a name again that was marked with its particle", () => {
  expect(again("장남수는 갔다. 남수도 갔다.", "장남수가")).toEqual(expect.arrayContaining(["장남수", "남수"]))
})

it("finds a name again where the spaces are missing, also spelt otherwise", () => {
  expect(again("그때우리작업반에리철민이가왔는데", "리철민")).toEqual(["리철민"])
  expect(again("그때우리작업반에이철민이가왔는데", "리철민")).toEqual(["이철민"])
  expect(again("다음날기차로블라디보쓰또크에갔습니다", "블라디보스토크", "LOC")).toEqual(["블라디보쓰또크"])
})

it("does not find a name inside another word, nor in one that means nothing", () => {
  expect(again("У меня не было сил.", "Тан Мён Хи")).toEqual([])
  expect(again("Romance and roman", "Roma")).toEqual([])
})

it("finds a date again in another form and another language", () => {
  const forms = [
    "2 June 2019",
    "the second of June 2019",
    "02.06.2019",
    "2 июня 2019 г.",
    "2019年6月2日",
    "二〇一九年六月二日",
  ]
  for (const text of [...forms, "2019-06-02", "주체108년 6월 2일"])
    expect(again(`… ${text} …`, "2019년 6월 2일", "DATE"), text).toEqual([text])
  for (const text of [
    "2 June 2019, 8 a.m.",
    "с 2 июня 2019 года по 10 июля 2019 года",
    "второго июня 2019 года",
    "２０１９年６月２日",
    "Sunday, 2 June 2019",
    "2019年6月2日星期天",
  ])
    expect(again(text, "2019년 6월 2일", "DATE").join(), text).not.toBe("")
  expect(again("упал 2 июня", "2019년 6월 2일", "DATE")).toContain("2 июня")
  expect(again("in June 2019", "2019년 6월", "DATE").join()).toContain("June 2019")
})

it("does not take another day, the month alone or a lunar day for the same date", () => {
  for (const text of [
    "3 June 2019",
    "2 June 2020",
    "June 2019",
    "2 июля 2019 года",
    "음력 6월 2일",
    "second half of June 2019",
    "второе воскресенье июня 2019 года",
  ])
    expect(again(text, "2019년 6월 2일", "DATE"), text).toEqual([])
})

it("takes time for dates in proportion to them", () => {
  const line = (days: number): string => "春节".repeat(days)
  const dates = Array.from({ length: 400 }, (_, i) => ({
    words: `${String((i % 28) + 1)} May ${String(1950 + (i % 70))}`,
    type: "DATE" as const,
    tier: "sure" as const,
  }))
  expect(findAgain(`${line(2000)}\n`.repeat(5), dates)).toEqual([])
})
