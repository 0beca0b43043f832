import { gunzipSync } from "node:zlib"

/** Stands in for pako's: what comes back has a buffer of its own, of its own length. Throws for what is no gzip. */
export function inflate(packed: Uint8Array): Uint8Array {
  const whole = gunzipSync(packed)
  return whole.byteLength === whole.buffer.byteLength ? whole : new Uint8Array(whole)
}
