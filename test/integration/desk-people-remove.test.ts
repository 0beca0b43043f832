import { copyFileSync } from "node:fs"
import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it } from "vitest"
import { CannotOpen, open, seal } from "../../src/sealing/envelope.ts"
import type { Identity } from "../../src/sealing/identity.ts"
import { openLock, openSlot } from "../../src/sealing/keyslot.ts"
import {
  addModerator,
  credentials,
  deskWithAdministrator,
  idOf,
  signIn,
  type TestModerator,
} from "../support/desk-site.ts"
import { submitAccount } from "../support/inbox.ts"

function recipientOfOutbox(folder: string): string {
  const db = new SQLite(join(folder, "outbox.db"), { readonly: true })
  const recipient = db.prepare<[], string>("SELECT recipient FROM recipient").pluck().get()
  db.close()
  if (recipient === undefined) throw new Error("intake is not open")
  return recipient
}

/** Every desk identity that a moderator's passphrase opens in a copy of desk.db. */
async function keysIn(path: string, { name, passphrase }: TestModerator): Promise<readonly Identity[]> {
  const db = new SQLite(path, { readonly: true })
  const person = db
    .prepare<[string], { id: string; salt: Buffer; recipient: string }>(
      "SELECT id, salt, recipient FROM moderators WHERE name = ?",
    )
    .get(name)
  const slots = db.prepare<[string], Buffer>("SELECT sealed FROM keyslots WHERE moderator_id = ?").pluck()
  const sealed = slots.all(person?.id ?? "")
  db.close()
  if (!person) throw new Error(`no moderator ${name}`)
  const lock = await openLock(person, passphrase)
  return await Promise.all(sealed.map(async (slot) => await openSlot(lock, person.id, slot)))
}

it("shuts a removed moderator out at once, and out of everything that arrives afterwards", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const mira = await addModerator(site, administrator, "Mira")
  const visitor = await signIn(site, mira)
  const before = recipientOfOutbox(site.folder)
  const seized = join(site.folder, "seized.db")
  copyFileSync(join(site.folder, "desk.db"), seized)
  const id = await idOf(administrator, "Mira")
  expect((await administrator.get(`/moderators/${id}/remove`)).text).toContain("Remove Mira?")
  expect((await administrator.post(`/moderators/${id}/remove`, {})).status).toBe(303)
  expect((await visitor.get("/")).status).toBe(401)
  expect((await site.visitor().post("/sign-in", credentials(site, mira))).status).toBe(403)
  const after = recipientOfOutbox(site.folder)
  expect(after).not.toBe(before)
  const keys = await keysIn(seized, mira)
  const context = { kind: "message", about: "x" }
  expect(await open(keys, await seal(before, context, "then"), context)).toBe("then")
  await expect(open(keys, await seal(after, context, "now"), context)).rejects.toThrow(CannotOpen)
  expect((await administrator.post(`/moderators/${id}/remove`, {})).status).toBe(404)
})

it("leaves what is old and what is new open to everyone who stays, signed in or not", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  await addModerator(site, administrator, "Mira")
  const jonas = await addModerator(site, administrator, "Jonas")
  const staying = await signIn(site, jonas)
  await submitAccount(site.folder, recipientOfOutbox(site.folder), { account: "The first account" })
  await administrator.post("/collect", {})
  await administrator.post(`/moderators/${await idOf(administrator, "Mira")}/remove`, {})
  await submitAccount(site.folder, recipientOfOutbox(site.folder), { account: "The second account" })
  await staying.post("/collect", {})
  for (const visitor of [staying, administrator, await signIn(site, ada), await signIn(site, jonas)]) {
    const list = await visitor.get("/")
    expect(list.text).toContain("The first account")
    expect(list.text).toContain("The second account")
  }
  const kim = await signIn(site, await addModerator(site, administrator, "Kim"))
  expect((await kim.get("/")).text).toContain("The first account")
})

it("makes no new key for somebody who never had one", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const before = recipientOfOutbox(site.folder)
  await administrator.post("/moderators/invite", { name: "Mira", role: "moderator" })
  await administrator.post(`/moderators/${await idOf(administrator, "Mira")}/remove`, {})
  expect((await administrator.get("/moderators")).text).not.toContain("Mira")
  expect(recipientOfOutbox(site.folder)).toBe(before)
})

it("never removes the last administrator who has the keys", async () => {
  const { site, administrator } = await deskWithAdministrator()
  await addModerator(site, administrator, "Mira")
  const ada = await idOf(administrator, "Ada")
  const refused = await administrator.post(`/moderators/${ada}/remove`, {})
  expect(refused.status).toBe(409)
  expect(refused.text).toContain("This is the last administrator")
  const eve = await signIn(site, await addModerator(site, administrator, "Eve", "administrator"))
  expect((await administrator.post(`/moderators/${ada}/remove`, {})).status).toBe(303)
  expect((await administrator.get("/moderators")).status).toBe(401)
  expect((await eve.get("/moderators")).text).not.toContain("<strong>Ada</strong>")
})

it("keeps one of two administrators who remove each other at the same moment", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const eve = await signIn(site, await addModerator(site, administrator, "Eve", "administrator"))
  const ids = { ada: await idOf(administrator, "Ada"), eve: await idOf(administrator, "Eve") }
  const removals = await Promise.all([
    administrator.post(`/moderators/${ids.eve}/remove`, {}),
    eve.post(`/moderators/${ids.ada}/remove`, {}),
  ])
  expect(removals.filter(({ status }) => status === 303)).toHaveLength(1)
  const lists = [await administrator.get("/moderators"), await eve.get("/moderators")]
  expect(lists.map(({ status }) => status).sort()).toEqual([200, 401])
})

it("leaves everyone who stays with every key when two are removed at the same moment", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  await addModerator(site, administrator, "Mira")
  await addModerator(site, administrator, "Jonas")
  const ids = [await idOf(administrator, "Mira"), await idOf(administrator, "Jonas")]
  const remove = async (id: string) => (await administrator.post(`/moderators/${id}/remove`, {})).status
  const statuses = await Promise.all(ids.map(remove))
  expect(statuses).toContain(303)
  for (const [index, status] of statuses.entries()) {
    if (status !== 303) expect([status, await remove(ids[index] ?? "")]).toEqual([409, 303])
  }
  expect((await (await signIn(site, ada)).get("/")).status).toBe(200)
})

it("publishes nothing that rests on the word of somebody who was removed", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const mira = await addModerator(site, administrator, "Mira")
  const visitor = await signIn(site, mira)
  await submitAccount(site.folder, recipientOfOutbox(site.folder))
  await administrator.post("/collect", {})
  const path = /\/cases\/[0-9a-f]{32}/.exec((await administrator.get("/")).text)?.[0] ?? ""
  const revision = async () => /name="revision" value="(\d+)"/.exec((await administrator.get(path)).text)?.[1] ?? ""
  const record = { pseudonym: "Haru", exposure: "text", note: "" }
  await administrator.post(`${path}/record`, { ...record, revision: await revision() })
  await administrator.post(`${path}/propose`, { revision: await revision() })
  const digest = /name="digest" value="([0-9a-f]{64})"/.exec((await visitor.get(`${path}/preview`)).text)?.[1] ?? ""
  expect((await visitor.post(`${path}/approve`, { digest })).status).toBe(303)
  await administrator.post(`/moderators/${await idOf(administrator, "Mira")}/remove`, {})
  expect((await administrator.get(path)).text).toContain("tag-redacting")
  expect((await administrator.post(`${path}/publish`, {})).status).toBe(409)
})
