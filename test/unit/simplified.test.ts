import { expect, it } from "vitest"
import { simplified } from "../../src/redaction/simplified.ts"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { detector } from "../support/detector.ts"

it("reads old forms and Cantonese signs as the new Mandarin ones, each where it stood", () => {
  expect(simplified("佢喺穩城嘅工廠，我們冇護照")).toBe("他在稳城的工厂，我们没护照")
})

it.each(["我们在稳城", "평양에서", "no signs at all", ""])("leaves everything else as it is: %s", (text) => {
  expect(simplified(text)).toBe(text)
})

it("suggests the same in both forms of Chinese", () => {
  const old = "我叫許東植，家在穩城郡，護照號碼是八三六七七零五一。"
  const spans = suggest(detector, old, { register: "testimony" })
  expect(spans).toEqual(suggest(detector, simplified(old), { register: "testimony" }))
  expect(spans.map(({ start, end }) => old.slice(start, end))).toEqual(expect.arrayContaining(["許東植", "穩城郡"]))
})
