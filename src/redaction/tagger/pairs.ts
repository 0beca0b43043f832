/** Rows are filled up to so many numbers, which are then added without a look at where each sum is kept. */
const stride = 4

/** In numbers of two labels each. */
const widthOf = (count: number): number => Math.ceil(count / 2 / stride) * stride

/**
 * Bytes of weights, row by row, two labels to a number: the first in its lower half, the second in its upper half. So both are
 * added at once, which is most of what the tagger does.
 */
export function inPairs(bytes: Int8Array, count: number): Int32Array {
  const width = widthOf(count)
  const pairs = new Int32Array((bytes.length / count) * width)
  for (let at = 0; at < bytes.length; at++) {
    const label = at % count
    pairs[((at - label) / count) * width + (label >> 1)]! += label % 2 === 0 ? bytes[at]! : bytes[at]! << 16
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
  const width = widthOf(count)
  const sums = new Int32Array(width)
  const starts = new Int32Array(mostBytes)
  for (let at = 0; at < features.length; at++) {
    const here = features[at]!
    for (let from = 0; from < here.length; from += mostBytes) {
      let known = 0
      for (let i = from; i < Math.min(here.length, from + mostBytes); i++) {
        const row = rowOf(here[i]!)
        if (row !== -1) starts[known++] = row * width
      }
      sumRows(sums, pairs, starts, known)
      for (let y = 0; y < count; y++) {
        const lower = (sums[y >> 1]! << 16) >> 16
        scores[at * count + y]! += y % 2 === 0 ? lower : (sums[y >> 1]! - lower) >> 16
      }
    }
  }
}

/** The sums of the first so many rows that begin at `starts`, four columns at a time. */
function sumRows(sums: Int32Array, pairs: Int32Array, starts: Int32Array, known: number): void {
  for (let column = 0; column < sums.length; column += stride) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0; i < known; i++) {
      const at = starts[i]! + column
      a = (a + pairs[at]!) | 0
      b = (b + pairs[at + 1]!) | 0
      c = (c + pairs[at + 2]!) | 0
      d = (d + pairs[at + 3]!) | 0
    }
    sums[column] = a
    sums[column + 1] = b
    sums[column + 2] = c
    sums[column + 3] = d
  }
}
