import { expect, it } from "vitest"
import { wholeClauses } from "../../src/redaction/suggest/clauses.ts"
import type { Register } from "../../src/redaction/suggest/register.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { detector } from "../support/detector.ts"

const wordsOf = (text: string, register?: Register): readonly string[] =>
  suggest(detector, text, { register }).map(({ start, end }) => text.slice(start, end))

it("suggests a year of birth, and leaves the years in which something was so", () => {
  const words = wordsOf("The foreman kept our passports. I was born in 1992. In 2019 we built a dormitory.")
  expect(words).toContain("1992")
  expect(words).not.toContain("2019")
})

it("leaves countries and heads of state readable in testimony", () => {
  const words = wordsOf("로씨야에서 로동자로 일하였다. 김정은의 지시였다.", "testimony").join(" ")
  expect(words).not.toMatch(/로씨야|김정은/)
})

it("shows what befell somebody in whole words, and the whole clause when a good part of it tells", () => {
  const line = "그는 살았다. 왼쪽 손가락 두개가 없다, 그래도 일한다."
  const start = line.indexOf("손가락")
  const found = { start, end: start + 5, type: "EVENT", tier: "sure" } as const
  const words = wholeClauses(line, [found]).map((one) => line.slice(one.start, one.end))
  expect(words).toEqual(["손가락 두개가", "왼쪽 손가락 두개가 없다"])
})
