import { pipeline } from "node:stream/promises"
import type { Response } from "express"
import type { OpenedFile } from "./open-case-file.ts"

/** Sends a file of a submission as a download that no browser opens, or guesses the type of. */
export async function sendFile(res: Response, { file, content }: OpenedFile & { readonly ok: true }): Promise<void> {
  res.attachment(safeName(file.name))
  res.type("application/octet-stream")
  res.set("Content-Length", String(file.size))
  await pipeline(content, res)
}

/** The source's name for the file without what could lead out of a folder, turn text around, or end a header. */
export function safeName(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, "_").replace(/^[.\s]+/, "_")
  return Array.from(plain).slice(0, 100).join("") || "file"
}
