import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readConfig } from "../config.ts"
import { prepareFolder } from "./data-folder.ts"
import { movedSites, withFreePorts } from "./free-ports.ts"
import { introduction } from "./introduce.ts"
import { runSites } from "./run-sites.ts"
import { type Seeded, seed } from "./seed.ts"
import { toldToStop } from "./stop.ts"
import { codeAt } from "./totp.ts"

/** Runs the three sites in a temporary folder, filled with invented accounts, until Ctrl-C. */
export async function demo(): Promise<number> {
  const stopped = toldToStop({ beside: false })
  const folder = mkdtempSync(join(tmpdir(), "unbarred-demo-"))
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true })
  })
  prepareFolder(folder)
  const wanted = { ...readConfig(), folder }
  const config = await withFreePorts(wanted)
  for (const site of movedSites(wanted, config)) console.log(`The port of ${site} is in use, so it gets another one.`)
  console.log("Preparing the demo …")
  const seeded = await Promise.race([seed(folder, progress), stopped])
  if (!seeded) return 0
  await runSites(config, stopped, (running) => {
    console.log(`\n${introduction(config, running)}\n${credentials(seeded)}`)
  })
  return 0
}

function progress(line: string): void {
  console.log(`  ${line}`)
}

/** Who may sign in at the desk, and codes of invented sources. */
function credentials({ people, accounts }: Seeded): string {
  const now = Date.now()
  const rows = people.flatMap(({ name, role, passphrase, secret }) => [
    `  ${name} (${role})`,
    `    passphrase   ${passphrase}`,
    `    code         ${codeAt(secret, now)} for the next half minute, later: npm run cli -- totp ${secret}`,
  ])
  const stages = ["published", "proposed", "inbox"] as const
  const shown = stages.map((stage) => accounts.findLast(({ sample }) => sample.stage === stage))
  const codes = shown.flatMap((one) => (one ? [`  ${one.sample.stage.padEnd(11)}${one.receipt}`] : []))
  return [
    "Who may sign in at the desk (a code works once):",
    ...rows,
    "",
    "Codes of invented sources, for the mailbox at intake:",
    ...codes,
    "",
    "Everything here is invented, and gone when you stop it.",
    "",
  ].join("\n")
}
