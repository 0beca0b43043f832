import { expect, it } from "vitest"
import { checkReceipt } from "../../src/intake/check-receipt.ts"
import { cleanName } from "../../src/intake/clean-name.ts"

it.each([
  ["사진 1.jpg", "사진 1.jpg"],
  ["../../etc/passwd", "passwd"],
  ["C:\\fakepath\\паспорт.pdf", "паспорт.pdf"],
  ["photo/", "photo"],
  ["photo\u202Egpj.exe", "photogpj.exe"],
  ["a\u0000b\r\nc\u200B.txt", "abc.txt"],
  ["   ", ""],
  ["/", ""],
  ["con", "con"],
])("shows the file name %j as %j", (name, shown) => {
  expect(cleanName(name)).toBe(shown)
})

it("cuts a long name in the middle and keeps its ending", () => {
  const shown = cleanName(`${"가".repeat(500)}.jpeg`)
  expect(Array.from(shown).length).toBe(60)
  expect(shown).toMatch(/^가+…가+\.jpeg$/)
})

it("tells a code that was copied wrongly by what is wrong with it", () => {
  const shown = "0".repeat(25)
  expect(checkReceipt(shown, "00000 00000 00000 00000 00000")).toBeUndefined()
  expect(checkReceipt(shown, "00000 00000 00000 00000")).toBe("receipt-length")
  expect(checkReceipt(shown, "10000 00000 00000 00000 00000")).toBe("receipt-digit")
  // 1 and its check digit.
  expect(checkReceipt(shown, `${"0".repeat(23)}13`)).toBe("receipt-mismatch")
})
