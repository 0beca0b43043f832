import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { expect, it } from "vitest"
import { Refusal } from "../../src/errors.ts"
import { formatReceipt, itemIdFor, mailboxOf, readReceipt, receiptFor } from "../../src/sealing/receipt.ts"

const secrets = { salt: randomBytes(16), key: randomBytes(32) }
const receipts = fc.string({ minLength: 1, maxLength: 40 }).map((nonce) => receiptFor(secrets, nonce, "digest"))

it("is 24 digits and a check digit, shown as five groups of five", () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  expect(receipt).toMatch(/^\d{25}$/)
  expect(formatReceipt(receipt)).toMatch(/^\d{5}( \d{5}){4}$/)
  expect(readReceipt(formatReceipt(receipt))).toEqual({ ok: true, receipt })
})

it("is the same for the same form sent twice, and another one for anything else", () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  expect(receiptFor(secrets, "nonce", "digest")).toBe(receipt)
  expect(receiptFor(secrets, "nonce", "other")).not.toBe(receipt)
  expect(receiptFor(secrets, "other", "digest")).not.toBe(receipt)
  expect(receiptFor({ ...secrets, key: randomBytes(32) }, "nonce", "digest")).not.toBe(receipt)
  expect(itemIdFor(secrets, "nonce", "digest")).toMatch(/^[0-9a-f]{32}$/)
})

it("is read with any spaces, hyphens and full-width digits", () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  const typed = ` ${receipt.slice(0, 7)}-${receipt.slice(7, 20)}\n${receipt.slice(20)} `
  expect(readReceipt(typed)).toEqual({ ok: true, receipt })
  const wide = receipt.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
  expect(readReceipt(wide)).toEqual({ ok: true, receipt })
})

it("catches every single wrong digit", () => {
  fc.assert(
    fc.property(receipts, fc.nat(24), fc.integer({ min: 1, max: 9 }), (receipt, at, change) => {
      const wrong = String((Number(receipt[at]) + change) % 10)
      const typed = receipt.slice(0, at) + wrong + receipt.slice(at + 1)
      expect(readReceipt(typed)).toEqual({ ok: false, problem: "receipt-digit" })
    }),
  )
})

it("catches every swap of two neighbours", () => {
  fc.assert(
    fc.property(receipts, fc.nat(23), (receipt, at) => {
      fc.pre(receipt[at] !== receipt[at + 1])
      const typed =
        receipt.slice(0, at) +
        receipt
          .slice(at, at + 2)
          .split("")
          .reverse()
          .join("") +
        receipt.slice(at + 2)
      expect(readReceipt(typed)).toEqual({ ok: false, problem: "receipt-digit" })
    }),
  )
})

it("refuses a code that is too short, too long or a megabyte, before any hashing", () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  for (const typed of ["", "12345", receipt.slice(1), `${receipt}0`, "1".repeat(1_000_000)])
    expect(readReceipt(typed)).toEqual({ ok: false, problem: "receipt-length" })
})

it("derives mailbox and identity from the whole code, the salt and the key", async () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  const mailbox = await mailboxOf(secrets, receipt)
  expect(mailbox.address).toMatch(/^[0-9a-f]{32}$/)
  expect(mailbox.identity).toMatch(/^AGE-SECRET-KEY-PQ-1/)
  expect(await mailboxOf(secrets, receipt)).toEqual(mailbox)
  for (const other of [
    await mailboxOf(secrets, receiptFor(secrets, "other", "digest")),
    await mailboxOf({ ...secrets, salt: randomBytes(16) }, receipt),
    await mailboxOf({ ...secrets, key: randomBytes(32) }, receipt),
  ]) {
    expect(other.address).not.toBe(mailbox.address)
    expect(other.identity).not.toBe(mailbox.identity)
  }
})

it("derives a token that the address and the identity do not give away", async () => {
  const { address, identity, token } = await mailboxOf(secrets, receiptFor(secrets, "nonce", "digest"))
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(identity.toLowerCase()).not.toContain(token)
  expect(token).not.toBe(address)
})

it("goes on taking accounts while too many codes are being tried", async () => {
  const receipt = receiptFor(secrets, "nonce", "digest")
  const tries = Array.from({ length: 100 }, () => mailboxOf(secrets, receipt).catch((error: unknown) => error))
  const account = mailboxOf(secrets, receipt, "account")
  expect((await Promise.all(tries)).filter((one) => one instanceof Refusal).length).toBeGreaterThan(0)
  await expect(account).resolves.toHaveProperty("address")
})
