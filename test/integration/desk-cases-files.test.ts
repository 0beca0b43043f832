import { randomBytes } from "node:crypto"
import { join } from "node:path"
import SQLite from "better-sqlite3"
import { expect, it } from "vitest"
import { openCaseFile } from "../../src/desk/open-case-file.ts"
import { safeName } from "../../src/desk/send-file.ts"
import { arrivedCase, openDesk } from "../support/case-desk.ts"
import { refusalOf } from "../support/refused.ts"

it("hands out a file as it was sent", async () => {
  const desk = openDesk()
  const bytes = randomBytes(300_000)
  const { id, source } = await arrivedCase(desk, { files: [{ name: "장부.jpg", bytes }] })
  const [file] = source.submission.files
  const opened = await openCaseFile(desk.deps, desk.jonas, id, file?.id ?? "")
  if (!opened.ok) throw new Error("the file is damaged")
  expect(opened.file.name).toBe("장부.jpg")
  expect(Buffer.concat(await Array.fromAsync(opened.content)).equals(bytes)).toBe(true)
})

it("gives out no byte of a file that was changed or cut", async () => {
  const desk = openDesk()
  const files = [{ name: "a", bytes: randomBytes(200_000) }]
  const { id, source } = await arrivedCase(desk, { files })
  const db = new SQLite(join(desk.folder, "desk.db"))
  db.exec("DELETE FROM file_pieces WHERE position = (SELECT max(position) FROM file_pieces)")
  db.close()
  const file = source.submission.files[0]?.id ?? ""
  expect(await openCaseFile(desk.deps, desk.mira, id, file)).toEqual({ ok: false, problem: "file-damaged" })
})

it("knows only the files that the submission names", async () => {
  const desk = openDesk()
  const one = await arrivedCase(desk, { files: [{ name: "a", bytes: randomBytes(10) }] })
  const other = await arrivedCase(desk)
  const file = one.source.submission.files[0]?.id ?? ""
  expect(await refusalOf(() => openCaseFile(desk.deps, desk.mira, other.id, file))).toBe("not-found")
})

it("makes a file's name harmless", () => {
  expect(safeName("../../etc/passwd")).toBe("__.._etc_passwd")
  expect(safeName("gpj.\u202etxt")).toBe("gpj._txt")
  expect(safeName('a"b\r\nSet-Cookie: x')).toBe("a_b__Set-Cookie_ x")
  expect(safeName("")).toBe("file")
  expect(safeName("봄".repeat(300))).toHaveLength(100)
})
