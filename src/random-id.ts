import { randomBytes } from "node:crypto"

/** 32 random hexadecimal digits. */
export function randomId(): string {
  return randomBytes(16).toString("hex")
}
