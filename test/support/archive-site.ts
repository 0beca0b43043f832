import { type IncomingHttpHeaders, request, type RequestOptions } from "node:http"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { startArchive } from "../../src/archive/server.ts"
import { rewrite } from "../../src/database.ts"
import { readConfig } from "../../src/config.ts"
import type { Language } from "../../src/i18n/language.ts"
import { digestOf, type PublicRecord } from "../../src/published/record.ts"
import { preparePublishedWriter } from "../../src/published/writer.ts"
import { temporaryFolder } from "./folder.ts"

export interface ArchiveSite {
  readonly origin: string
  readonly path: string
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Response>
}

/** A record as it could have been approved. */
export function publicRecord(slug: string, text: string, change: Partial<PublicRecord> = {}): PublicRecord {
  const pseudonym = slug.charAt(0).toUpperCase() + slug.slice(1)
  const language: Language = "ko"
  const rest = { format: 1, version: 1, language, facets: {}, changed: [], quotable: true } as const
  return { ...rest, slug, pseudonym, text, ...change }
}

/** Publishes as the desk does. */
export function publishAt(path: string, records: readonly PublicRecord[], month = "2026-10"): void {
  rewrite(path, "archive", (db) => {
    const published = preparePublishedWriter(db)
    for (const record of records) published.put(record, { digest: digestOf(record), month, firstMonth: month })
  })
}

export function withdrawAt(path: string, slug: string): void {
  rewrite(path, "archive", (db) => {
    preparePublishedWriter(db).remove(slug)
  })
}

/** The archive on a folder and a port of its own, for one test. */
export async function archiveSite(records: readonly PublicRecord[]): Promise<ArchiveSite> {
  const folder = temporaryFolder()
  publishAt(join(folder, "archive.db"), records)
  return await archiveOn(folder)
}

/** The archive on a folder as it is. */
export async function archiveOn(folder: string): Promise<ArchiveSite> {
  const running = await startArchive(readConfig({ UNBARRED_DATA: folder, UNBARRED_ARCHIVE_PORT: "0" }))
  onTestFinished(() => running.close())
  const get = (address: string, headers = {}) => fetch(running.origin + address, { headers, redirect: "manual" })
  return { origin: running.origin, path: join(folder, "archive.db"), get }
}

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A request with exactly these headers: fetch would not send another Host, and adds headers of its own. */
export async function askRaw(origin: string, path: string, options: RequestOptions = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return await new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, ...options }, (answer) => {
      const pieces: Buffer[] = []
      answer.on("data", (piece: Buffer) => pieces.push(piece))
      answer.on("end", () => {
        const body = Buffer.concat(pieces).toString()
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body })
      })
    })
    sent.on("error", reject)
    sent.end()
  })
}
