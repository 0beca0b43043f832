import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import SQLite from "better-sqlite3"
import { expect, it, onTestFinished } from "vitest"
import { follow, openAsWriter, rewrite } from "../../src/database.ts"
import { SetupProblem } from "../../src/errors.ts"
import { asRefusal } from "../../src/web/as-refusal.ts"
import { temporaryFolder } from "../support/folder.ts"

const dyingWriter = fileURLToPath(new URL("../support/dying-writer.ts", import.meta.url))

function dieWhile(how: "rewrite" | "write", path: string, name: string): void {
  expect(spawnSync(process.execPath, [dyingWriter, how, path, name]).signal).toBe("SIGKILL")
}

function followTombstones(path: string) {
  const reader = follow(path, "archive", (db) => {
    const all = db.prepare<[], { slug: string }>("SELECT slug FROM tombstones ORDER BY slug")
    return { slugs: () => all.all().map((row) => row.slug) }
  })
  onTestFinished(() => {
    reader.close()
  })
  return reader
}

function bury(path: string, slug: string): void {
  rewrite(path, "archive", (db) => {
    db.prepare("INSERT INTO tombstones (slug) VALUES (?)").run(slug)
  })
}

it("shows a reader the newest file after each rewrite", () => {
  const path = join(temporaryFolder(), "archive.db")
  bury(path, "one")
  const reader = followTombstones(path)
  expect(reader.current().slugs()).toEqual(["one"])
  bury(path, "two")
  expect(reader.current().slugs()).toEqual(["one", "two"])
})

it("leaves the old file whole when a change fails", () => {
  const path = join(temporaryFolder(), "archive.db")
  bury(path, "one")
  expect(() => {
    bury(path, "one")
  }).toThrow(/UNIQUE/)
  expect(followTombstones(path).current().slugs()).toEqual(["one"])
  expect(existsSync(`${path}.next`)).toBe(false)
})

it("serves readers on when the writer is killed in the middle of a rewrite, and can write again", () => {
  const path = join(temporaryFolder(), "archive.db")
  bury(path, "one")
  const reader = followTombstones(path)
  dieWhile("rewrite", path, "archive")
  expect(reader.current().slugs()).toEqual(["one"])
  bury(path, "two")
  expect(reader.current().slugs()).toEqual(["one", "two"])
})

it("leaves no deleted row in the bytes of the file", () => {
  const path = join(temporaryFolder(), "archive.db")
  bury(path, "canarycanary")
  rewrite(path, "archive", (db) => {
    db.exec("DELETE FROM tombstones")
  })
  expect(readFileSync(path).includes("canarycanary")).toBe(false)
})

it("tells a reader that the inbox is unavailable after its writer was killed, until the writer is back", () => {
  const path = join(temporaryFolder(), "inbox.db")
  openAsWriter(path, "inbox").close()
  const reader = follow(path, "inbox", (db) => db.prepare("SELECT count(*) FROM items").pluck())
  onTestFinished(() => {
    reader.close()
  })
  expect(reader.current().get()).toBe(0)
  dieWhile("write", path, "inbox")
  expect(refusalOf(() => reader.current().get())).toBe("storage-unavailable")
  openAsWriter(path, "inbox").close()
  expect(reader.current().get()).toBe(0)
})

function refusalOf(act: () => unknown): string {
  try {
    act()
    return "no refusal"
  } catch (error) {
    return asRefusal(error).code
  }
}

it("refuses a database that a newer program wrote, whoever opens it", () => {
  const path = join(temporaryFolder(), "archive.db")
  bury(path, "one")
  const db = new SQLite(path)
  db.pragma("user_version = 999")
  db.close()
  expect(() => openAsWriter(path, "archive")).toThrow(/archive\.db was written by a newer Unbarred/)
  expect(() => followTombstones(path).current()).toThrow(/newer Unbarred/)
  expect(() => {
    bury(path, "two")
  }).toThrow(/newer Unbarred/)
})

it("refuses to read a database that is not there", () => {
  expect(() => followTombstones(join(temporaryFolder(), "archive.db")).current()).toThrow(SetupProblem)
})

it("keeps a folder that cannot be written to as a sentence, not a stack", () => {
  expect(() => openAsWriter("/nonexistent/desk.db", "desk")).toThrow(/desk\.db cannot be opened in \/nonexistent/)
})
