import { Refusal } from "../errors.ts"
import type { IntakeDeps } from "./deps.ts"

/** In bytes: several pieces of a file. */
const reserve = 16 * 1024 * 1024

/**
 * Throws Refusal "storage-full" while the disk still has room to delete: SQLite needs some for its journal, and a disk that is full
 * to the last byte would keep what was refused for ever.
 */
export function requireRoom(deps: IntakeDeps): void {
  if (deps.bytesLeft() < reserve) throw new Refusal("storage-full")
}
