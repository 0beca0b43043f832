import fc from "fast-check"
import { expect, it } from "vitest"
import { pad, paddedLength, unpad } from "../../src/sealing/padding.ts"

it("pads small contents to 1, 4, 16 and 64 KiB", () => {
  expect([0, 1024, 1025, 4096, 4097, 16_384, 16_385, 65_536].map(paddedLength)).toEqual([
    1024, 1024, 4096, 4096, 16_384, 16_384, 65_536, 65_536,
  ])
})

it("pads larger contents by at most 12 percent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 65_537, max: 200_000_000 }), (length) => {
      const padded = paddedLength(length)
      expect(padded).toBeGreaterThanOrEqual(length)
      expect(padded).toBeLessThanOrEqual(length * 1.12)
      expect(paddedLength(padded)).toBe(padded)
    }),
  )
})

it("gives back exactly what was padded", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
      expect(unpad(pad(content))).toEqual(content)
    }),
  )
})

it("refuses padding that it did not make", () => {
  const padded = pad(new Uint8Array([1, 2, 3]))
  const marked = padded.slice()
  marked[1000] = 1
  expect(() => unpad(marked)).toThrow(RangeError)
  expect(() => unpad(padded.slice(0, 1000))).toThrow(RangeError)
  expect(() => unpad(new Uint8Array(2))).toThrow(RangeError)
  const long = padded.slice()
  long[0] = 255
  expect(() => unpad(long)).toThrow(RangeError)
})
