import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it } from "vitest"
import {
  addModerator,
  codeNow,
  deskWithAdministrator,
  enrol,
  idOf,
  invite,
  nextCode,
  secretOn,
  setUpPath,
  signIn,
  startDeskSite,
} from "../support/desk-site.ts"

function outboxRecipient(folder: string): unknown {
  const db = new SQLite(join(folder, "outbox.db"), { readonly: true })
  const recipient = db.prepare("SELECT recipient FROM recipient").pluck().get()
  db.close()
  return recipient
}

it("sets up the first administrator once, and opens intake with that", async () => {
  const site = await startDeskSite()
  expect(site.announced).toHaveLength(1)
  expect(site.announced[0]).toMatch(/^Set up the first administrator: http:\/\/127\.0\.0\.1:\d+\/set-up\/[\w-]{43}$/)
  expect(outboxRecipient(site.folder)).toBeUndefined()
  const path = setUpPath(site)
  const ada = await enrol(site, path, "Ada")
  expect(outboxRecipient(site.folder)).toMatch(/^age1pq1/)
  const administrator = await signIn(site, ada)
  expect((await administrator.get("/moderators")).text).toContain("<strong>Ada</strong>")
  expect((await site.visitor().get(path)).status).toBe(410)
  expect((await site.visitor().post(path, {})).status).toBe(410)
})

it("announces nothing more once there is somebody, and keeps the keys over a restart", async () => {
  const { site, ada } = await deskWithAdministrator()
  const recipient = outboxRecipient(site.folder)
  await site.stop()
  const again = await startDeskSite(site.folder, site.clock.now)
  expect(again.announced).toEqual([])
  expect(outboxRecipient(site.folder)).toBe(recipient)
  expect((await (await signIn(again, ada)).get("/")).status).toBe(200)
})

it("tells intake the key again at the next start when a crash came between", async () => {
  const { site } = await deskWithAdministrator()
  const recipient = outboxRecipient(site.folder)
  await site.stop()
  const db = new SQLite(join(site.folder, "outbox.db"))
  db.exec("DELETE FROM recipient")
  db.close()
  await startDeskSite(site.folder)
  expect(outboxRecipient(site.folder)).toBe(recipient)
})

it("shows a form with mistakes again, with the same QR code, and says what to mend", async () => {
  const site = await startDeskSite()
  const path = setUpPath(site)
  const visitor = site.visitor()
  const secret = secretOn(await visitor.get(path))
  const form = { name: "Ada", passphrase: "fifteen letters", again: "fifteen letters", code: "000000" }
  const short = await visitor.post(path, form)
  expect(short.status).toBe(422)
  expect(short.text).toContain("at least 16 characters")
  expect(short.text).toContain("This code is not right")
  expect(short.text).toContain('value="Ada"')
  expect(short.text).not.toContain("fifteen letters")
  expect(secretOn(short)).toBe(secret)
  const passphrase = "sixteen letters!"
  const other = { ...form, passphrase, again: `${passphrase}!`, code: nextCode(site, secret) }
  expect((await visitor.post(path, other)).text).toContain("The two passphrases are not the same")
  const long = "가".repeat(129)
  expect((await visitor.post(path, { ...other, passphrase: long, again: long })).text).toContain("at most 128")
  expect((await visitor.post(path, { ...other, name: " ", again: passphrase })).text).toContain("Enter a name.")
  expect((await visitor.post(path, { ...other, again: passphrase })).status).toBe(200)
})

it("lets somebody in who was invited, once an administrator has given them the keys", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const path = await invite(administrator, "Mira")
  const mira = await enrol(site, path, "Mira")
  expect((await site.visitor().get(path)).status).toBe(410)
  const early = { ...mira, code: nextCode(site, mira.secret) }
  expect((await site.visitor().post("/sign-in", early)).status).toBe(403)
  const id = await idOf(administrator, "Mira")
  expect((await administrator.post(`/moderators/${id}/admit`, {})).status).toBe(303)
  expect((await administrator.post(`/moderators/${id}/admit`, {})).status).toBe(409)
  const visitor = await signIn(site, mira)
  expect((await visitor.get("/")).status).toBe(200)
})

it("takes the name from the invitation, not from the form", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const path = await invite(administrator, "Mira")
  const visitor = site.visitor()
  const secret = secretOn(await visitor.get(path))
  const passphrase = "sixteen letters!"
  await visitor.post(path, { name: "Eve", passphrase, again: passphrase, code: codeNow(site, secret) })
  const page = await administrator.get("/moderators")
  expect(page.text).toContain("<strong>Mira</strong>")
  expect(page.text).not.toContain("Eve")
})

it("lets an invitation die after seven days, or when it is taken back", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  const path = await invite(administrator, "Mira")
  const other = await invite(administrator, "Jonas")
  await administrator.post(`/moderators/${await idOf(administrator, "Jonas")}/remove`, {})
  expect((await site.visitor().get(other)).status).toBe(410)
  site.clock.now += 7 * 24 * 60 * 60_000
  expect((await site.visitor().get(path)).status).toBe(200)
  site.clock.now += 24 * 60 * 60_000
  expect((await site.visitor().get(path)).status).toBe(410)
  expect((await (await signIn(site, ada)).get("/moderators")).text).toContain("Link too old")
})

it("gives a name to one person only", async () => {
  const { administrator } = await deskWithAdministrator()
  const taken = await administrator.post("/moderators/invite", { name: " Ada ", role: "moderator" })
  expect(taken.status).toBe(422)
  expect(taken.text).toContain("Somebody here has this name already")
  expect(taken.text).toContain('value="Ada"')
})

it("keeps no passphrase, code secret, link or session in any file", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  const path = await invite(administrator, "Jonas")
  const mira = await addModerator(site, administrator, "Mira")
  const token = administrator.cookies.get("desk") ?? ""
  const secrets = [ada.passphrase, ada.secret, mira.passphrase, mira.secret, path.replace("/join/", ""), token]
  expect(token).toHaveLength(43)
  for (const file of readdirSync(site.folder)) {
    const bytes = readFileSync(join(site.folder, file))
    for (const secret of secrets) expect(bytes.includes(secret), file).toBe(false)
    expect(bytes.includes("AGE-SECRET-KEY"), file).toBe(false)
  }
})
