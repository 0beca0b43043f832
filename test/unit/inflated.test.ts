import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { expect, it } from "vitest"
import { readFile } from "../../src/redaction/analysers/inflated.ts"
import { temporaryFolder } from "../support/folder.ts"

it.each([1, 100, 200_000])("reads %d bytes out of a gzip", async (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251)
  const path = join(temporaryFolder(), "some.dat.gz")
  writeFileSync(path, gzipSync(bytes))
  expect((await readFile(path)).equals(bytes)).toBe(true)
})

it("rejects what is no gzip", async () => {
  const path = join(temporaryFolder(), "none.dat.gz")
  writeFileSync(path, new Uint8Array(20))
  await expect(readFile(path)).rejects.toThrow()
})
