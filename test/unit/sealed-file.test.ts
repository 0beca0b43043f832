import { randomBytes } from "node:crypto"
import { beforeAll, expect, it } from "vitest"
import { CannotOpen } from "../../src/sealing/envelope.ts"
import { type FileSeal, openFile, sealFile } from "../../src/sealing/file.ts"
import { type Identity, newIdentity, recipientOf } from "../../src/sealing/identity.ts"

const id = "0".repeat(32)
let identity: Identity
let recipient: string

beforeAll(() => {
  identity = newIdentity()
  recipient = recipientOf(identity)
})

async function sealWhole(content: Uint8Array): Promise<{ readonly file: FileSeal; readonly sealed: Buffer }> {
  let file: FileSeal | undefined
  const pieces: Uint8Array[] = []
  const stream = ReadableStream.from([content.subarray(0, 10), content.subarray(10)])
  for await (const piece of sealFile(recipient, id, stream, (seal) => (file = seal))) pieces.push(piece)
  if (!file) throw new Error("not done")
  return { file, sealed: Buffer.concat(pieces) }
}

async function openWhole(file: FileSeal, sealed: Uint8Array): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of openFile([identity], file, [sealed])) pieces.push(piece)
  return Buffer.concat(pieces)
}

it.each([0, 1, 975, 1024, 70_000, 1_000_000])("opens a sealed file of %i bytes whole", async (size) => {
  const content = randomBytes(size)
  const { file, sealed } = await sealWhole(content)
  expect(file.size).toBe(size)
  expect(await openWhole(file, sealed)).toEqual(content)
})

it("hides the exact size of a file", async () => {
  const one = await sealWhole(randomBytes(20_000))
  const other = await sealWhole(randomBytes(60_000))
  expect(one.sealed.length).toBe(other.sealed.length)
})

it("refuses a file that is not the one the submission names", async () => {
  const { file, sealed } = await sealWhole(randomBytes(5000))
  for (const other of [
    { ...file, id: "1".repeat(32) },
    { ...file, size: file.size - 1 },
    { ...file, size: file.size + 1 },
    { ...file, sha256: "0".repeat(64) },
  ])
    await expect(openWhole(other, sealed)).rejects.toThrow(CannotOpen)
})

it("refuses a file that was cut short or changed", async () => {
  const { file, sealed } = await sealWhole(randomBytes(200_000))
  await expect(openWhole(file, sealed.subarray(0, -70_000))).rejects.toThrow(CannotOpen)
  const changed = Buffer.from(sealed)
  changed[100_000] = (changed[100_000] ?? 0) ^ 1
  await expect(openWhole(file, changed)).rejects.toThrow(CannotOpen)
})
