import { addPairs } from "./pairs.ts"

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): the chance of each label at each unit, from
 * hashed features and the labels beside it.
 */
export interface Model {
  readonly labels: readonly string[]
  /** Row of weights of a feature's hash, in units of one label; -1 when the feature was never seen. */
  readonly row: (hash: number) => number
  /** Row by row, a weight for every label; or, once learnt, small whole numbers of two labels in each, see `inPairs`. */
  readonly weights: Float32Array | Int32Array
  /** What one unit of a weight is worth. */
  readonly step: number
  /** labels × labels, from × to. */
  readonly transitions: Float32Array
}

/** What every label scores at every unit by its features, before the neighbours are heard: length × labels. */
export function scoresOf({ row, weights, step, labels }: Model, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * labels.length)
  if (weights instanceof Int32Array) addPairs(scores, weights, row, labels.length, features)
  else addWeights(scores, weights, row, labels.length, features)
  if (step !== 1) for (let i = 0; i < scores.length; i++) scores[i]! *= step
  return scores
}

function addWeights(
  scores: Float64Array,
  weights: Float32Array,
  rowOf: Model["row"],
  count: number,
  features: readonly Int32Array[],
): void {
  for (let at = 0; at < features.length; at++)
    for (const feature of features[at]!) {
      const row = rowOf(feature)
      if (row !== -1) for (let y = 0; y < count; y++) scores[at * count + y]! += weights[row * count + y]!
    }
}

/** What both passes over a line found; each is length × labels. */
export interface Beliefs {
  /** The chance of each label at each unit. */
  readonly chance: Float64Array
  readonly forward: Float64Array
  readonly emit: Float64Array
  readonly backward: Float64Array
}

/** Forward and backward passes in probabilities, scaled at every unit so that no length of text overflows. */
export function marginalsOf(model: Model, scores: Float64Array): Beliefs {
  const count = model.labels.length
  const factors = model.transitions.map(Math.exp)
  const emit = emissions(scores, count)
  const forward = forwardPass(
    emit,
    matrixOf(count, (from, to) => factors[from * count + to]!),
  )
  const backward = backwardPass(
    emit,
    matrixOf(count, (to, from) => factors[from * count + to]!),
  )
  const chance = forward.map((value, k) => value * backward[k]!)
  for (let from = 0; from < chance.length; from += count) normalise(chance, from, count)
  return { chance, forward, emit, backward }
}

function emissions(scores: Float64Array, count: number): Float64Array {
  const emit = new Float64Array(scores.length)
  for (let from = 0; from < scores.length; from += count) {
    let top = -Infinity
    for (let y = 0; y < count; y++) top = Math.max(top, scores[from + y]!)
    for (let y = 0; y < count; y++) emit[from + y] = Math.exp(scores[from + y]! - top)
  }
  return emit
}

function forwardPass(emit: Float64Array, onward: Matrix): Float64Array {
  const { count } = onward
  const forward = emit.slice()
  const reach = new Float64Array(onward.width)
  normalise(forward, 0, Math.min(count, forward.length))
  for (let from = count; from < emit.length; from += count) {
    multiply(reach, forward, from - count, onward)
    for (let y = 0; y < count; y++) forward[from + y] = reach[y]! * emit[from + y]!
    normalise(forward, from, count)
  }
  return forward
}

function backwardPass(emit: Float64Array, against: Matrix): Float64Array {
  const { count } = against
  const backward = new Float64Array(emit.length).fill(1)
  const ahead = new Float64Array(count)
  const reach = new Float64Array(against.width)
  for (let from = emit.length - 2 * count; from >= 0; from -= count) {
    for (let y = 0; y < count; y++) ahead[y] = emit[from + count + y]! * backward[from + count + y]!
    multiply(reach, ahead, 0, against)
    for (let x = 0; x < count; x++) backward[from + x] = reach[x]!
    normalise(backward, from, count)
  }
  return backward
}

/** A square of numbers, row by row, whose rows are filled up with noughts so that four of them are reckoned at once. */
interface Matrix {
  readonly count: number
  readonly width: number
  readonly values: Float64Array
}

function matrixOf(count: number, valueAt: (row: number, column: number) => number): Matrix {
  const width = Math.ceil(count / 4) * 4
  const values = new Float64Array(count * width)
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++) values[row * width + column] = valueAt(row, column)
  return { count, width, values }
}

/** What stands in `row` from an offset on, times a matrix. */
function multiply(product: Float64Array, row: Float64Array, from: number, { count, width, values }: Matrix): void {
  for (let column = 0; column < width; column += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let x = 0; x < count; x++) {
      const factor = row[from + x]!
      const at = x * width + column
      a += factor * values[at]!
      b += factor * values[at + 1]!
      c += factor * values[at + 2]!
      d += factor * values[at + 3]!
    }
    product[column] = a
    product[column + 1] = b
    product[column + 2] = c
    product[column + 3] = d
  }
}

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0
  for (let y = 0; y < count; y++) sum += values[from + y]!
  for (let y = 0; y < count; y++) values[from + y]! /= sum
}
