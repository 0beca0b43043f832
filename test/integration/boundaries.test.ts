import { cpSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import type { Site } from "../../src/config.ts"
import { archiveCatalogues } from "../../src/i18n/archive-catalogue.ts"
import { deskCatalogues } from "../../src/i18n/desk-catalogue.ts"
import { intakeCatalogues } from "../../src/i18n/intake-catalogue.ts"
import {
  ageBreaches,
  archiveBreaches,
  environmentBreaches,
  filesIn,
  intakeBreaches,
  viewBreaches,
} from "../support/boundaries.ts"
import { temporaryFolder } from "../support/folder.ts"
import { reachable } from "../support/import-graph.ts"
import { keysOf } from "../support/view-keys.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const src = join(root, "src")
const views = join(root, "views")

it("lets the archive load nothing but what reads published testimonies", () => {
  expect(archiveBreaches(src)).toEqual([])
  expect(reachable(src, "archive/server.ts").has("published/reader.ts")).toBe(true)
})

it("lets intake load nothing that opens a submission or writes for the desk", () => {
  expect(intakeBreaches(src)).toEqual([])
  expect(reachable(src, "intake/server.ts").has("inbox/writer.ts")).toBe(true)
})

it("finds a forbidden import through another file, a re-export and import()", () => {
  const tree = temporaryFolder()
  writeTree(tree, {
    "archive/server.ts": 'import { page } from "./pages.ts"\nimport type { Case } from "../deskbook/cases.ts"',
    "archive/pages.ts": 'export { open } from "../web/open.ts"',
    "web/open.ts": 'export const open = () => import("../deskbook/people.ts")',
    "deskbook/people.ts": "",
    "intake/server.ts": 'import { type Key, key } from "../web/key.ts"',
    "web/key.ts": 'export * from "../sealing/keyslot.ts"\nimport type { All } from "../inbox/reader.ts"',
    "sealing/keyslot.ts": "",
  })
  expect(archiveBreaches(tree)).toEqual([
    "deskbook/people.ts is reached: archive/server.ts → archive/pages.ts → web/open.ts → deskbook/people.ts",
  ])
  expect(intakeBreaches(tree)).toEqual([
    "sealing/keyslot.ts is reached: intake/server.ts → web/key.ts → sealing/keyslot.ts",
  ])
})

it("finds our own archive broken when it imports the desk's book", () => {
  const tree = temporaryFolder()
  cpSync(src, tree, { recursive: true })
  const server = join(tree, "archive/server.ts")
  writeFileSync(server, 'import { prepareCases } from "../deskbook/cases.ts"\n', { flag: "a" })
  expect(archiveBreaches(tree)).toContain("deskbook/cases.ts is reached: archive/server.ts → deskbook/cases.ts")
})

it("refuses an import whose target is not written down", () => {
  const tree = temporaryFolder()
  writeTree(tree, { "archive/server.ts": "await import(name)" })
  expect(() => archiveBreaches(tree)).toThrow("cannot be known")
})

it("keeps the age library in one room and the environment in one file", () => {
  expect(ageBreaches(src)).toEqual([])
  expect(environmentBreaches(src)).toEqual([])
  const tree = temporaryFolder()
  writeTree(tree, {
    "sealing/seal.ts": 'import { Encrypter } from "age-encryption"',
    "web/seal.ts": 'import { Encrypter } from "age-encryption"',
    "config.ts": "process.env",
    "web/env.ts": 'process["env"]',
  })
  expect(ageBreaches(tree)).toEqual(["web/seal.ts"])
  expect(environmentBreaches(tree)).toEqual(["web/env.ts"])
})

it("has no view with raw output, an inline script or style, or an event attribute", () => {
  expect(filesIn(views, ".ejs").length).toBeGreaterThan(10)
  expect(viewBreaches(views)).toEqual([])
})

it.each([
  ["<%- name %>", "raw output other than an include"],
  ["<script>1</script>", "an inline script"],
  ["<p style='color: red'>", "an inline style"],
  ["<style>p {}</style>", "an inline style"],
  ["<a onclick='go()'>", "an event attribute"],
  ["<a href='javascript:go()'>", "a javascript: address"],
])("finds a view with %s", (line, what) => {
  const tree = temporaryFolder()
  writeTree(tree, { "page.ejs": line, "good.ejs": '<%- include("x") %><script src="<%= asset("a.js") %>"></script>' })
  expect(viewBreaches(tree)).toEqual([`page.ejs has ${what}`])
})

it.each<[Site, Readonly<Record<string, string>>]>([
  ["archive", archiveCatalogues.en],
  ["intake", intakeCatalogues.en],
  ["desk", deskCatalogues.en],
])("has a message for every key that %s asks for by name", (site, catalogue) => {
  const keys = keysOf(root, site)
  expect(keys.size).toBeGreaterThan(5)
  expect([...keys].filter(([key]) => !Object.hasOwn(catalogue, key))).toEqual([])
})

function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
