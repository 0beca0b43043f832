import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { Finding } from "../../src/redaction/finding.ts"
import { temporaryFolder } from "../support/folder.ts"

const main = join(import.meta.dirname, "../../src/cli/main.ts")
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [main, "suggest", ...args], { encoding: "utf8", input, env: { FORCE_COLOR: "1" } })

interface Row {
  readonly id: string
  readonly spans: readonly Finding[]
}

it("reads a text a line and writes its spans, with Korean particles outside, and names bad lines by number", () => {
  const text = "반장 최명국은 2022년 3월 5일에 울라지보스또크에서 왔다. 🌲 손전화 +7 914 555 01 23"
  const { status, stdout, stderr } = run(
    ["--jsonl"],
    `${JSON.stringify({ id: "a", lang: "ko", text })}\nnot json\n{"id":"b"}\n\n${JSON.stringify({ id: "c", text: "" })}\n`,
  )
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
  expect(rows.map(({ id }) => id)).toEqual(["a", "c"])
  const words = rows[0]?.spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
  expect(words).toEqual(
    expect.arrayContaining(["PERSON 최명국", "DATE 2022년 3월 5일", "LOC 울라지보스또크", "CODE +7 914 555 01 23"]),
  )
  for (const { tier } of rows[0]?.spans ?? []) expect(["sure", "check"]).toContain(tier)
  expect(stderr).toBe(
    'line 2: not a JSON object with "id" and "text"\nline 3: not a JSON object with "id" and "text"\n',
  )
  expect(status).toBe(1)
})

it("shows a text with its spans coloured, and loses no letter of it", () => {
  const file = join(temporaryFolder(), "account.txt")
  const text = "Our overseer, Jang Chol Min, came to Ussuriysk on 11 May 2019."
  writeFileSync(file, text)
  const { status, stdout } = run([file])
  expect(status).toBe(0)
  expect(stdout).toContain("\u001b[")
  expect(stdout.replaceAll(/\u001b\[\d+m/g, "").startsWith(`${text}\n`)).toBe(true)
})

it("reads a line that holds another line end than a line feed, as JSON may", () => {
  const text = "Our overseer, Jang Chol Min,\u2028came to Ussuriysk."
  const { status, stdout } = run(["--jsonl"], JSON.stringify({ id: 1, text }))
  expect(status).toBe(0)
  expect((JSON.parse(stdout) as Row).spans.map(({ start, end }) => text.slice(start, end))).toContain("Jang Chol Min")
})

it("refuses a file that is not UTF-8, and shows no sign that would steer the terminal", () => {
  const file = join(temporaryFolder(), "account.txt")
  writeFileSync(file, Buffer.from([0xb9, 0xdd, 0xc0, 0xe5]))
  expect(run([file]).stderr).toBe(`${file} cannot be read: name a text file in UTF-8.\n`)
  writeFileSync(file, "They left.\u001b]0;owned\u0007")
  const { stdout } = run([file])
  expect(stdout).toContain("\u241b")
  expect(stdout).not.toMatch(/\u001b(?!\[\d+m)|\u0007/)
})

it("says in one sentence what is wrong with its arguments or its file", () => {
  expect(run([]).status).toBe(2)
  const missing = run(["/nowhere/account.txt"])
  expect([missing.status, missing.stderr]).toEqual([
    1,
    "/nowhere/account.txt cannot be read: name a text file in UTF-8.\n",
  ])
})
