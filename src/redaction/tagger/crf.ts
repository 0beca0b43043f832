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

/** The rows of the features that the model knows, unit by unit. */
export function rowsOf(model: Model, features: readonly Int32Array[]): readonly Int32Array[] {
  return features.map((hashes) => {
    const rows = new Int32Array(hashes.length)
    let known = 0
    for (const hash of hashes) {
      const row = model.row(hash)
      if (row !== -1) rows[known++] = row
    }
    return rows.subarray(0, known)
  })
}

/** What every label scores at every unit, before the neighbours are heard: length × labels. */
export function scoresOf(model: Model, rows: readonly Int32Array[]): Float64Array {
  const { weights, step, labels } = model
  const scores = new Float64Array(rows.length * labels.length)
  if (weights instanceof Int32Array) addPairs(scores, weights, labels.length, rows)
  else addWeights(scores, weights, labels.length, rows)
  return step === 1 ? scores : scores.map((score) => score * step)
}

function addWeights(scores: Float64Array, weights: Float32Array, count: number, rows: readonly Int32Array[]): void {
  for (let at = 0; at < rows.length; at++)
    for (const row of rows[at]!) for (let y = 0; y < count; y++) scores[at * count + y]! += weights[row * count + y]!
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
  const forward = forwardPass(emit, factors, count)
  const backward = backwardPass(emit, factors, count)
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

function forwardPass(emit: Float64Array, factors: Float32Array, count: number): Float64Array {
  const forward = emit.slice()
  normalise(forward, 0, Math.min(count, forward.length))
  for (let from = count; from < emit.length; from += count) {
    for (let y = 0; y < count; y++) {
      let reach = 0
      for (let x = 0; x < count; x++) reach += forward[from - count + x]! * factors[x * count + y]!
      forward[from + y] = reach * emit[from + y]!
    }
    normalise(forward, from, count)
  }
  return forward
}

function backwardPass(emit: Float64Array, factors: Float32Array, count: number): Float64Array {
  const backward = new Float64Array(emit.length).fill(1)
  const ahead = new Float64Array(count)
  for (let from = emit.length - 2 * count; from >= 0; from -= count) {
    for (let y = 0; y < count; y++) ahead[y] = emit[from + count + y]! * backward[from + count + y]!
    for (let x = 0; x < count; x++) {
      let reach = 0
      for (let y = 0; y < count; y++) reach += factors[x * count + y]! * ahead[y]!
      backward[from + x] = reach
    }
    normalise(backward, from, count)
  }
  return backward
}

function normalise(values: Float64Array, from: number, count: number): void {
  let sum = 0
  for (let y = 0; y < count; y++) sum += values[from + y]!
  for (let y = 0; y < count; y++) values[from + y]! /= sum
}
