import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { type Config, environmentOf, type Site } from "../config.ts"
import { SetupProblem } from "../errors.ts"
import { permissionFlags } from "./permission-flags.ts"

/** What a site says to the process that started it. */
export type SiteMessage =
  | { readonly kind: "announcement"; readonly line: string }
  | { readonly kind: "ready"; readonly origin: string }
  | { readonly kind: "problem"; readonly sentence: string }

export interface Started {
  readonly origin: string
  /** What the operator must read, for instance where the first administrator is set up. */
  readonly announcements: readonly string[]
}

export interface SiteProcess {
  readonly site: Site
  readonly pid: number | undefined
  /** Rejects with SetupProblem when the site does not start. */
  readonly started: Promise<Started>
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Lets running requests end; after ten seconds the process is ended by force. */
  close(): Promise<void>
}

const main = fileURLToPath(new URL("main.ts", import.meta.url))
const patience = 10_000

/** Starts a site in a process of its own that reaches only its own files. */
export function spawnSite(site: Site, config: Config): SiteProcess {
  const child = spawn(process.execPath, [...permissionFlags(site, config.folder), main, "serve", site, "--beside"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: environmentOf(config),
  })
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve()
    })
  })
  return { site, pid: child.pid, started: whenStarted(site, child, ended), ended, close: () => close(child, ended) }
}

async function whenStarted(site: Site, child: ChildProcess, ended: Promise<void>): Promise<Started> {
  const announcements: string[] = []
  return await new Promise<Started>((resolve, reject) => {
    child.on("message", (message: SiteMessage) => {
      if (message.kind === "announcement") announcements.push(message.line)
      if (message.kind === "ready") resolve({ origin: message.origin, announcements })
      if (message.kind === "problem") reject(new SetupProblem(message.sentence))
    })
    child.once("error", (error) => {
      reject(new SetupProblem(`${site} could not be started: this machine refuses another process.`, { cause: error }))
    })
    void ended.then(() => {
      reject(new SetupProblem(`${site} ended before it was ready.`))
    })
  })
}

// The closed channel is the word to stop, so a site also stops when the process that started it is killed.
async function close(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const force = setTimeout(() => child.kill("SIGKILL"), patience)
  if (child.connected) child.disconnect()
  await ended
  clearTimeout(force)
}
