import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { findChromium } from "./chromium.ts"

const playwright = fileURLToPath(new URL("../../node_modules/playwright-core/cli.js", import.meta.url))

/** Finds a Chromium, or installs one from the system's packages, or else Playwright's. Says what it did; false if neither works. */
export function installChromium(): boolean {
  if (findChromium() !== undefined) return true
  console.log("There is no Chromium on this machine: installing one for the browser tests.")
  if (installPackages() && findChromium() !== undefined) return true
  run(process.execPath, [playwright, "install", "chromium"])
  if (findChromium() !== undefined) return true
  console.error("No Chromium could be installed: install one, or set UNBARRED_CHROMIUM to its program, and try again.")
  return false
}

/** Debian's and Ubuntu's way. The fonts are for the Korean and Chinese pages. */
function installPackages(): boolean {
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"]
  const apt = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
  const install = [...apt, "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]
  return runAll([[...apt, "update"], install])
}

function runAll(commands: readonly (readonly string[])[]): boolean {
  return commands.every(([program = "", ...args]) => run(program, args))
}

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "inherit" }).status === 0
}
