import { readFileSync } from "node:fs"
import { gunzipSync, gzipSync } from "node:zlib"
import type { Language } from "../../i18n/language.ts"
import type { Model } from "./crf.ts"
import { inPairs } from "./pairs.ts"

/** Weights as they are shipped: hashes of features in ascending order, and for each of them one byte a label. */
export interface Weights {
  readonly labels: readonly string[]
  /** What one step of a byte is worth. */
  readonly step: number
  readonly transitions: readonly number[]
  readonly hashes: Uint32Array
  readonly bytes: Int8Array
}

/** One file: the length of a JSON head, the head, the hashes as differences, the bytes label by label (so that gzip finds the zeros). */
export function packWeights({ hashes, bytes, ...head }: Weights): Buffer {
  const json = Buffer.from(JSON.stringify({ ...head, count: hashes.length }))
  const differences = Uint32Array.from(hashes, (hash, i) => hash - (hashes[i - 1] ?? 0))
  const columns = new Int8Array(bytes.length)
  const count = head.labels.length
  for (let i = 0; i < bytes.length; i++) columns[(i % count) * hashes.length + Math.floor(i / count)] = bytes[i]!
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return gzipSync(Buffer.concat([length, json, Buffer.from(differences.buffer), Buffer.from(columns.buffer)]), {
    level: 9,
  })
}

/** Reads a packed file into a model. Throws when the file is not one. */
export function unpackModel(file: Buffer): Model {
  const raw = gunzipSync(file)
  const start = 4 + raw.readUInt32LE(0)
  const head = JSON.parse(raw.toString("utf8", 4, start)) as Omit<Weights, "hashes" | "bytes"> & {
    readonly count: number
  }
  const labels = head.labels.length
  const weights = new Int8Array(head.count * labels)
  const columns = start + head.count * 4
  for (let row = 0; row < head.count; row++)
    for (let y = 0; y < labels; y++) weights[row * labels + y] = raw.readInt8(columns + y * head.count + row)
  let hash = 0
  const hashes = Uint32Array.from({ length: head.count }, (_, i) => (hash += raw.readUInt32LE(start + i * 4)))
  return {
    labels: head.labels,
    weights: inPairs(weights, labels),
    step: head.step,
    transitions: Float32Array.from(head.transitions),
    row: rowsOf(hashes),
  }
}

const maybeBits = 21

/**
 * Open addressing: where a hash stands among the hashes, or -1. Hash and row lie side by side, so that a look is one look. Most
 * features were never seen, and one bit of a small table says so without a look into the larger table.
 */
function rowsOf(hashes: Uint32Array): Model["row"] {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2))
  const table = new Int32Array(size * 2).fill(-1)
  const maybe = new Uint8Array(2 ** maybeBits / 8)
  hashes.forEach((hash, row) => {
    let at = hash & (size - 1)
    while (table[at * 2 + 1] !== -1) at = (at + 1) & (size - 1)
    table[at * 2] = hash | 0
    table[at * 2 + 1] = row
    maybe[(hash >>> 3) & (maybe.length - 1)]! |= 1 << (hash & 7)
  })
  return (hash) => {
    if ((maybe[(hash >>> 3) & (maybe.length - 1)]! & (1 << (hash & 7))) === 0) return -1
    const wanted = hash | 0
    for (let at = wanted & (size - 1); ; at = (at + 1) & (size - 1)) {
      const row = table[at * 2 + 1]!
      if (row === -1 || table[at * 2] === wanted) return row
    }
  }
}

/** What texts a model has learnt from: accounts such as ours, or posts, news and judgments, where other things are named. */
export type Domain = "testimony" | "general"

export const weightsFile = (domain: Domain, language: Language): URL =>
  new URL(`weights/${domain}-${language}.bin`, import.meta.url)

export function readModel(domain: Domain, language: Language): Model {
  return unpackModel(readFileSync(weightsFile(domain, language)))
}
