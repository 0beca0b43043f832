import { beforeAll, expect, it } from "vitest"
import { Refusal } from "../../src/errors.ts"
import { CannotOpen, open, openAny, seal } from "../../src/sealing/envelope.ts"
import { type Identity, newIdentity, recipientOf } from "../../src/sealing/identity.ts"

const context = { kind: "message", about: "a".repeat(32) }
let identity: Identity
let recipient: string

beforeAll(() => {
  identity = newIdentity()
  recipient = recipientOf(identity)
})

it("seals to a hybrid post-quantum recipient in age's own format", async () => {
  expect(recipient).toMatch(/^age1pq1/)
  const sealed = await seal(recipient, context, { text: "봄" })
  expect(Buffer.from(sealed).toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> mlkem768x25519 /)
})

it("opens what it sealed, with the right identity among others", async () => {
  const sealed = await seal(recipient, context, { text: "봄" })
  expect(await open([newIdentity(), identity], sealed, context)).toEqual({ text: "봄" })
})

it("refuses an envelope that is about another mailbox or of another kind", async () => {
  const sealed = await seal(recipient, context, {})
  await expect(open([identity], sealed, { ...context, about: "b".repeat(32) })).rejects.toThrow(CannotOpen)
  await expect(open([identity], sealed, { ...context, kind: "withdrawal" })).rejects.toThrow(CannotOpen)
  await expect(openAny([identity], sealed, "b".repeat(32))).rejects.toThrow(CannotOpen)
})

it("refuses the wrong identity and a single changed byte", async () => {
  const sealed = await seal(recipient, context, {})
  await expect(open([newIdentity()], sealed, context)).rejects.toThrow(CannotOpen)
  const changed = sealed.slice()
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  await expect(open([identity], changed, context)).rejects.toThrow(CannotOpen)
})

it("gives texts of different length in one bucket the same size", async () => {
  const short = await seal(recipient, context, { text: "가" })
  const long = await seal(recipient, context, { text: "가".repeat(200) })
  expect(long.length).toBe(short.length)
})

it("refuses to seal to anything but a whole recipient", async () => {
  for (const broken of ["", "age1pq1broken", recipient.slice(0, -1), "ssh-ed25519 AAAA"])
    await expect(seal(broken, context, {})).rejects.toThrow(new Refusal("sealing-failed"))
})
