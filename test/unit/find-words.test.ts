import { expect, it } from "vitest"
import { findWords } from "../../src/redaction/find-words.ts"

it.each(["Jang\nChol Min", "Jang\u00a0Chol  Min", "Jang\u3000Chol Min", "jang chol min"])("finds %j", (words) => {
  expect(findWords("I saw Jang Chol\tMin.", words)).toEqual([{ start: 6, end: 19 }])
})

it("finds two or three letters only as a word of their own", () => {
  expect(findWords("Ли ушёл, а мы были.", "Ли")).toEqual([{ start: 0, end: 2 }])
  expect(findWords("An came and many ran. An's son.", "An")).toHaveLength(2)
  expect(findWords("Кима, Киму, с Кимом, о Киме, Ким", "Ким")).toHaveLength(5)
  expect(findWords("придёт ли он? Ли пришёл.", "Ли")).toHaveLength(1)
  expect(findWords("чая не давали, ким", "Ча")).toEqual([])
  expect(findWords("там ким сказал", "Ким")).toHaveLength(1)
  expect(findWords("라나가 라나는", "라나")).toHaveLength(2)
})

it("takes no longer over many blanks", () => {
  expect(findWords(`a${" ".repeat(100_000)}c`, `a${" ".repeat(40)}b`)).toEqual([])
})
