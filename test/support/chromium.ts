import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { type Browser, chromium } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
]

/** The Chromium of this machine: UNBARRED_CHROMIUM, one on the path or in its usual place, or Playwright's own. */
export function findChromium(): string | undefined {
  const chosen = process.env["UNBARRED_CHROMIUM"]
  if (chosen !== undefined && chosen !== "") return chosen
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...elsewhere, chromium.executablePath()].find((path) => existsSync(path))
}

/** A browser with a fresh profile that talks to nobody but the pages it is sent to. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error("There is no Chromium: run npm test, which installs one.")
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
  // Chromium's own sandbox does not work for root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  return await chromium.launch({ executablePath, args: [...quiet, ...sandbox] })
}
