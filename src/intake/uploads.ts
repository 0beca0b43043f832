import type { Writable } from "node:stream"
import type { Request, Response } from "express"
import multer from "multer"
import { Refusal } from "../errors.ts"
import type { AttachedFile } from "../inbox/contents.ts"
import { randomId } from "../random-id.ts"
import type { Recipient } from "../sealing/identity.ts"
import { asRefusal } from "../web/as-refusal.ts"
import { cleanName } from "./clean-name.ts"
import type { IntakeDeps } from "./deps.ts"
import { discardFiles } from "./discard-files.ts"
import { largestFile, sealUpload } from "./seal-upload.ts"

export const mostFiles = 5
/** In characters: what the desk reads of a name. */
const longestName = 1000
/** In characters over all text fields: several times the longest account. */
const longestText = 1024 * 1024

// A step above what the form asks for. What a person can get wrong is drained and answered beside the form with every word kept;
// only what our form never sends meets these.
const limits = {
  fieldSize: 1024 * 1024,
  fields: 60,
  files: 30,
  parts: 80,
  fieldNameSize: 100,
  headerPairs: 20,
} as const

export interface FileProblem {
  /** As it can be shown; "" when there is nothing to show. */
  readonly name: string
  readonly problem: "file-too-large" | "file-empty" | "too-many-files"
}

export interface ReceivedForm {
  /** Text fields as they came: strings, or something else that no reader of ours accepts. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Sealed in the inbox and part of no item yet. */
  readonly files: readonly AttachedFile[]
  readonly problems: readonly FileProblem[]
  /** Why a file could not be stored. */
  readonly failure: Refusal | undefined
}

interface Arrival {
  readonly begun: string[]
  readonly files: AttachedFile[]
  readonly problems: FileProblem[]
  readonly pending: Promise<void>[]
  failure: Refusal | undefined
}

/**
 * Reads a multipart form while it arrives, and seals its files into the inbox. Until `use` has made them part of an item they
 * belong to none: all that is left when it ends, or when the form breaks off, is deleted.
 * Throws Refusal "malformed-request" or "too-large" on what is not our form.
 */
export async function withReceivedForm(
  deps: IntakeDeps,
  recipient: Recipient,
  { req, res }: { readonly req: Request; readonly res: Response },
  use: (form: ReceivedForm) => Promise<void>,
): Promise<void> {
  const arrival: Arrival = { begun: [], files: [], problems: [], pending: [], failure: undefined }
  try {
    await read(deps, recipient, arrival, { req, res })
    await use({ ...arrival, fields: fieldsOf(req.body) })
  } finally {
    await Promise.all(arrival.pending)
    discardFiles(deps, arrival.begun)
  }
}

async function read(
  deps: IntakeDeps,
  recipient: Recipient,
  arrival: Arrival,
  { req, res }: { readonly req: Request; readonly res: Response },
): Promise<void> {
  const options = { limits, defParamCharset: "utf8", preservePath: true, streamHandler: pipeLimited }
  const storage = storageFor(deps, recipient, arrival)
  await new Promise<void>((resolve, reject) => {
    const receive = multer({ storage, ...options }).any()
    void receive(req, res, (error?: unknown) => {
      if (error === undefined || error === null) resolve()
      else reject(asFormRefusal(error))
    })
  })
}

function storageFor(deps: IntakeDeps, recipient: Recipient, arrival: Arrival): multer.StorageEngine {
  return {
    _handleFile(_req, file, done) {
      arrival.pending.push(
        receiveFile(deps, recipient, arrival, file).then(() => {
          done(null, {})
        }),
      )
    },
    // What arrived is discarded in one place, however the request ends.
    _removeFile(_req, _file, done) {
      done(null)
    },
  }
}

/** Never rejects: what goes wrong is kept in `arrival`, and the rest of the file is drained so that the form arrives whole. */
async function receiveFile(
  deps: IntakeDeps,
  recipient: Recipient,
  arrival: Arrival,
  { originalname, stream }: Express.Multer.File,
): Promise<void> {
  const name = cleanName(originalname)
  if (arrival.begun.length >= mostFiles) arrival.problems.push({ name, problem: "too-many-files" })
  else if (!arrival.failure) await sealFileOf(deps, recipient, arrival, { originalname, stream })
  stream.resume()
}

async function sealFileOf(
  deps: IntakeDeps,
  recipient: Recipient,
  arrival: Arrival,
  { originalname, stream }: Pick<Express.Multer.File, "originalname" | "stream">,
): Promise<void> {
  const id = randomId()
  const name = cleanName(originalname)
  arrival.begun.push(id)
  try {
    const file = await sealUpload(deps, recipient, id, stream)
    if (file.size > largestFile) arrival.problems.push({ name, problem: "file-too-large" })
    else if (file.size === 0) arrival.problems.push({ name, problem: "file-empty" })
    else arrival.files.push({ ...file, name: originalname.slice(0, longestName).toWellFormed() })
  } catch (error) {
    arrival.failure = asRefusal(error)
  }
}

// multer limits each field; this limits all of them together, because they are held in memory.
function pipeLimited(req: Request, parser: Writable): void {
  let length = 0
  parser.on("field", (_name: string, value: string) => {
    length += value.length
    if (length > longestText) parser.destroy(new Refusal("too-large"))
  })
  req.pipe(parser)
}

/** multer's and its parser's errors say what the sender did, never what we did. */
function asFormRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const limited = error instanceof multer.MulterError && error.code.startsWith("LIMIT_")
  return new Refusal(limited ? "too-large" : "malformed-request", { cause: error })
}

/** Throws Refusal "malformed-request" when the request was no multipart form at all. */
function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null) throw new Refusal("malformed-request")
  return body as Record<string, unknown>
}
