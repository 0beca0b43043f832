import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it, onTestFinished } from "vitest"
import { environmentOf, readConfig } from "../../src/config.ts"
import { temporaryFolder } from "../support/folder.ts"
import { main, node24, pretendNode20, run, settingsFor, startProcesses } from "../support/site-processes.ts"

async function connects(origin: string): Promise<boolean> {
  return await fetch(origin).then(
    () => true,
    () => false,
  )
}

function originsIn(text: string): readonly string[] {
  return text.match(/http:\/\/127\.0\.0\.1:\d+(?=\s)/g) ?? []
}

it("starts three sites on a new folder, prints where they are and where to set up the first administrator", async () => {
  const folder = join(temporaryFolder(), "new", "data")
  const terminal = run(["start"], settingsFor(folder))
  await terminal.until("/set-up/")
  const origins = originsIn(terminal.out())
  expect(origins).toHaveLength(3)
  expect(await Promise.all(origins.map(connects))).toEqual([true, true, true])
  terminal.child.kill("SIGINT")
  expect(await terminal.ended).toBe(0)
  expect(terminal.err()).toBe("")
})

it("makes a folder and files that nobody else on the machine can read", async () => {
  const folder = join(temporaryFolder(), "data")
  await startProcesses(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const names = readdirSync(folder)
  expect(names).toEqual(expect.arrayContaining(["archive.db", "desk.db", "inbox.db", "intake.key", "outbox.db"]))
  for (const name of names) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
})

it("starts again on the same folder", async () => {
  const folder = temporaryFolder()
  const first = await startProcesses(folder)
  await first.close()
  const second = await startProcesses(folder)
  expect(await connects(second.sites.intake.origin)).toBe(true)
})

it.each(["SIGINT", "SIGTERM"] as const)("stops all three sites at %s", async (signal) => {
  const terminal = run(["start"], settingsFor(temporaryFolder()))
  await terminal.until("/set-up/")
  terminal.child.kill(signal)
  expect(await terminal.ended).toBe(0)
  expect(await Promise.all(originsIn(terminal.out()).map(connects))).toEqual([false, false, false])
})

it.each([
  ["itself", [main]],
  ["the older Node above it", [...pretendNode20, node24, main]],
])("leaves no site behind when %s is killed", async (_what, program) => {
  const terminal = run(["start"], settingsFor(temporaryFolder()), program)
  await terminal.until("/set-up/")
  const origins = originsIn(terminal.out())
  terminal.child.kill("SIGKILL")
  await terminal.ended
  await expect
    .poll(async () => await Promise.all(origins.map(connects)), { timeout: 30_000 })
    .toEqual([false, false, false])
})

it("stops all three with a sentence and exit code 1 when one of them is lost", async () => {
  const folder = temporaryFolder()
  const terminal = run(["start"], settingsFor(folder))
  await terminal.until("/set-up/")
  process.kill(childOf(terminal.child.pid ?? 0, "serve intake"), "SIGKILL")
  expect(await terminal.ended).toBe(1)
  expect(terminal.err()).toBe("intake ended unexpectedly, so all three sites were stopped.\n")
  expect(await Promise.all(originsIn(terminal.out()).map(connects))).toEqual([false, false, false])
})

function childOf(parent: number, command: string): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
  const line = stdout.split("\n").find((row) => row.includes(command) && Number(row.trim().split(/\s+/)[1]) === parent)
  return Number(line?.trim().split(/\s+/)[0])
}

/** Exit code and stderr of a start that must not succeed. */
async function refusedStart(settings: Readonly<Record<string, string>>): Promise<string> {
  const terminal = run(["start"], settings)
  expect(await terminal.ended).toBe(1)
  expect(terminal.out()).toBe("")
  return terminal.err()
}

it("says in one sentence that a port is in use", async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    other.close()
  })
  const port = String((other.address() as AddressInfo).port)
  const settings = { ...settingsFor(temporaryFolder()), UNBARRED_INTAKE_PORT: port }
  expect(await refusedStart(settings)).toBe(
    `intake cannot listen on 127.0.0.1:${port} (the port is in use): set UNBARRED_INTAKE_PORT to another port.\n`,
  )
})

it("says in one sentence that the folder cannot be written", async () => {
  const file = join(temporaryFolder(), "file")
  writeFileSync(file, "")
  const folder = join(file, "data")
  expect(await refusedStart(settingsFor(folder))).toBe(
    `${folder} cannot be written: give this user the right, or set UNBARRED_DATA to another folder.\n`,
  )
})

it("says in one sentence that a database is newer than the program, and leaves it alone", async () => {
  const folder = temporaryFolder()
  const db = new SQLite(join(folder, "inbox.db"))
  db.pragma("user_version = 999")
  db.close()
  const sentence = await refusedStart(settingsFor(folder))
  expect(sentence).toMatch(/^inbox\.db was written by a newer Unbarred: .+\.\n$/)
})

