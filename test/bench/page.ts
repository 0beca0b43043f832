import { writeFileSync } from "node:fs"
import { request } from "node:http"
import { join } from "node:path"
import { spawnSite } from "../../src/cli/site-process.ts"
import { readSamples } from "../../src/cli/samples.ts"
import type { Config } from "../../src/config.ts"
import { rewrite } from "../../src/database.ts"
import { prepareOutboxWriter } from "../../src/outbox/writer.ts"
import { digestOf, type PublicRecord } from "../../src/published/record.ts"
import { preparePublishedWriter } from "../../src/published/writer.ts"
import { disclose } from "../../src/questionnaire/disclose.ts"
import { newIdentity, recipientOf } from "../../src/sealing/identity.ts"
import type { StoredPage } from "./bare-server.ts"
import { measure, type Measured, round, say, startBareServer } from "./measure.ts"

const connections = 8
const seconds = 5
const rounds = 3

/** The testimony page beside a bare server that sends the same bytes, and what a first visit to the intake form weighs. */
export async function benchPage(config: Config): Promise<Readonly<Record<string, unknown>>> {
  const path = publishSample(config)
  const archive = spawnSite("archive", config)
  try {
    const { origin } = await archive.started
    const file = join(config.folder, "page.json")
    const page = await fetchPage(origin, path)
    writeFileSync(file, JSON.stringify(page))
    const bare = await startBareServer("page", file)
    const testimony = { origin, path }
    const measured = await alternate(testimony, { origin: bare.origin, path: "/" })
    bare.close()
    return { connections, bytes: Buffer.byteLength(page.body), ...measured, firstVisit: await firstVisit(config) }
  } finally {
    await archive.close()
  }
}

interface Target {
  readonly origin: string
  readonly path: string
}

/** In turns, so that a moment in which the machine is busy meets both; the middle of three rounds counts. */
async function alternate(testimony: Target, bare: Target) {
  const found: { readonly testimony: Measured; readonly bare: Measured }[] = []
  for (let round = 1; round <= rounds; round++) {
    say(`round ${String(round)} of ${String(rounds)} …`)
    found.push({ testimony: await load(testimony), bare: await load(bare) })
  }
  const middle = found.toSorted((one, other) => shareOf(one) - shareOf(other))[Math.floor(rounds / 2)]
  return { ...middle, shareOfBare: middle && Math.round(shareOf(middle) * 100) / 100 }
}

function shareOf({ testimony, bare }: { readonly testimony: Measured; readonly bare: Measured }): number {
  return testimony.perSecond / bare.perSecond
}

async function load(target: Target): Promise<Measured> {
  return await measure({ ...target, connections, seconds, what: "page", textBytes: 0, fileBytes: 0 })
}

function publishSample(config: Config): string {
  const sample = readSamples().find((one) => one.stage === "published" && one.language === "ko")
  if (!sample) throw new Error("there is no published Korean sample")
  const slug = sample.pseudonym.toLowerCase()
  const { pseudonym, language, answers } = sample
  const shared = { format: 1, version: 1, changed: ["person", "place"], quotable: true } as const
  const record: PublicRecord = {
    ...shared,
    slug,
    pseudonym,
    language,
    text: answers["account"] ?? "",
    facets: disclose(answers),
  }
  rewrite(join(config.folder, "archive.db"), "archive", (db) => {
    const month = "2026-01"
    preparePublishedWriter(db).put(record, { digest: digestOf(record), month, firstMonth: month })
  })
  return `/testimonies/${slug}`
}

async function fetchPage(origin: string, path: string): Promise<StoredPage> {
  const answer = await fetch(origin + path, { headers: { "Accept-Language": "en" } })
  if (answer.status !== 200) throw new Error(`the testimony page answers ${String(answer.status)}`)
  const kept = [...answer.headers].filter(
    ([name]) => !["connection", "date", "keep-alive", "transfer-encoding"].includes(name),
  )
  return { headers: Object.fromEntries(kept), body: await answer.text() }
}

/** Bytes over the wire, headers included, of the form and everything that it loads, by language. */
async function firstVisit(config: Config): Promise<Readonly<Record<string, unknown>>> {
  const recipient = recipientOf(newIdentity())
  rewrite(join(config.folder, "outbox.db"), "outbox", (db) => {
    prepareOutboxWriter(db).setRecipient(recipient)
  })
  const intake = spawnSite("intake", config)
  try {
    const { origin } = await intake.started
    const visits = ["ko", "en", "ru", "zh"].map(async (language) => [
      language,
      await visit(origin, `/${language}/testimony`),
    ])
    return Object.fromEntries(await Promise.all(visits)) as Readonly<Record<string, unknown>>
  } finally {
    await intake.close()
  }
}

async function visit(origin: string, path: string) {
  const page = await download(origin + path)
  const addresses = (tag: RegExp) => [...page.text.matchAll(tag)].map((match) => origin + (match[1] ?? ""))
  const stylesheets = addresses(/<link rel="stylesheet" href="([^"]+)"/g)
  const others = addresses(/<(?:script|img|iframe|audio|video)[^>]*\ssrc="([^"]+)"/g)
  const parts = await Promise.all([...stylesheets, ...others].map(download))
  const bytes = [page, ...parts].reduce((sum, part) => sum + part.bytes, 0)
  const scripts = page.text.match(/<script/g)?.length ?? 0
  return { kilobytes: round(bytes / 1000), stylesheets: stylesheets.length, scripts, otherFiles: others.length }
}

async function download(url: string): Promise<{ readonly text: string; readonly bytes: number }> {
  return await new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, headers: { "Accept-Encoding": "gzip, deflate, br, zstd" } }, (answer) => {
      const pieces: Buffer[] = []
      const { socket } = answer
      answer.on("data", (piece: Buffer) => pieces.push(piece))
      answer.on("end", () => {
        resolve({ text: Buffer.concat(pieces).toString(), bytes: socket.bytesRead })
      })
    })
    sent.on("error", reject)
    sent.end()
  })
}
