import { spawn } from "node:child_process"
import { once } from "node:events"
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import SQLite from "better-sqlite3"
import { expect, it } from "vitest"
import { SetupProblem } from "../../src/errors.ts"
import { languages } from "../../src/i18n/language.ts"
import { archiveOn, archiveSite, publicRecord, publishAt } from "../support/archive-site.ts"
import { temporaryFolder } from "../support/folder.ts"

const haneul = publicRecord("haneul", "로동자들은 려권을 빼앗겼습니다.")
const address = "/en/testimonies/haneul"
const dyingWriter = fileURLToPath(new URL("../support/dying-writer.ts", import.meta.url))

it("says in four languages that nothing is published until the first archive.db comes, and then shows it", async () => {
  const site = await archiveOn(temporaryFolder())
  const sentences = new Set<string>()
  for (const language of languages) {
    const page = await (await site.get(`/${language}/`)).text()
    sentences.add(/<p class="notice measure">(.*?)<\/p>/.exec(page)?.[1] ?? "")
    for (const path of ["/testimonies", "/search?q=a"])
      expect((await site.get(`/${language}${path}`)).status, path).toBe(200)
  }
  expect(sentences.size).toBe(4)
  expect(sentences).toContain("Nothing has been published here yet.")
  expect((await site.get(address)).status).toBe(404)
  publishAt(site.path, [haneul])
  expect(await (await site.get("/en/")).text()).toContain("Haneul")
  expect((await site.get(address)).status).toBe(200)
})

it("does not say that a testimony is not there when the file has gone, and comes back with it", async () => {
  const site = await archiveSite([haneul])
  expect((await site.get(address)).status).toBe(200)
  renameSync(site.path, `${site.path}.away`)
  for (const path of [address, "/en/", "/en/search?q=a"]) {
    const answer = await site.get(path)
    expect(answer.status, path).toBe(503)
    expect(await answer.text(), path).toContain("cannot be read at this moment")
  }
  renameSync(`${site.path}.away`, site.path)
  expect((await site.get(address)).status).toBe(200)
})

it("says on a page that the file cannot be read when it is replaced by a damaged one", async () => {
  const site = await archiveSite([haneul])
  writeFileSync(site.path, "this is no database")
  expect((await site.get(address)).status).toBe(503)
  renameSync(site.path, `${site.path}.damaged`)
  publishAt(site.path, [haneul])
  expect((await site.get(address)).status).toBe(200)
})

it("does not start on an archive.db that a newer program wrote", async () => {
  const folder = temporaryFolder()
  publishAt(join(folder, "archive.db"), [haneul])
  const db = new SQLite(join(folder, "archive.db"))
  db.pragma("user_version = 999")
  db.close()
  await expect(archiveOn(folder)).rejects.toThrow(/newer Unbarred/)
})

it("does not start on a damaged archive.db, and says what is wrong in one sentence", async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, "archive.db"), "this is no database")
  const refused = archiveOn(folder)
  await expect(refused).rejects.toThrow(SetupProblem)
  await expect(refused).rejects.toThrow(/^archive\.db in .+ is damaged: put back a copy of it\.$/)
})

it("answers without a break while the writer is killed in the middle of a rewrite, and shows the next one", async () => {
  const site = await archiveSite([haneul])
  const writer = spawn(process.execPath, [dyingWriter, "rewrite", site.path, "archive"])
  const died = once(writer, "exit")
  const statuses = new Set<number>()
  while (writer.signalCode === null && writer.exitCode === null) {
    for (const path of [address, "/en/testimonies?in=ko", "/en/search?q=a"]) statuses.add((await site.get(path)).status)
  }
  expect((await died)[1]).toBe("SIGKILL")
  for (const path of [address, "/en/testimonies?in=ko"]) statuses.add((await site.get(path)).status)
  expect([...statuses]).toEqual([200])
  publishAt(site.path, [{ ...haneul, version: 2, text: "고친 글" }])
  expect(await (await site.get(address)).text()).toContain("고친 글")
})
