import { type ChildProcess, fork } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Job, Load } from "./client.ts"

export interface Measured {
  readonly perSecond: number
  readonly done: number
  readonly errors: number
  readonly p50: number
  readonly p99: number
}

/** Puts a load on a server from a process of its own. */
export async function measure(job: Job): Promise<Measured> {
  const client = fork(fileURLToPath(new URL("client.ts", import.meta.url)))
  client.send(job)
  return summary(await firstMessage<Load>(client))
}

function summary({ done, errors, seconds, milliseconds }: Load): Measured {
  const at = (share: number) => round(milliseconds[Math.floor(milliseconds.length * share)] ?? 0)
  return { perSecond: round(done / seconds), done, errors, p50: at(0.5), p99: at(0.99) }
}

export function round(number: number): number {
  return Math.round(number * 10) / 10
}

export interface BareServer {
  readonly origin: string
  close(): void
}

export async function startBareServer(what: "insert" | "page", path: string): Promise<BareServer> {
  const server = fork(fileURLToPath(new URL("bare-server.ts", import.meta.url)), [what, path])
  const origin = await firstMessage<string>(server)
  return {
    origin,
    close: () => {
      server.disconnect()
    },
  }
}

async function firstMessage<Message>(child: ChildProcess): Promise<Message> {
  return await new Promise((resolve, reject) => {
    child.once("message", (message) => {
      resolve(message as Message)
    })
    child.once("exit", () => {
      reject(new Error("a process of the benchmark ended early"))
    })
  })
}

/** The most memory that a process has held, in MB of 1,000,000 bytes; null where the system does not tell. */
export function peakMemory(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8")
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
    return kibibytes === undefined ? null : Math.round((Number(kibibytes) * 1024) / 1_000_000)
  } catch {
    return null
  }
}

/** Milliseconds of processor time that a process has used so far; null where the system does not tell. */
export function processorTime(pid: number | undefined): number | null {
  try {
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, "utf8")
        .split(") ")[1]
        ?.split(" ") ?? []
    // utime and stime, in hundredths of a second: proc_pid_stat(5).
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** Progress goes to stderr: stdout is for the result. */
export function say(line: string): void {
  console.error(line)
}
