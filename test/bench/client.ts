// The load of a benchmark, in a process of its own so that it does not slow down what it measures.
// Gets one Job from its parent, answers with one Load, and ends.
import { randomBytes } from "node:crypto"
import { Agent, request } from "node:http"
import { fillIn } from "./submission.ts"

export interface Job {
  readonly origin: string
  readonly path: string
  readonly connections: number
  readonly seconds: number
  /** "page": asks for the page again and again. "submission": asks for the form, fills it in and sends it. "bytes": sends so many bytes. */
  readonly what: "page" | "submission" | "bytes"
  /** Bytes of the account, or of what is sent. */
  readonly textBytes: number
  /** Bytes of the file sent with it; 0 for none. */
  readonly fileBytes: number
}

export interface Load {
  readonly done: number
  readonly errors: number
  readonly seconds: number
  /** Milliseconds that each accepted one took, in order of size. Of a submission: the sending alone. */
  readonly milliseconds: readonly number[]
}

interface Answer {
  readonly status: number
  readonly body: string
}

const file = randomBytes(5_000_000)

async function load(job: Job): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections })
  const milliseconds: number[] = []
  let errors = 0
  const begin = performance.now()
  const end = begin + job.seconds * 1000
  const client = async () => {
    while (performance.now() < end) {
      const took = await once(job, agent).catch(() => undefined)
      if (took === undefined) errors++
      else milliseconds.push(took)
    }
  }
  await Promise.all(Array.from({ length: job.connections }, client))
  const seconds = (performance.now() - begin) / 1000
  agent.destroy()
  return { done: milliseconds.length, errors, seconds, milliseconds: milliseconds.sort((one, other) => one - other) }
}

/** Milliseconds, or undefined when it was not accepted. */
async function once(job: Job, agent: Agent): Promise<number | undefined> {
  const url = new URL(job.path, job.origin)
  if (job.what === "submission") return await submitOnce(job, agent, url)
  const begin = performance.now()
  const body = job.what === "bytes" ? randomBytes(job.textBytes) : undefined
  const { status } = await send(agent, url, body, {})
  return status === 200 ? performance.now() - begin : undefined
}

async function submitOnce(job: Job, agent: Agent, url: URL): Promise<number | undefined> {
  const form = await send(agent, url, undefined, {})
  const filled = fillIn(form.body, job.textBytes, file.subarray(0, job.fileBytes))
  const begin = performance.now()
  const answer = await send(agent, new URL(filled.action, job.origin), filled.body, filled.headers)
  const accepted = answer.status === 200 && /(\d{5} ){4}\d{5}/.test(answer.body)
  return accepted ? performance.now() - begin : undefined
}

async function send(
  agent: Agent,
  url: URL,
  body: Buffer | undefined,
  headers: Record<string, string>,
): Promise<Answer> {
  const length = body ? { "Content-Length": String(body.length), "Sec-Fetch-Site": "same-origin" } : {}
  const options = { agent, method: body ? "POST" : "GET", headers: { "Accept-Language": "en", ...length, ...headers } }
  return await new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const pieces: Buffer[] = []
      answer.on("data", (piece: Buffer) => pieces.push(piece))
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString() })
      })
      answer.on("error", reject)
    })
    sent.on("error", reject)
    sent.end(body)
  })
}

process.once("message", (job: Job) => {
  void load(job).then((result) => {
    process.send?.(result, () => {
      process.disconnect()
    })
  })
})
