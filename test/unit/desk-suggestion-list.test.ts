import { expect, it } from "vitest"
import { suggestionsOf } from "../../src/desk/suggestions.ts"

const account = "2 июня 2021 года, на шее. Ли ушёл."
const date = { start: 0, end: 16, kind: "date", replacement: "" } as const

it("asks nothing more of what is marked but for a comma", () => {
  const found = { start: 0, end: 17, type: "DATE", tier: "check" } as const
  expect(suggestionsOf(account, [found], [date])).toEqual([])
})

it("still asks where a word of it is unmarked", () => {
  const found = { start: 0, end: 24, type: "DATE", tier: "check" } as const
  expect(suggestionsOf(account, [found], [date]).map(({ words }) => words)).toEqual(["2 июня 2021 года, на шее"])
})

it("asks nothing more where only small words around it are unmarked", () => {
  const text = "When I moved out in May 2021 he stayed. So Yon left."
  const marked = [{ start: 20, end: 28, kind: "date", replacement: "" }] as const
  expect(suggestionsOf(text, [{ start: 17, end: 28, type: "DATE", tier: "sure" }], marked)).toEqual([])
  const name = { start: 43, end: 46, kind: "person", replacement: "" } as const
  expect(suggestionsOf(text, [{ start: 40, end: 46, type: "PERSON", tier: "sure" }], [name])).toHaveLength(1)
})
