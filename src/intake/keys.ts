import { createHash, hkdfSync, randomBytes } from "node:crypto"
import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { synchroniseFolder } from "../database.ts"
import { SetupProblem } from "../errors.ts"
import type { InboxWriter } from "../inbox/writer.ts"
import type { ReceiptSecrets } from "../sealing/receipt.ts"

/**
 * The secrets that receipts depend on: intake.key, and the salt that inbox.db keeps. Both are made on the first start and
 * never again: another key would close every source's mailbox for good. Throws SetupProblem when the key is missing, damaged, or another inbox's.
 */
export function openReceiptSecrets(folder: string, inbox: InboxWriter): ReceiptSecrets {
  const path = join(folder, "intake.key")
  const site = inbox.site()
  if (!site && !existsSync(path)) writeKey(path)
  const key = readKey(path)
  if (!site) inbox.setSite({ salt: saltOf(key), keyFingerprint: fingerprint(key) })
  else if (site.keyFingerprint !== fingerprint(key))
    throw new SetupProblem(`${path} is not the key of this inbox.db: restore intake.key from its backup.`)
  return { key, salt: site?.salt ?? saltOf(key) }
}

// On disk before anything depends on it: a power cut must not leave an inbox whose key is gone.
function writeKey(path: string): void {
  const { O_CREAT, O_EXCL, O_SYNC, O_WRONLY } = constants
  const file = openSync(path, O_CREAT | O_EXCL | O_SYNC | O_WRONLY, 0o600)
  try {
    writeSync(file, `${randomBytes(32).toString("hex")}\n`)
  } finally {
    closeSync(file)
  }
  synchroniseFolder(`${path}.next`)
}

function readKey(path: string): Buffer {
  const text = readText(path).trim()
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new SetupProblem(`${path} is damaged: restore intake.key from its backup, because it opens the mailboxes.`)
  return Buffer.from(text, "hex")
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    throw new SetupProblem(
      `${path} is missing or cannot be read: restore intake.key from its backup, because it opens the mailboxes.`,
      { cause: error },
    )
  }
}

// From the key and not from chance, so that with the key alone every mailbox opens again after inbox.db was lost.
function saltOf(key: Uint8Array): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", "unbarred salt v1", 16))
}

function fingerprint(key: Uint8Array): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16)
}
