/**
 * Bytes of weights, row by row, two labels to a number: the first in its lower half, the second in its upper half. So both are
 * added at once, which is most of what the tagger does.
 */
export function inPairs(bytes: Int8Array, count: number): Int32Array {
  const half = Math.ceil(count / 2)
  const pairs = new Int32Array((bytes.length / count) * half)
  for (let at = 0; at < pairs.length; at++) {
    const first = Math.floor(at / half) * count + (at % half) * 2
    const second = (at % half) * 2 + 1 < count ? bytes[first + 1]! : 0
    pairs[at] = bytes[first]! + (second << 16)
  }
  return pairs
}

/** Of so many bytes the sum is sure to lie within half a number. */
const mostBytes = 250

/** Adds to the scores of every unit, length × count, the weights of those of its features that have a row of them. */
export function addPairs(
  scores: Float64Array,
  pairs: Int32Array,
  rowOf: (feature: number) => number,
  count: number,
  features: readonly Int32Array[],
): void {
  const half = Math.ceil(count / 2)
  const sums = new Int32Array(half)
  for (let at = 0; at < features.length; at++) {
    const here = features[at]!
    for (let from = 0; from < here.length; from += mostBytes) {
      sums.fill(0)
      for (let i = from; i < Math.min(here.length, from + mostBytes); i++) {
        const row = rowOf(here[i]!)
        if (row !== -1) for (let h = 0; h < half; h++) sums[h] = (sums[h]! + pairs[row * half + h]!) | 0
      }
      for (let y = 0; y < count; y++) {
        const lower = (sums[y >> 1]! << 16) >> 16
        scores[at * count + y]! += y % 2 === 0 ? lower : (sums[y >> 1]! - lower) >> 16
      }
    }
  }
}
