import { expect, it } from "vitest"
import { findWords } from "../../src/redaction/find-words.ts"

it.each(["Jang\nChol Min", "Jang\u00a0Chol  Min", "Jang\u3000Chol Min", "jang chol min"])("finds %j", (words) => {
  expect(findWords("I saw Jang Chol\tMin.", words)).toEqual([{ start: 6, end: 19 }])
})

it("takes no longer over many blanks", () => {
  expect(findWords(`a${" ".repeat(100_000)}c`, `a${" ".repeat(40)}b`)).toEqual([])
})

it("finds a story of thousands of words, also behind its own first ones", () => {
  const story = Array.from({ length: 20_000 }, (_, i) => `word${String(i)}`)
  expect(findWords(`so ${story.join("\n")} end`, story.join(" "))).toHaveLength(1)
  expect(findWords(`so ${story.join(" ")} end`, [...story, "not"].join(" "))).toEqual([])
  const same = (times: number) => "a ".repeat(times)
  expect(findWords(`${same(501)}b`, `${same(500)}b`)).toEqual([{ start: 2, end: 1003 }])
})
