import fc from "fast-check"
import { expect, it } from "vitest"
import { groupMarks, readPlaces, segmentsOf } from "../../src/desk/case-text.ts"
import { marksOf } from "../../src/redaction/marks.ts"
import { languages } from "../../src/i18n/language.ts"
import { spanKinds } from "../../src/redaction/span.ts"

const text = "김철수 and 🌲 Pak, 김철수"

it("cuts an account into segments that together are the account", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(text.length - 1), fc.nat(text.length)).filter(([start, end]) => start < end),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(spans, (places) => {
      const marked = places.map(([start, end]) => ({ start, end, kind: "person", replacement: "" }) as const)
      expect(
        segmentsOf(text, marked)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text)
    }),
  )
})

it("shows what is suggested between the marks, and what is marked only as marked", () => {
  const marked = [{ start: 4, end: 7, kind: "person", replacement: "" }] as const
  const suggested = [
    { start: 0, end: 2, kind: "place", replacement: "" },
    { start: 6, end: 9, kind: "date", replacement: "" },
  ] as const
  expect(segmentsOf("abcdefghij", marked, suggested)).toEqual([
    { text: "ab", kind: null, suggested: true },
    { text: "cd", kind: null, suggested: false },
    { text: "efg", kind: "person", suggested: false },
    { text: "hi", kind: null, suggested: true },
    { text: "j", kind: null, suggested: false },
  ])
})

it("groups marks on the same words, with each place and what stands around it", () => {
  const spans = [
    { start: 0, end: 3, kind: "person", replacement: "" },
    { start: 11, end: 14, kind: "person", replacement: "a friend" },
    { start: 16, end: 19, kind: "person", replacement: "" },
  ] as const
  expect(groupMarks(text, spans)).toEqual([
    {
      words: "김철수",
      kind: "person",
      replacement: "",
      places: [
        { value: "0-3", before: "", after: " and 🌲 Pak, 김철수" },
        { value: "16-19", before: "김철수 and 🌲 Pak, ", after: "" },
      ],
    },
    {
      words: "Pak",
      kind: "person",
      replacement: "a friend",
      places: [{ value: "11-14", before: "김철수 and 🌲 ", after: ", 김철수" }],
    },
  ])
})

it("reads the places that a form sends back, and nothing else", () => {
  expect(readPlaces("0-3 16-19")).toEqual([
    { start: 0, end: 3 },
    { start: 16, end: 19 },
  ])
  expect(readPlaces("all; DROP")).toEqual([])
})

it("has one mark for each kind in every language", () => {
  for (const language of languages) expect(new Set(spanKinds.map((kind) => marksOf(language)[kind])).size).toBe(6)
})
