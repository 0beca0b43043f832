import { expect, it } from "vitest"
import { prepareSessions } from "../../src/desk/session.ts"

const moderator = { id: "0".repeat(32), name: "Mira", role: "moderator" as const }
const ring = { moderator, identities: ["AGE-SECRET-KEY-PQ-1OLD"], recipient: "age1pq1old" }
const halfAnHour = 30 * 60_000

it("wipes an idle session also when nobody asks for it", () => {
  const clock = { now: 0 }
  const sessions = prepareSessions(() => clock.now)
  const { token } = sessions.begin(ring)
  clock.now = halfAnHour
  sessions.sweep()
  clock.now = 0
  expect(sessions.use(token)).toBeUndefined()
})

it("leaves a session that is in use", () => {
  const clock = { now: 0 }
  const sessions = prepareSessions(() => clock.now)
  const { token } = sessions.begin(ring)
  clock.now = halfAnHour - 1
  sessions.sweep()
  expect(sessions.use(token)?.moderator).toEqual(moderator)
})

it("puts a new identity before the old ones in every ring, and keeps the session's id", () => {
  const sessions = prepareSessions(() => 0)
  const { token, session } = sessions.begin(ring)
  sessions.addIdentity("AGE-SECRET-KEY-PQ-1NEW", "age1pq1new")
  expect(sessions.use(token)).toEqual({
    ...session,
    identities: ["AGE-SECRET-KEY-PQ-1NEW", "AGE-SECRET-KEY-PQ-1OLD"],
    recipient: "age1pq1new",
  })
})

it("keeps of a token only what cannot be turned back into it", () => {
  const { token, session } = prepareSessions(() => 0).begin(ring)
  expect(session.id).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(session)).not.toContain(token)
})
