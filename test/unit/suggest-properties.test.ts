import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { marksOf } from "../../src/redaction/marks.ts"
import { redact } from "../../src/redaction/redact.ts"
import type { Finding, Tier } from "../../src/redaction/finding.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { detector } from "../support/detector.ts"

/** Pieces that the rules care about, in an order that nobody writes. */
const piece = fc.constantFrom(
  "박영호 동무",
  "울라지보스또크",
  "2021년 4월 3일",
  "제3건설사업소",
  "마흔여섯",
  "Ri Kum Chol",
  "14 Lenin Street",
  "+7 914 555 01 23",
  "on 3 May 2019",
  "Иван Петрович",
  "ул. Русская, 5",
  "ООО «Звезда»",
  "сломал руку",
  "朴永浩",
  "纳霍德卡",
  "2019年腊月",
  "有限公司",
  "@bird_19",
  " ",
  ". ",
  "\n",
  ", ",
  "«",
  "\u200f",
  "\u202e",
  "🌲",
  "e\u0301",
  "각",
  // Halves of a character that lack the other half.
  "\ud83d",
  "\udc00",
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 120 }),
)

const ofTier = (findings: readonly Finding[], tier: Tier): readonly Finding[] =>
  findings.filter((one) => one.tier === tier)

describe("suggestions for any text", () => {
  it("lie inside it, in order, and do not overlap in one tier", () => {
    fc.assert(
      fc.property(text, (anything) => {
        const findings = suggest(detector, anything)
        for (const { start, end } of findings) expect(0 <= start && start < end && end <= anything.length).toBe(true)
        expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b))
        for (const tier of ["sure", "check"] as const)
          ofTier(findings, tier).reduce((before, one) => {
            expect(one.start).toBeGreaterThanOrEqual(before)
            return one.end
          }, 0)
      }),
      { numRuns: 200 },
    )
  })

  it("never cut a character in two", () => {
    fc.assert(
      fc.property(text, (anything) => {
        const isInside = (at: number): boolean =>
          /^[\ud800-\udbff][\udc00-\udfff]$/.test(anything.slice(at - 1, at + 1))
        for (const { start, end } of suggest(detector, anything)) expect(isInside(start) || isInside(end)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it("name the same words however the letters are composed", () => {
    const words = (anything: string): readonly string[] =>
      suggest(detector, anything).map(
        ({ start, end, type, tier }) => `${type} ${tier} ${anything.slice(start, end).normalize("NFC")}`,
      )
    fc.assert(
      fc.property(text, (anything) => {
        expect(words(anything.normalize("NFD"))).toEqual(words(anything.normalize("NFC")))
      }),
      // A date and a name that overlap: which is the longer must be asked of the composed letters. A mark without a sign of its own.
      { numRuns: 200, examples: [["2019年腊月각박영호 동무"], ["ß\u08ca곰𘷳\u0000\u0000"]] },
    )
  })

  it("redact to the same text whether marked once or twice, in any order", () => {
    fc.assert(
      fc.property(text, (anything) => {
        const spans = suggest(detector, anything).map(({ start, end }) => ({
          start,
          end,
          kind: "detail" as const,
          replacement: "",
        }))
        const once = redact(anything, spans, marksOf("en"))
        expect(redact(anything, [...spans.toReversed(), ...spans], marksOf("en"))).toBe(once)
      }),
      { numRuns: 100 },
    )
  })
})

describe("no input makes it throw or run away", () => {
  // Long runs of what each expression repeats: a pattern that backtracks more than linearly would not end in this test's time.
  const seeds = [
    "1",
    "1 ",
    "1-",
    "12.",
    "+7(",
    "a_",
    "a.",
    "A",
    "А",
    "А-",
    "가",
    "가나 ",
    "2021년 ",
    "제1",
    "朴",
    "朴永",
    "年月",
    "一",
    "в ",
    "на улице ",
    "John ",
    "the first week of ",
    "°1'",
    "«а",
    "@a.",
    " ",
    "\n",
    "一二三",
    "이라고",
    "이라고이가",
    "성명 ",
    "이름은 ",
    "называли его ",
    "叫他",
    "first ",
    "구공이, ",
    "일 에 ",
    "plus one ",
    "ab(at)",
    "ab (at) cd.",
    "침대B12",
    "chto ya eto vse ",
    "chto-ya'eto.vse ",
    "“a ",
    "double five, ",
    "第二个，后面",
    "案号A1 ",
    "password a1",
    "2019 по ",
    "佢喺",
  ]
  it.each(seeds)("%j repeated", (seed) => {
    const long = seed.repeat(Math.ceil(20_000 / seed.length))
    expect(suggest(detector, long).every(({ end }) => end <= long.length)).toBe(true)
    // Most expressions try every way to read a run only if something behind it stops them.
    const stopped = `김철수${long}쥐朴永浩${long}x`
    expect(suggest(detector, stopped).every(({ end }) => end <= stopped.length)).toBe(true)
  })
  it.each(["A ", "A of ", "A of the ", "1 May ", "12 May 20", "a’", "A’"])("%j repeated in a judgment", (seed) => {
    const long = seed.repeat(Math.ceil(20_000 / seed.length))
    expect(suggest(detector, long, { register: "judgment" }).every(({ end }) => end <= long.length)).toBe(true)
  })
})
