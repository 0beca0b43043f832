import { createHmac, hkdfSync } from "node:crypto"
import { deriveKey, type Purpose, receiptCost } from "./derive-key.ts"
import { type Identity, identityFromSeed } from "./identity.ts"

const secretDigits = 24
const longestTyped = 128

/** The secrets of one intake that receipts depend on. `salt` is public; `key` is 32 bytes kept outside the databases. */
export interface ReceiptSecrets {
  readonly salt: Uint8Array
  readonly key: Uint8Array
}

/** What a receipt opens. The receipt itself is stored nowhere. */
export interface Mailbox {
  /** 32 hexadecimal digits under which intake and desk keep this source's items. */
  readonly address: string
  readonly identity: Identity
  /** 32 hexadecimal digits that only the receipt gives and the desk knows: what is sent later is believed by it. */
  readonly token: string
}

export type TypedReceipt =
  | { readonly ok: true; readonly receipt: string }
  | { readonly ok: false; readonly problem: "receipt-length" | "receipt-digit" }

/**
 * The receipt for one filled-in form: 24 digits and a check digit. `nonce` is the form's fresh 256-bit random value and
 * `digest` that of what was written, so sending the same page twice gives the same receipt, and nothing else does.
 */
export function receiptFor(secrets: ReceiptSecrets, nonce: string, digest: string): string {
  const number = BigInt(`0x${keyed(secrets, "receipt", `${nonce}:${digest}`)}`) % 10n ** BigInt(secretDigits)
  const digits = number.toString().padStart(secretDigits, "0")
  return digits + String(checkDigit(digits))
}

/** An id for what was sent with this form: random to others, the same when the same form is sent twice. 32 hex digits. */
export function itemIdFor(secrets: ReceiptSecrets, nonce: string, digest: string): string {
  return keyed(secrets, "item", `${nonce}:${digest}`).slice(0, 32)
}

function keyed(secrets: ReceiptSecrets, purpose: string, message: string): string {
  const key = Buffer.from(hkdfSync("sha256", secrets.key, "", `unbarred ${purpose} v1`, 32))
  return createHmac("sha256", key).update(message).digest("hex")
}

/** Five groups of five digits, as it is shown and written down. */
export function formatReceipt(receipt: string): string {
  return receipt.match(/\d{5}/g)?.join(" ") ?? receipt
}

/** Reads a receipt as typed: any digits of any script, spaces and hyphens ignored. Nothing is hashed here. */
export function readReceipt(typed: string): TypedReceipt {
  const digits = typed.length > longestTyped ? "" : typed.normalize("NFKC").replaceAll(/\D/g, "")
  if (digits.length !== secretDigits + 1) return { ok: false, problem: "receipt-length" }
  if (checkDigit(digits) !== 0) return { ok: false, problem: "receipt-digit" }
  return { ok: true, receipt: digits }
}

/** Derives the mailbox that a receipt opens; it takes the same path and time whether or not such a mailbox exists. */
export async function mailboxOf(
  secrets: ReceiptSecrets,
  receipt: string,
  purpose: Purpose = "mailbox",
): Promise<Mailbox> {
  const pepper = new Uint8Array(hkdfSync("sha256", secrets.key, "", "unbarred pepper v1", 32))
  const key = await deriveKey({ purpose, secret: receipt, salt: secrets.salt, pepper, cost: receiptCost })
  const address = Buffer.from(hkdfSync("sha256", key, "", "unbarred mailbox v1", 16)).toString("hex")
  const identity = identityFromSeed(new Uint8Array(hkdfSync("sha256", key, "", "unbarred source v1", 32)))
  const token = Buffer.from(hkdfSync("sha256", key, "", "unbarred token v1", 16)).toString("hex")
  return { address, identity, token }
}

// H. Michael Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004: it finds every single wrong digit and every
// swap of two neighbours. Row: the digit so far; column: the next digit.
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

/** The digit that makes the whole come out as 0; over digits that end with their check digit it is 0. */
function checkDigit(digits: string): number {
  let interim = 0
  for (const digit of digits) interim = damm[interim]?.[Number(digit)] ?? Number.NaN
  return interim
}
