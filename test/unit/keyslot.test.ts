import { expect, it } from "vitest"
import { deriveKey, passphraseCost } from "../../src/sealing/derive-key.ts"
import { CannotOpen } from "../../src/sealing/envelope.ts"
import { newIdentity } from "../../src/sealing/identity.ts"
import { fillSlot, newLock, openLock, openSlot } from "../../src/sealing/keyslot.ts"

const passphrase = "네 마디로 된 긴 암호 문장"

it("gives the desk identity back for the right passphrase only", async () => {
  const identity = newIdentity()
  const lock = await newLock(passphrase)
  const slot = await fillSlot(lock.recipient, "m1", identity)
  expect(await openSlot(await openLock(lock, passphrase), "m1", slot)).toBe(identity)
  await expect(openLock(lock, `${passphrase}.`)).rejects.toThrow(CannotOpen)
})

it("is bound to its moderator and to its exact bytes", async () => {
  const lock = await newLock(passphrase)
  const opened = await openLock(lock, passphrase)
  const slot = await fillSlot(lock.recipient, "m1", newIdentity())
  await expect(openSlot(opened, "m2", slot)).rejects.toThrow(CannotOpen)
  slot[slot.length - 40] = (slot.at(-40) ?? 0) ^ 1
  await expect(openSlot(opened, "m1", slot)).rejects.toThrow(CannotOpen)
})

it("opens with the same passphrase however the keyboard composed its letters", async () => {
  const lock = await newLock(passphrase.normalize("NFC"))
  await expect(openLock(lock, passphrase.normalize("NFD"))).resolves.toMatch(/^AGE-SECRET-KEY-PQ-1/)
})

it("refuses to hash a secret over 128 characters", async () => {
  const input = {
    purpose: "passphrase",
    secret: "x".repeat(129),
    salt: new Uint8Array(16),
    cost: passphraseCost,
  } as const
  await expect(deriveKey(input)).rejects.toThrow(RangeError)
})
