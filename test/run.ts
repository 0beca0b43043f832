// npm test: finds or installs Chromium, runs vitest with the arguments given, and ends with one line of counts.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { installChromium } from "./support/install-chromium.ts"

interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url))

function runTests(args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "unbarred-run-"))
  const report = join(folder, "report.json")
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
    const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], { stdio: "inherit" })
    const { passed, failed } = countTests(report)
    console.log(`${String(passed)} passed, ${String(failed)} failed`)
    return status === 0 && failed === 0 && passed > 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not even be loaded counts as one failed test. */
function countTests(report: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = readReport(report)
  const unloadable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}

process.exitCode = installChromium() ? runTests(process.argv.slice(2)) : 1
