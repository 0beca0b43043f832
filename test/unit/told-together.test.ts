import { expect, it } from "vitest"
import { figuresTogether } from "../../src/redaction/codes/told-together.ts"
import { quotedHints } from "../../src/redaction/suggest/quoted.ts"

const told = (line: string): readonly string[] =>
  figuresTogether(line).map(({ start, end, rule }) => `${rule}: ${line.slice(start, end)}`)

it.each([
  ["his is eight nine five, no, six, then dash forty.", "figures 6: eight nine five, no, six, then dash forty"],
  ["код два, потом ноль, решётка и семь", "figures 4: два, потом ноль, решётка и семь"],
  ["번호는 공칠이, 오오삼, 다시 아홉입니다", "figures 3: 공칠이, 오오삼, 다시"],
  ["号是七三八，然后四零，杠，二二", "figures 4: 七三八，然后四零，杠，二二"],
  ["1 2 3 4 5 6 7 8 9 10", "figures 8: 1 2 3 4 5 6 7 8 9 10"],
])("sees where figures are told one after another: %s", (line, hint) => {
  expect(told(line)).toEqual([hint])
})

it.each([
  "We were two in a room. Three slept. One left.",
  "Он один ушёл, и потом все долго говорили про два дома",
  "我一个人走了很远很远的路，他们两个留下来继续干活",
  "",
])("sees nothing in figures that stand alone: %s", (line) => {
  expect(told(line)).toEqual([])
})

it("sees what is quoted, if it is short, in the marks of every language", () => {
  const line = 'He said "wet biscuit", 《형님》, «рябина», 「暗号」 and "' + "word ".repeat(20) + '"'
  expect(quotedHints(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    "wet biscuit",
    "형님",
    "рябина",
    "暗号",
  ])
})
