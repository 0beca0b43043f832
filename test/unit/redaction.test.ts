import fc from "fast-check"
import { expect, it } from "vitest"
import { findWords } from "../../src/redaction/find-words.ts"
import { leaks, pseudonymTells } from "../../src/redaction/leaks.ts"
import { marksOf } from "../../src/redaction/marks.ts"
import { changedKinds, merge, redact } from "../../src/redaction/redact.ts"
import { type Span, spanKinds } from "../../src/redaction/span.ts"

const marks = marksOf("en")

function markAll(text: string, words: string, kind: Span["kind"] = "person", replacement = ""): readonly Span[] {
  return findWords(text, words).map((place) => ({ ...place, kind, replacement }))
}

it("puts the mark of its kind, or the wider wording, in the place of every span", () => {
  const text = "Ri met Kang in Tynda."
  const spans = [...markAll(text, "Ri"), ...markAll(text, "Kang"), ...markAll(text, "Tynda", "place", "a town")]
  expect(redact(text, spans, marks)).toBe("[name] met [name] in a town.")
  expect(changedKinds(spans, spanKinds)).toEqual(["person", "place"])
})

it("gives names of any length the same mark", () => {
  expect(redact("Ri", markAll("Ri", "Ri"), marks)).toBe(
    redact("Konstantin", markAll("Konstantin", "Konstantin"), marks),
  )
})

it("makes overlapping spans one, of which nothing shows", () => {
  const spans: readonly Span[] = [
    { start: 0, end: 5, kind: "person", replacement: "someone" },
    { start: 3, end: 9, kind: "place", replacement: "somewhere" },
  ]
  expect(redact("abcdefghij", spans, marks)).toBe("[name]j")
  expect(redact("abcdefghij", spans.toReversed(), marks)).toBe("[name]j")
})

it("refuses a span outside the text", () => {
  for (const [start, end] of [
    [-1, 2],
    [0, 11],
    [5, 5],
    [6, 5],
    [0.5, 2],
  ] as const)
    expect(() => redact("abcdefghij", [{ start, end, kind: "person", replacement: "" }], marks)).toThrow(RangeError)
})

it("shows no character of any span, whatever the spans are", () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }), fc.constantFrom(...spanKinds))
      .map(([start, length, kind]) => ({
        start,
        end: start + length,
        kind,
        replacement: "",
      })),
  )
  fc.assert(
    fc.property(spans, (found) => {
      // Every character is another one, from a range that no mark uses.
      const text = Array.from({ length: 50 }, (_, at) => String.fromCodePoint(0xac00 + at)).join("")
      const redacted = redact(text, found, marks)
      for (const [at, character] of Array.from(text).entries())
        expect(redacted.includes(character)).toBe(!found.some(({ start, end }) => start <= at && at < end))
      expect(merge(found, 50)).toEqual(merge(merge(found, 50), 50))
    }),
  )
})

it("finds words in any case, over any white space, and whatever signs they have", () => {
  expect(findWords("Kang  Su\nmet KANG SU", "kang su")).toEqual([
    { start: 0, end: 8 },
    { start: 13, end: 20 },
  ])
  expect(findWords("a.b axb (a.b)", "a.b")).toHaveLength(2)
  expect(findWords("text", "  ")).toEqual([])
})

it("names marked words that can still be read, in any form of case", () => {
  const text = "Kang said: kang is gone."
  const spans = [{ start: 0, end: 4, kind: "detail", replacement: "" }] as const
  expect(leaks(text, spans, { text: redact(text, spans, marks), marks })).toEqual(["Kang"])
  const all = markAll(text, "Kang")
  expect(leaks(text, all, { text: redact(text, all, marks), marks })).toEqual([])
})

it("names words that were marked inside others, wherever they are", () => {
  const text = "тамкимсказал, и всекимбоялся"
  const spans = [{ start: 3, end: 6, kind: "person", replacement: "" }] as const
  expect(leaks(text, spans, { text: redact(text, spans, marks), marks })).toEqual(["ким"])
})

it("reads no marked word in a standard mark", () => {
  for (const [text, words, language] of [
    ["а им сказал, имя", "имя", "ru"],
    ["그 기관은", "기관", "ko"],
  ] as const) {
    const spans = markAll(text, words)
    const redacted = redact(text, spans, marksOf(language))
    expect(leaks(text, spans, { text: redacted, marks: marksOf(language) }), words).toEqual([])
  }
})

it("refuses a pseudonym in which a marked name is, or that the account says", () => {
  const text = "Kang met Haru."
  const spans = markAll(text, "Kang")
  expect(["Kangsan", "Haru", "Sora"].map((name) => pseudonymTells(text, spans, name))).toEqual([true, true, false])
})

it("gives a Korean particle behind a mark the form that the mark asks for", () => {
  const text = "박철수는 함흥을 떠났다."
  const spans = [...markAll(text, "박철수"), ...markAll(text, "함흥", "place")]
  expect(redact(text, spans, marksOf("ko"))).toBe("[이름]은 [장소]를 떠났다.")
})

it.each([
  ["", "Hamhung", " is cold.", "a town", "A town is cold."],
  ["We left. ", "5 June 2018", " was a Tuesday.", "a day in June", "We left. A day in June was a Tuesday."],
  [
    "Мы уехали.\n— ",
    "5 мая 2018 года",
    " мы вернулись.",
    "в мае 2018 года",
    "Мы уехали.\n— В мае 2018 года мы вернулись.",
  ],
  ["«Где?» ", "Хамхын", ", сказал он.", "город на севере", "«Где?» Город на севере, сказал он."],
  ["Жил на ул. ", "Русской", ".", "окраине", "Жил на ул. окраине."],
  ["Приехал проф. ", "Иванов", ".", "один друг", "Приехал проф. один друг."],
  ["и вот… ", "Вася", " ушёл.", "друг", "и вот… друг ушёл."],
  ["вместе с\n", "Иваном", ".", "другом", "вместе с\nдругом."],
  ["he came. ", "hamhung", " is cold.", "a town", "he came. a town is cold."],
  ["in ", "Hamhung", ".", "a town", "in a town."],
] as const)("keeps the capital of what opens a sentence: %s[%s]%s", (before, words, after, replacement, redacted) => {
  const span: Span = { start: before.length, end: before.length + words.length, kind: "place", replacement }
  expect(redact(before + words + after, [span], marks)).toBe(redacted)
})
