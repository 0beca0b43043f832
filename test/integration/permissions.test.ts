import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { permissionFlags } from "../../src/cli/permission-flags.ts"
import type { Site } from "../../src/config.ts"
import { temporaryFolder } from "../support/folder.ts"

const names = ["inbox.db", "outbox.db", "desk.db", "archive.db", "intake.key"] as const

function folderWithFiles(): string {
  const folder = temporaryFolder()
  for (const name of names) writeFileSync(join(folder, name), "content")
  return folder
}

/** What happens when a process with exactly the flags of this site's runs `code`: "done", or the error's code. */
function attempt(site: Site, folder: string, code: string): string {
  const program = `
    const [fs, child, worker, inspector] = ["fs", "child_process", "worker_threads", "inspector"].map(process.getBuiltinModule)
    try { ${code}; console.log("done") } catch (error) { console.log(error.code) }`
  const { stdout } = spawnSync(process.execPath, [...permissionFlags(site, folder), "-e", program], {
    encoding: "utf8",
  })
  return stdout.trim()
}

const read = (path: string) => `fs.readFileSync(${JSON.stringify(path)})`
const write = (path: string) => `fs.writeFileSync(${JSON.stringify(path)}, "")`

it("does not let the archive's process read desk.db, nor anything but archive.db", () => {
  const folder = folderWithFiles()
  const readable = names.filter((name) => attempt("archive", folder, read(join(folder, name))) === "done")
  expect(readable).toEqual(["archive.db"])
  expect(attempt("archive", folder, read(join(folder, "desk.db")))).toBe("ERR_ACCESS_DENIED")
})

it("does not let intake's process write archive.db, nor anything but its own inbox and key", () => {
  const folder = folderWithFiles()
  const writable = names.filter((name) => attempt("intake", folder, write(join(folder, name))) === "done")
  expect(writable).toEqual(["inbox.db", "intake.key"])
  expect(attempt("intake", folder, write(join(folder, "archive.db")))).toBe("ERR_ACCESS_DENIED")
})

it("does not let intake's process read what the desk keeps", () => {
  const folder = folderWithFiles()
  const readable = names.filter((name) => attempt("intake", folder, read(join(folder, name))) === "done")
  expect(readable).toEqual(["inbox.db", "outbox.db", "intake.key"])
})

it("lets the archive's process write nothing, and the desk's only what the desk is the writer of", () => {
  const folder = folderWithFiles()
  const writable = (site: Site) => names.filter((name) => attempt(site, folder, write(join(folder, name))) === "done")
  expect(writable("archive")).toEqual([])
  expect(writable("desk")).toEqual(["outbox.db", "desk.db", "archive.db"])
})

it.each<Site>(["archive", "intake", "desk"])("lets %s start no process and no debugger", (site) => {
  const folder = folderWithFiles()
  expect(attempt(site, folder, 'child.spawnSync("true")')).toBe("ERR_ACCESS_DENIED")
  expect(attempt(site, folder, "inspector.open(0)")).not.toBe("done")
})

it("lets only the desk start a thread, which may do no more than the desk", () => {
  const folder = folderWithFiles()
  const thread = 'new worker.Worker("1", { eval: true })'
  expect((["archive", "intake", "desk"] as const).map((site) => attempt(site, folder, thread))).toEqual([
    "ERR_ACCESS_DENIED",
    "ERR_ACCESS_DENIED",
    "done",
  ])
  const inThread = `new worker.Worker('try { require("fs").readFileSync("/etc/hostname"); console.log("read") } catch (error) { console.log(error.code) }', { eval: true })`
  expect(attempt("desk", folder, inThread)).toContain("ERR_ACCESS_DENIED")
})

it.each<Site>(["archive", "intake", "desk"])("lets %s neither read nor write the rest of the machine", (site) => {
  const folder = folderWithFiles()
  const elsewhere = temporaryFolder()
  writeFileSync(join(elsewhere, "file"), "content")
  expect(attempt(site, folder, read(join(elsewhere, "file")))).toBe("ERR_ACCESS_DENIED")
  expect(attempt(site, folder, write(join(elsewhere, "file")))).toBe("ERR_ACCESS_DENIED")
})
