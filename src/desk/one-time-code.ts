import { Secret, TOTP } from "otpauth"
import qrcode from "qrcode"
import { open, seal } from "../sealing/envelope.ts"
import type { Identity, Recipient } from "../sealing/identity.ts"
import type { DeskDeps } from "./deps.ts"

/** Seconds for which a code is shown. */
const period = 30

/** A TOTP secret in base32 (RFC 6238: SHA-1, six digits, 30 seconds: what every authenticator app understands). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The secret as a QR code: a PNG as a data: address. */
export async function drawSecret(secret: string, name?: string): Promise<string> {
  return await qrcode.toDataURL(appOf(secret, name).toString(), { margin: 4, scale: 5 })
}

/** The step that a code belongs to: now, or one before or after. Null for a wrong code. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const token = code.normalize("NFKC").replaceAll(/\s/g, "")
  if (!/^\d{6}$/.test(token)) return null
  const delta = appOf(secret).validate({ token, timestamp: now, window: 1 })
  return delta === null ? null : currentStep(now) + delta
}

/** The step at which somebody last gave a wrong code, by moderator. */
export type WrongTries = Map<string, number>

interface Attempt {
  readonly id: string
  readonly secret: string
  readonly code: string
}

/**
 * Accepts a code once. After a wrong one nothing is accepted until the next step begins, so that whoever has a passphrase has
 * one guess in half a minute. That is kept in memory: a write would take time and so tell that the passphrase was right.
 */
export function acceptCode(deps: DeskDeps, { id, secret, code }: Attempt): boolean {
  const now = deps.now()
  const step = stepOf(secret, code, now)
  if (deps.wrongTries.get(id) === currentStep(now)) return false
  if (step !== null) return deps.people.useStep(id, step)
  deps.wrongTries.set(id, currentStep(now))
  return false
}

export async function sealSecret(lock: Recipient, moderatorId: string, secret: string): Promise<Uint8Array> {
  return await seal(lock, { kind: "totp", about: moderatorId }, secret)
}

/** Throws CannotOpen. */
export async function openSecret(lock: Identity, moderatorId: string, sealed: Uint8Array): Promise<string> {
  return String(await open([lock], sealed, { kind: "totp", about: moderatorId }))
}

function appOf(secret: string, label = "desk"): TOTP {
  return new TOTP({ issuer: "Unbarred", label, secret, algorithm: "SHA1", digits: 6, period })
}

function currentStep(now: number): number {
  return Math.floor(now / 1000 / period)
}
