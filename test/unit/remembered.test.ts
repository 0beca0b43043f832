import { execFileSync } from "node:child_process"
import { expect, it } from "vitest"
import { prepareSessions } from "../../src/desk/session.ts"
import { forgetWords, remembered } from "../../src/redaction/remembered.ts"

it("answers the same from memory, and forgets on demand", () => {
  const ask = remembered((words) => ({ words }))
  const first = ask("Камень")
  expect(ask("Камень")).toBe(first)
  forgetWords()
  expect(ask("Камень")).toEqual(first)
  expect(ask("Камень")).not.toBe(first)
})

it("keeps nothing that is longer than a word", () => {
  const ask = remembered((words) => ({ words }))
  expect(ask("x".repeat(40))).toBe(ask("x".repeat(40)))
  expect(ask("x".repeat(41))).not.toBe(ask("x".repeat(41)))
})

const keepsNoAccount = `
import { getHeapSnapshot } from "node:v8"
import { loadRussian } from "${new URL("../../src/redaction/analysers/russian.ts", import.meta.url).href}"
import { foundAgain } from "${new URL("../../src/desk/found-again.ts", import.meta.url).href}"
const canary = ["canary", "told"].join(" ")
const decided = [{ words: "Kim Chol Su", type: "PERSON", tier: "sure" }]
foundAgain((canary + " us of the electrification plant and of Uninterruptedly. ").repeat(300), decided)
const analyse = await loadRussian()
analyse((canary + " us of the elec незарегистрированными ").repeat(300))
RegExp("a").exec("a")
globalThis.gc()
let heap = ""
for await (const piece of getHeapSnapshot()) heap += piece.toString()
console.log(heap.includes(canary + " us of the elec"))
`

it("keeps no account in memory with its words", { timeout: 60_000 }, () => {
  const answer = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", keepsNoAccount])
  expect(answer.toString().trim()).toBe("false")
})

it("forgets with the desk's last session", () => {
  const ask = remembered((words) => ({ words }))
  const sessions = prepareSessions(() => 0)
  const ring = {
    moderator: { id: "0", name: "Mira", role: "moderator" as const },
    identities: ["AGE-SECRET-KEY-PQ-1OLD"],
    recipient: "age1pq1old",
  }
  const [one, other] = [sessions.begin(ring).token, sessions.begin(ring).token]
  const first = ask("Камень")
  sessions.end(one)
  expect(ask("Камень")).toBe(first)
  sessions.end(other)
  expect(ask("Камень")).not.toBe(first)
})
