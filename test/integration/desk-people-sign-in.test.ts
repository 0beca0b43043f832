import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it } from "vitest"
import {
  addModerator,
  codeNow,
  credentials,
  deskWithAdministrator,
  nextCode,
  signIn,
  startDeskSite,
} from "../support/desk-site.ts"
import type { Answer } from "../support/visitor.ts"

it("answers a wrong name, passphrase and code with the same page", async () => {
  const { site, ada } = await deskWithAdministrator()
  const good = () => ({ ...ada, name: "Ada", code: nextCode(site, ada.secret) })
  const attempts = [
    { ...good(), name: "Eve" },
    { ...good(), passphrase: "another passphrase" },
    { ...good(), passphrase: "x".repeat(100_000) },
    { ...good(), code: "12345" },
    { ...good(), code: String((Number(good().code) + 1) % 1_000_000).padStart(6, "0") },
  ]
  const answers: Answer[] = []
  for (const attempt of attempts) answers.push(await site.visitor().post("/sign-in", attempt))
  for (const answer of answers) {
    expect(answer.status).toBe(403)
    expect(answer.headers.get("set-cookie")).toBeNull()
    expect(answer.text).toContain("Name, passphrase or six-digit code is wrong.")
    expect(answer.text.replace('value="Eve"', 'value="Ada"')).toBe(answers[1]?.text)
  }
})

it("accepts a code once, one step early or late, and none after a wrong one until the next", async () => {
  const { site, ada } = await deskWithAdministrator()
  const attempt = async (code: string) => (await site.visitor().post("/sign-in", { ...ada, code })).status
  const first = nextCode(site, ada.secret)
  expect(await attempt(first)).toBe(303)
  expect(await attempt(first)).toBe(403)
  const early = nextCode(site, ada.secret)
  site.clock.now -= 30_000
  expect(await attempt(early)).toBe(303)
  site.clock.now += 30_000
  expect(await attempt(early)).toBe(403)
  const late = nextCode(site, ada.secret)
  site.clock.now += 30_000
  expect(await attempt(late)).toBe(303)
  nextCode(site, ada.secret)
  expect(await attempt("000000")).toBe(403)
  expect(await attempt(codeNow(site, ada.secret))).toBe(403)
  const ahead = nextCode(site, ada.secret)
  site.clock.now -= 30_000
  expect(await attempt(ahead)).toBe(403)
  expect(await attempt(nextCode(site, ada.secret))).toBe(303)
})

it("hands out a cookie that no script and no other site can use, new at each sign-in", async () => {
  const { site, ada } = await deskWithAdministrator()
  const visitor = site.visitor()
  const plain = await visitor.post("/sign-in", credentials(site, ada))
  expect(plain.headers.get("set-cookie")).toMatch(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const first = visitor.cookies.get("desk") ?? ""
  await visitor.post("/sign-in", credentials(site, ada))
  expect(visitor.cookies.get("desk")).not.toBe(first)
  const former = site.visitor()
  former.cookies.set("desk", first)
  expect((await former.get("/")).status).toBe(401)
})

it("signs out for good", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const copy = site.visitor()
  copy.cookies.set("desk", administrator.cookies.get("desk") ?? "")
  expect((await copy.get("/")).status).toBe(200)
  const answer = await administrator.post("/sign-out", {})
  expect(answer.status).toBe(303)
  expect(administrator.cookies.has("desk")).toBe(false)
  expect((await copy.get("/")).status).toBe(401)
})

it("ends a session after 30 idle minutes, and not while it is used", async () => {
  const { site, administrator } = await deskWithAdministrator()
  for (const minutes of [29, 29, 29]) {
    site.clock.now += minutes * 60_000
    expect((await administrator.get("/")).status).toBe(200)
  }
  site.clock.now += 30 * 60_000
  expect((await administrator.get("/")).status).toBe(401)
})

it("says that a damaged keyslot cannot be opened, and shows no session", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const mira = await addModerator(site, administrator, "Mira")
  await site.stop()
  const db = new SQLite(join(site.folder, "desk.db"))
  db.exec(
    "UPDATE keyslots SET sealed = zeroblob(2000) WHERE moderator_id IN (SELECT id FROM moderators WHERE name = 'Mira')",
  )
  db.close()
  const again = await startDeskSite(site.folder, site.clock.now)
  const visitor = again.visitor()
  const answer = await visitor.post("/sign-in", credentials(again, mira))
  expect(answer.status).toBe(500)
  expect(answer.text).toContain("because it is damaged")
  expect(visitor.cookies.size).toBe(0)
})

it("refuses a keyslot that holds another identity than the desk's", async () => {
  const { site, ada } = await deskWithAdministrator()
  await site.stop()
  const db = new SQLite(join(site.folder, "desk.db"))
  db.exec("UPDATE identities SET recipient = 'age1pq1other'")
  db.close()
  const again = await startDeskSite(site.folder, site.clock.now)
  expect((await again.visitor().post("/sign-in", credentials(again, ada))).text).toContain("because it is damaged")
})

it("lets people sign in although the inbox is broken", async () => {
  const { site, ada } = await deskWithAdministrator()
  const db = new SQLite(join(site.folder, "inbox.db"))
  db.exec("CREATE TABLE nonsense (words TEXT); PRAGMA user_version = 1")
  db.close()
  const visitor = await signIn(site, ada)
  expect((await visitor.get("/moderators")).status).toBe(200)
  expect((await visitor.post("/collect", {})).status).toBe(503)
})
