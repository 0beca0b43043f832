import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { startProcesses } from "../support/site-processes.ts"

it("changes no file of the data folder when a stranger reads any page of the three sites", async () => {
  const { sites, config } = await startProcesses()
  const bytes = () =>
    readdirSync(config.folder).map((name) => [name, readFileSync(join(config.folder, name)).toString("hex")])
  const pages = [
    "/",
    "/testimony",
    "/mailbox",
    "/testimonies",
    "/testimonies/nobody",
    "/search?q=a",
    "/sign-in",
    "/nothing",
  ]
  const before = bytes()
  for (const { origin } of Object.values(sites)) for (const page of pages) await fetch(`${origin}/ko${page}`)
  expect(bytes()).toEqual(before)
})
