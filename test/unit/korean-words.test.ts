import { expect, it } from "vitest"
import { detector } from "../support/detector.ts"

const read = (line: string) =>
  detector.analysers.ko(line).map(({ start, end, tag }) => [line.slice(start, end), tag] as const)

it("reads a Korean word alike wherever it stands", () => {
  const alone = read("평양에서")
  expect(alone[0]).toEqual(["평양", "NNP지명"])
  expect(read("그는 (평양에서) 왔다. 평양에서 왔다.").filter(([text]) => text === "평양")).toEqual([alone[0], alone[0]])
})

it("reads a text without spaces in pieces, and each of its syllables once", () => {
  const line = "박철이는평양에서왔다".repeat(30)
  expect(
    read(line)
      .map(([text]) => text)
      .join(""),
  ).toBe(line)
})
