import { expect, it } from "vitest"
import { findWords } from "../../src/redaction/find-words.ts"

it.each(["Jang\nChol Min", "Jang\u00a0Chol  Min", "Jang\u3000Chol Min", "jang chol min"])("finds %j", (words) => {
  expect(findWords("I saw Jang Chol\tMin.", words)).toEqual([{ start: 6, end: 19 }])
})

it("takes no longer over many blanks", () => {
  expect(findWords(`a${" ".repeat(100_000)}c`, `a${" ".repeat(40)}b`)).toEqual([])
})
