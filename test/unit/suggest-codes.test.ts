import { describe, expect, it } from "vitest"
import { isCardNumber, isInn, isSnils } from "../../src/redaction/suggest/check-digits.ts"
import { findCodes } from "../../src/redaction/suggest/codes.ts"

/** Whether one finding covers exactly, or more than, the words. */
function finds(text: string, words: string): boolean {
  const start = text.indexOf(words)
  return findCodes(text).some((one) => one.start <= start && one.end >= start + words.length)
}

describe("a code is found by its form", () => {
  const found: readonly (readonly [string, string])[] = [
    ["call him on +7 914 555 01 23.", "+7 914 555 01 23"],
    ["звоните 8 (924) 555-77-12, вечером", "8 (924) 555-77-12"],
    ["손전화는 010-5550-3917입니다", "010-5550-3917"],
    ["我的号是一三九 五五五零 七七二六", "一三九 五五五零 七七二六"],
    ["my number is plus 996 555 018 244 now", "plus 996 555 018 244"],
    ["려권번호는 PS645210384였습니다", "PS645210384"],
    ["паспорт № 654 927 318 забрал", "654 927 318"],
    ["СНИЛС 112-233-445 95", "112-233-445 95"],
    ["номер справки LT-77-40918", "LT-77-40918"],
    ["차번호는 К482МР 750이요", "К482МР 750"],
    ["на Signal я tower_bird.19", "tower_bird.19"],
    ["Signal, heron.54. He prefers", "heron.54"],
    ["텔레그람은 @nabi_dancheon이다", "@nabi_dancheon"],
    ["write to thermos at letters dot example", "thermos at letters dot example"],
    ["전자우편 hong.star46@postmail.example로", "hong.star46@postmail.example"],
    ["坐标：51.9874, 116.5521。", "51.9874, 116.5521"],
    ["летел рейсом SU 1702 утром", "SU 1702"],
    ["поезд № 099Э стоял", "099Э"],
    ["坐K27次列车来的", "K27"],
    ["t.me/master_uzor87 — пишите", "t.me/master_uzor87"],
  ]
  it.each(found)("%s", (text, words) => {
    expect(finds(text, words)).toBe(true)
  })
})

describe("a wage, a grade, a law, a year or an hour is no code", () => {
  it.each([
    "달에 700딸라라고 했는데 장부에는 150딸라",
    "Обещали 1 940 долларов в год",
    "Resolution 2397 and Article 127.2 were explained",
    "cement grade M400, fifty kilos",
    "from 06:00 to 02:00 in 2019–2021",
    "안보리 결의 2397호",
    "он сказал, что идти 120000 рублей",
  ])("%s", (text) => {
    expect(findCodes(text).filter(({ tier }) => tier === "sure")).toEqual([])
  })
})

it("checks the digits of insurance, tax and card numbers", () => {
  expect([isSnils("11223344595"), isSnils("11223344596")]).toEqual([true, false])
  expect([isInn("7707083893"), isInn("7707083894"), isInn("500100732259")]).toEqual([true, false, true])
  expect([isCardNumber("4111111111111111"), isCardNumber("4111111111111112")]).toEqual([true, false])
})
