import { expect, it } from "vitest"
import { inPieces } from "../../src/desk/in-pieces.ts"

it("joins texts, but not to more than an account may have", () => {
  expect(inPieces([])).toEqual([])
  expect(inPieces(["a.jpg", "b.jpg"])).toEqual(["a.jpg\nb.jpg"])
  const letter = "x".repeat(20_000)
  expect(inPieces(Array.from({ length: 12 }, () => letter)).map(({ length }) => length)).toEqual([
    80_003, 80_003, 80_003,
  ])
})
