import { expect, it } from "vitest"
import { inOurScripts } from "../../src/redaction/our-scripts.ts"

const properties = [
  "L",
  "Lu",
  "Ll",
  "N",
  "Nd",
  "M",
  "Pd",
  "Script=Latin",
  "Script=Cyrillic",
  "Script=Hangul",
  "Script=Han",
]
const signs = "aZéŎŭÿʼʻ яЁӨ가힣ㄱ 朴〇々𬭊𠮷 5²Ⅳ７① -—– ŭ̆ ·'’.,"

it("means the same for every sign of our four languages, inside brackets and outside", () => {
  for (const property of properties)
    for (const source of [
      String.raw`\p{${property}}`,
      String.raw`[x\p{${property}}_]`,
      String.raw`[^\p{${property}}]`,
    ]) {
      const all = new RegExp(source, "gu")
      expect([...signs.matchAll(inOurScripts(all))].map(String), source).toEqual([...signs.matchAll(all)].map(String))
    }
})

it("leaves brackets and properties that are escaped as they are", () => {
  expect(inOurScripts(/\[\p{Nd}\]/u).test("[5]")).toBe(true)
  expect(inOurScripts(/^\\p$/u).test("\\p")).toBe(true)
})

it("takes Arabic letters for what divides words", () => {
  expect("كيمKim".match(inOurScripts(/(?<!\p{L})Kim/u))).not.toBeNull()
})

it("refuses what it cannot narrow", () => {
  for (const expression of [/\P{L}/u, /a/, /\p{Script=Thai}/u]) expect(() => inOurScripts(expression)).toThrow()
})
