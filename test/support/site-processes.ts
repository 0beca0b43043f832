import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { prepareFolder } from "../../src/cli/data-folder.ts"
import { type RunningSites, startSites } from "../../src/cli/run-sites.ts"
import { type Config, readConfig } from "../../src/config.ts"
import { temporaryFolder } from "./folder.ts"

export const node24 = fileURLToPath(new URL("../../src/node24.js", import.meta.url))
export const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url))

/** Settings of three sites on ports that the system chooses. */
export function settingsFor(folder: string): Readonly<Record<string, string>> {
  return { UNBARRED_DATA: folder, UNBARRED_ARCHIVE_PORT: "0", UNBARRED_INTAKE_PORT: "0", UNBARRED_DESK_PORT: "0" }
}

/** The three sites as `npm start` runs them, each in its own process under the permission model, until the test ends. */
export async function startProcesses(folder = temporaryFolder()): Promise<RunningSites & { readonly config: Config }> {
  const config = readConfig(settingsFor(folder))
  prepareFolder(folder)
  const running = await startSites(config)
  onTestFinished(async () => {
    await running.close()
  })
  return { ...running, config }
}

/** Node's own arguments by which it says that it is version 20. */
export const pretendNode20: readonly string[] = [
  "--import",
  'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.1.0" })',
]

export interface Terminal {
  readonly child: ChildProcess
  /** Everything printed so far. */
  out(): string
  err(): string
  /** Resolves once stdout holds `text`; rejects when the command ends without. */
  until(text: string): Promise<void>
  /** The exit code. */
  readonly ended: Promise<number | null>
}

/** Runs a command of ours as somebody at a terminal does. It is killed when the test ends. */
export function run(
  command: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  program: readonly string[] = [main],
): Terminal {
  const child = spawn(process.execPath, [...program, ...command], { env: settings, stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  const printed = { out: "", err: "" }
  child.stdout.on("data", (text: Buffer) => (printed.out += text.toString()))
  child.stderr.on("data", (text: Buffer) => (printed.err += text.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve)
  })
  const until = async (text: string) => {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (printed.out.includes(text)) resolve()
      }
      child.stdout.on("data", look)
      void ended.then(() => {
        reject(new Error(`ended without "${text}": ${printed.err}`))
      })
      look()
    })
  }
  return { child, out: () => printed.out, err: () => printed.err, until, ended }
}
