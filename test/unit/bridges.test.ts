import { expect, it } from "vitest"
import type { Finding } from "../../src/redaction/finding.ts"
import { bridgesBetween } from "../../src/redaction/suggest/bridges.ts"

const partsOf = (text: string, words: readonly string[], type: Finding["type"]): readonly Finding[] =>
  words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length, type, tier: "sure" }))
const bridged = (text: string, words: readonly string[], type: Finding["type"] = "CODE"): readonly string[] =>
  bridgesBetween(text, partsOf(text, words, type)).map(({ start, end, tier }) => `${text.slice(start, end)} ${tier}`)

it("takes in what stands between the parts of a number that is dictated", () => {
  expect(bridged("it was K as in Kilo, then 30, then slash", ["K", "30"])).toEqual(["K as in Kilo, then 30 check"])
  expect(bridged("幺八七,嗯,四三,不是,三四", ["三四", "幺八七", "四三"])).toEqual([
    "幺八七,嗯,四三 check",
    "四三,不是,三四 check",
  ])
})

it("builds no bridge over the end of a sentence, over much, over nothing, or between other things", () => {
  expect(bridged("first 4417. Then 3050", ["4417", "3050"])).toEqual([])
  expect(bridged("4417 was what the manager had written down and 3050", ["4417", "3050"])).toEqual([])
  expect(bridged("4417 3050", ["4417", "3050"])).toEqual([])
  expect(bridged("Kim and Pak", ["Kim", "Pak"], "PERSON")).toEqual([])
  expect(bridged("4417", ["4417"])).toEqual([])
  expect(bridged("bell@post.example, or +976 000 55 213", ["bell@post.example", "+976 000 55 213"])).toEqual([])
  expect(bridged("", [])).toEqual([])
})
