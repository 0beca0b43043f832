const KIB = 1024
const smallBuckets = [1 * KIB, 4 * KIB, 16 * KIB, 64 * KIB] as const
const lengthPrefix = 4

/**
 * The size, in bytes, to which `length` bytes are padded: 1, 4, 16 or 64 KiB, above that the next Padmé size, at most 12 %
 * more. Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019.
 */
export function paddedLength(length: number): number {
  const bucket = smallBuckets.find((size) => length <= size)
  if (bucket !== undefined) return bucket
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  return Math.ceil(length / step) * step
}

/** Length prefix (4 bytes, big endian), content, zeros up to a bucket. */
export function pad(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(lengthPrefix + content.length))
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, lengthPrefix)
  return padded
}

/** The inverse of `pad`. Throws RangeError on anything that `pad` does not make. */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < lengthPrefix) throw new RangeError("padding")
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  const end = lengthPrefix + length
  if (padded.length !== paddedLength(end)) throw new RangeError("padding")
  if (padded.subarray(end).some((byte) => byte !== 0)) throw new RangeError("padding")
  return padded.subarray(lengthPrefix, end)
}
