import { expect, it } from "vitest"
import { spokenHints } from "../../src/redaction/suggest/spoken.ts"

const spoken = (line: string): readonly string[] =>
  spokenHints(line).map(({ start, end, rule }) => `${rule}: ${line.slice(start, end)}`)

it.each([
  ["dont open until u say mango is late this year", "say!: mango is late this year"],
  ["and she answered, the frost did.", "said: the frost did"],
  ["не здоровайся, скажи ему: «дрова сырые», и жди", "say: дрова сырые"],
  ["Он спросил, кому холодно. Мы молчали", "said: кому холодно"],
  ["开门之前你得先说：豆腐点老了没。", "say!: 豆腐点老了没"],
  ["他说今天冷。", "said: 今天冷"],
  ["안에서 누구냐, 망고씨 가지러 왔어요 하면 된다", "say: 망고씨 가지러 왔어요"],
  ["할머니는 《자리가 젖었는데》라고 말했다", "said: 자리가 젖었는데"],
])("sees what is said in %s", (line, hint) => {
  expect(spoken(line)).toEqual([hint])
})

it.each([
  "We were two in a room.",
  "Мы жили вдвоём.",
  "우리는 둘이 살았다.",
  "我们两个人住。",
  "",
  "say",
  "하면",
  "你说",
])("sees nothing said in «%s»", (line) => {
  expect(spoken(line)).toEqual([])
})
