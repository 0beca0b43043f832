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
