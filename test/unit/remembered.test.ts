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

it("keeps nothing so long that a whole text would stay alive with it", () => {
  const ask = remembered((words) => ({ words }))
  expect(ask("x".repeat(13))).not.toBe(ask("x".repeat(13)))
})

const keepsNoAccount = `
import { getHeapSnapshot } from "node:v8"
import { foundAgain } from "${new URL("../../src/desk/found-again.ts", import.meta.url).href}"
const canary = ["canary", "told"].join(" ")
const decided = [{ words: "Kim Chol Su", type: "PERSON", tier: "sure" }]
foundAgain((canary + " us of the electrification plant and of Uninterruptedly. ").repeat(300), decided)
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
