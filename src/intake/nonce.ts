import { randomBytes } from "node:crypto"
import { Refusal } from "../errors.ts"
import { field } from "../web/forms.ts"

/** A form's own random value: 256 bits, base64url. Two sendings of one form are known by it to be the same. */
export function newNonce(): string {
  return randomBytes(32).toString("base64url")
}

/** The `form` field. Throws Refusal "malformed-request" on what no page of ours sends. */
export function readNonce(body: unknown): string {
  const nonce = field(body, "form")
  if (!/^[\w-]{43}$/.test(nonce)) throw new Refusal("malformed-request")
  return nonce
}
