import { expect, it } from "vitest"
import { linesOf } from "../../src/redaction/lines.ts"
import { asJudgment, isJudgment } from "../../src/redaction/suggest/judgments.ts"

const text = [
  "PROCEDURE",
  "The case originated in applications nos. 26480/95 and 28291/95 against the Republic of Norway lodged with the Court by the applicant.",
  "THE FACTS",
  "On 4 May 2003 the pilot wrote to the City Court. The pilot went to the City Court again.",
  "II. RELEVANT DOMESTIC LAW",
  "The Seamen Act was passed on 4 May 2003. The pilot was no party.",
].join("\n\n")

const ruled = { findings: [], wide: [], places: [], hints: [] }
const lines = asJudgment(
  text,
  linesOf(text).map((line) => ({ ...line, ruled })),
)

/** What is told of some words in a line. */
function toldOf(at: number, words: string): readonly string[] {
  const { line, ruled } = lines[at] ?? { line: "", ruled: { hints: [] } }
  const start = line.indexOf(words)
  return ruled.hints.filter((one) => one.start === start && one.end === start + words.length).map(({ rule }) => rule)
}

it("tells under which heading and how far in a line of a judgment stands", () => {
  const standing = lines.map(({ line }, at) => toldOf(at, line))
  expect(standing.map(([part]) => part)).toEqual([
    "part procedure",
    "part procedure",
    "part facts",
    "part facts",
    "part law",
    "part law",
  ])
  expect(standing[0]).toContain("eighth 0")
  expect(standing[5]).toContain("eighth 6")
})

it("tells how often the whole judgment says a name and a day", () => {
  expect(toldOf(1, "Republic of Norway")).toEqual(["times 1", "name Republic of Norway"])
  expect(toldOf(3, "City Court")).toContain("times 2")
  expect(toldOf(5, "4 May 2003")).toContain("times 2")
})

it("knows the number of an application by its form", () => {
  expect(lines[1]?.ruled.findings.map(({ start, end }) => lines[1]?.line.slice(start, end))).toEqual([
    "26480/95",
    "28291/95",
  ])
})

it("takes for a judgment what speaks of an applicant and of the court", () => {
  expect(isJudgment(text)).toBe(true)
  expect(isJudgment("The court was closed when we came to Vladivostok.")).toBe(false)
})
