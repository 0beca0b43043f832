import { randomBytes } from "node:crypto"
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption"
import { expect, it } from "vitest"
import { readRecipient } from "../../src/sealing/hybrid-recipient.ts"
import { identityFromSeed, newIdentity, recipientOf } from "../../src/sealing/identity.ts"

it("gives every identity the recipient that the age library gives it", async () => {
  for (let time = 0; time < 50; time++) {
    const identity = newIdentity()
    expect(recipientOf(identity)).toBe(await identityToRecipient(identity))
  }
})

it("seals what the age library opens, and nobody else's identity", async () => {
  for (let time = 0; time < 50; time++) {
    const identity = newIdentity()
    const content = randomBytes(100)
    const encrypter = new Encrypter()
    encrypter.addRecipient(readRecipient(recipientOf(identity)))
    const sealed = await encrypter.encrypt(content)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(Buffer.from(await decrypter.decrypt(sealed))).toEqual(content)
    const other = new Decrypter()
    other.addIdentity(newIdentity())
    await expect(other.decrypt(sealed)).rejects.toThrow()
  }
})

it("uses fresh randomness for every envelope", async () => {
  const recipient = readRecipient(recipientOf(newIdentity()))
  const [first] = await recipient.wrapFileKey(new Uint8Array(16))
  const [second] = await recipient.wrapFileKey(new Uint8Array(16))
  expect(first?.args).not.toEqual(second?.args)
})

it("refuses anything but a whole recipient", () => {
  const whole = recipientOf(newIdentity())
  for (const broken of ["", "age1pq1", "age1qqqq", whole.slice(0, -1), whole.toUpperCase(), `${whole}q`])
    expect(() => readRecipient(broken)).toThrow()
})

it("refuses an identity that is not a hybrid one", () => {
  expect(() => identityFromSeed(new Uint8Array(31))).toThrow(RangeError)
  expect(() => recipientOf("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")).toThrow()
})
