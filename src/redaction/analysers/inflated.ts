import * as files from "node:fs/promises"
import { promisify } from "node:util"
import { constants, gunzip } from "node:zlib"

/** Stands in for the file system's: reads a gzip as what it holds. Rejects for what is no gzip. */
export async function readFile(path: string): Promise<Buffer> {
  const packed = await files.readFile(path)
  // Its last four bytes say how long that is (RFC 1952, ISIZE): in one piece it need not be put together afterwards.
  const length = packed.readUInt32LE(packed.length - 4)
  return await promisify(gunzip)(packed, { chunkSize: Math.max(constants.Z_MIN_CHUNK, length) })
}
