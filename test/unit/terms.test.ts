import SQLite from "better-sqlite3"
import fc from "fast-check"
import { expect, it } from "vitest"
import { snippetOf } from "../../src/archive/snippet.ts"
import { matchOf, termsOf, wordsOf } from "../../src/published/terms.ts"

function finds(text: string, query: string): boolean {
  const db = new SQLite(":memory:")
  db.exec("CREATE VIRTUAL TABLE search USING fts5 (terms, tokenize = 'unicode61 remove_diacritics 2')")
  db.prepare("INSERT INTO search (terms) VALUES (?)").run(termsOf(text))
  const match = matchOf(wordsOf(query))
  if (match === undefined) return false
  return db.prepare("SELECT 1 FROM search WHERE search MATCH ?").get(match) !== undefined
}

it.each([
  ["로동자들이 려권을 빼앗겼다", "로동"],
  ["로동자들이 려권을 빼앗겼다", "려권"],
  ["로동자들이 려권을 빼앗겼다", "동자들"],
  ["로동자들이 려권을 빼앗겼다", "려권 로동자"],
  ["로동자들이 려권을 빼앗겼다", "권"],
  ["7층 바닥에서 잤다", "7층"],
  ["工地上没有医生", "医生"],
  ["He kept our passports.", "passport"],
  ["He kept our passports.", '"kept our"'],
  ["Паспорта забрали в аэропорту", "паспорт"],
  ["Всё забрали", "все"],
])("finds in «%s» the words «%s»", (text, query) => {
  expect(finds(text, query)).toBe(true)
})

it.each([
  ["로동자들이 려권을 빼앗겼다", "로자"],
  ["로동자들이 려권을 빼앗겼다", "려권 사증"],
  ["He kept our passports.", '"our kept"'],
  ["He kept our passports.", "ports"],
])("does not find in «%s» the words «%s»", (text, query) => {
  expect(finds(text, query)).toBe(false)
})

it("takes nothing that a reader types for an operator", () => {
  const hostile = fc.string({
    unit: fc.constantFrom(..."\"'*^:()-+{}NEAR AND OR NOT ab가나工人\0;\\".split("")),
    maxLength: 60,
  })
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (query) => {
      expect(() => finds("가나 ab", query)).not.toThrow()
    }),
  )
})

it("finds any pair of syllables of any Korean text", () => {
  const syllables = fc.string({
    unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
    minLength: 2,
    maxLength: 12,
  })
  fc.assert(
    fc.property(syllables, fc.nat(), (run, at) => {
      const start = at % (run.length - 1)
      expect(finds(`앞 ${run} 뒤`, run.slice(start, start + 2))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it("marks what was looked for, and shows the text around it", () => {
  const text = `${"앞 글 ".repeat(60)}려권을 빼앗겼다 ${"뒤 글 ".repeat(60)}`
  const snippet = snippetOf(text, ["려권"])
  expect(snippet.find((segment) => segment.hit)).toEqual({ text: "려권", hit: true })
  expect(snippet.map((segment) => segment.text).join("").length).toBeLessThan(260)
  expect(snippetOf("short", [])).toEqual([{ text: "short", hit: false }])
})

it.each([
  ["He kept our  passports, and money.", "“passports and”", "passports, and"],
  ["He kept\nour passports.", '"kept our"', "kept our"],
  ["He kept our passports.", "passports!", "passports"],
  ["Passports, sports.", "port", ""],
  ["로동자들이", "로동 로동자", "로동자"],
  ["Всё забрали", "все", "Всё"],
  ["7층 바닥", "7층", "7층"],
  ["工地上没有医生", "医生", "医生"],
])("in «%s», sought by «%s», marks «%s»", (text, query, marked) => {
  const hits = snippetOf(text, wordsOf(query)).filter((segment) => segment.hit)
  expect(hits.map((segment) => segment.text).join("|")).toBe(marked)
})

it("loses no letter of the text that it shows, whatever was looked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ unit: "grapheme" }), (text, query) => {
      const shown = snippetOf(text, wordsOf(query))
      expect(shown.map((segment) => segment.text).join("")).toBe(text.replaceAll(/\s+/g, " ").trim())
    }),
  )
})

it("looks for at most ten words and two hundred characters", () => {
  expect(wordsOf("a ".repeat(50))).toHaveLength(10)
  expect(wordsOf("x".repeat(5000))[0]).toHaveLength(200)
  expect(matchOf(wordsOf("a ".repeat(50)))?.match(/AND/g)).toHaveLength(9)
  expect(matchOf(wordsOf(" - * \u0000 "))).toBeUndefined()
})
