import { mkdtempSync, rmSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { type Config, readConfig } from "../../src/config.ts"
import { benchIntake } from "./intake.ts"
import { benchPage } from "./page.ts"
import { benchRedaction } from "./redaction.ts"

const usage = `usage: npm run --silent bench -- intake|page|redaction [FOLDER] [--keep]

intake  accepted submissions a second: a text of 4 KB, and with a file of 5 MB
page    requests a second for a testimony, beside a bare server that sends the same bytes; bytes of a first visit to intake
redaction  recall and precision of suggestions on our own marked accounts, beside those of the previous release, and speed;
        FOLDER: the data of a redaction bench, measured too; --keep: what is measured becomes the previous release

Prints JSON on stdout and progress on stderr. Times are in milliseconds, memory is in MB.`

const benches: Readonly<Record<string, (config: Config) => Promise<Readonly<Record<string, unknown>>>>> = {
  intake: benchIntake,
  page: benchPage,
}

async function run(bench: (config: Config) => Promise<Readonly<Record<string, unknown>>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "unbarred-bench-"))
  const remove = () => {
    rmSync(folder, { recursive: true, force: true })
  }
  process.on("exit", remove)
  // Processes of the benchmark end when their channel to this one closes.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130))
  const config = readConfig({
    UNBARRED_DATA: folder,
    UNBARRED_ARCHIVE_PORT: "0",
    UNBARRED_INTAKE_PORT: "0",
    UNBARRED_DESK_PORT: "0",
  })
  const machine = { processors: availableParallelism(), node: process.version }
  console.log(JSON.stringify({ ...machine, ...(await bench(config)) }, null, 2))
}

const [name = "", ...rest] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) && rest.length === 0 ? benches[name] : undefined
if (name === "--help") console.log(usage)
else if (name === "redaction" && rest.length <= 2) console.log(JSON.stringify(await benchRedaction(rest), null, 2))
else if (bench) await run(bench)
else {
  console.error(usage)
  process.exitCode = 2
}