it("runs each site under Node's permission model", async () => {
  const { processes } = await startProcesses()
  for (const { site, pid } of processes) {
    const { stdout } = spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" })
    expect(stdout).toContain(` --permission `)
    expect(stdout).toContain(`serve ${site}`)
  }
})

it("says in one sentence that the intake key is damaged, or missing", async () => {
  const folder = temporaryFolder()
  await (await startProcesses(folder)).close()
  writeFileSync(join(folder, "intake.key"), "damaged")
  expect(await refusedStart(settingsFor(folder))).toMatch(/^\S+intake\.key is damaged: .+\.\n$/)
  rmSync(join(folder, "intake.key"))
  expect(await refusedStart(settingsFor(folder))).toMatch(/^\S+intake\.key is missing or cannot be read: .+\.\n$/)
})

it("says in one sentence that a setting is wrong", async () => {
  const settings = { ...settingsFor(temporaryFolder()), UNBARRED_DESK_PORT: "many" }
  expect(await refusedStart(settings)).toBe("UNBARRED_DESK_PORT must be a port number from 0 to 65535.\n")
})

it("gives a site's process the settings and nothing else of the environment", () => {
  const settings = { ...settingsFor("/srv/unbarred"), UNBARRED_INTAKE_ORIGINS: "http://a.onion,https://b.org" }
  const config = readConfig({ ...settings, SECRET: "x" })
  const environment = environmentOf(config)
  expect(readConfig(environment)).toEqual(config)
  expect(Object.keys(environment).every((name) => name.startsWith("UNBARRED_"))).toBe(true)
})

it.each([
  [["--help"], 0, "usage:"],
  [["start", "--help"], 0, "until Ctrl-C"],
  [["totp", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"], 0, "more seconds"],
])("answers %j with exit code %i", async (command, code, text) => {
  const terminal = run(command)
  expect(await terminal.ended).toBe(code)
  expect(terminal.out()).toContain(text)
})

it.each([[["unknown"]], [["start", "now"]], [["serve"]], [["serve", "kitchen"]], [["totp"]]])(
  "answers %j with how it is used and exit code 2",
  async (command) => {
    const terminal = run(command)
    expect(await terminal.ended).toBe(2)
    expect(terminal.err()).toContain("usage:")
  },
)

it("refuses a secret that is none in one sentence", async () => {
  const terminal = run(["totp", "0189"])
  expect(await terminal.ended).toBe(1)
  expect(terminal.err()).toMatch(/^This is not a secret: .+\.\n$/)
})

/** node24.js in a folder of its own, started by a Node that says that it is version 20. */
function runOnNode20(folder: string, script: string) {
  mkdirSync(join(folder, "src"))
  cpSync(node24, join(folder, "src/node24.js"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  return spawnSync(process.execPath, [...pretendNode20, join(folder, "src/node24.js"), script], { encoding: "utf8" })
}

it("refuses an older Node in one sentence when npm has brought none", () => {
  const { status, stderr, stdout } = runOnNode20(temporaryFolder(), main)
  expect(status).toBe(1)
  expect(stdout).toBe("")
  expect(stderr).toBe("Unbarred needs Node 24.7 or newer, and this is Node 20.1.0: install Node 24 LTS.\n")
})

it("runs on the Node that npm has brought, passes on arguments and the exit code", () => {
  const folder = temporaryFolder()
  const platform = process.platform === "win32" ? "win" : process.platform
  const bin = join(folder, `node_modules/node-${platform}-${process.arch}/bin`)
  mkdirSync(bin, { recursive: true })
  cpSync(process.execPath, join(bin, process.platform === "win32" ? "node.exe" : "node"))
  const script = join(folder, "script.js")
  writeFileSync(script, "console.log(process.versions.node); process.exitCode = 3")
  const { status, stdout } = runOnNode20(folder, script)
  expect(status).toBe(3)
  expect(stdout.trim()).toBe(process.versions.node)
})

it("runs the demo with somebody to sign in and accounts in the archive, and removes its folder afterwards", async () => {
  const terminal = run(["demo"], settingsFor(""))
  await terminal.until("gone when you stop it")
  const [archive = ""] = originsIn(terminal.out())
  const list = await (await fetch(`${archive}/testimonies`)).text()
  expect(new Set(list.match(/\/testimonies\/[a-z]+/g)).size).toBeGreaterThanOrEqual(8)
  expect(terminal.out().match(/passphrase/g)).toHaveLength(3)
  const folder = /data +(\S+)/.exec(terminal.out())?.[1] ?? ""
  expect(existsSync(folder)).toBe(true)
  terminal.child.kill("SIGINT")
  expect(await terminal.ended).toBe(0)
  expect(existsSync(folder)).toBe(false)
})

it("keeps what a single site makes for its own user alone", async () => {
  const folder = join(temporaryFolder(), "new")
  const terminal = run(["serve", "desk"], settingsFor(folder))
  await terminal.until("desk is at")
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
})
