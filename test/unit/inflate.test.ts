import { gzipSync } from "node:zlib"
import { expect, it } from "vitest"
import { inflate } from "../../src/redaction/analysers/inflate.ts"

it.each([1, 100, 200_000])("gives %d bytes back in a buffer of their own", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251)
  const whole = inflate(gzipSync(bytes))
  expect(whole.buffer.byteLength).toBe(length)
  expect(Buffer.from(whole).equals(bytes)).toBe(true)
})

it("throws for what is no gzip", () => {
  expect(() => inflate(new Uint8Array(20))).toThrow()
})
