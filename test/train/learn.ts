import { marginalsOf, type Model, scoresOf } from "../../src/redaction/tagger/crf.ts"
import type { Weights } from "../../src/redaction/tagger/model.ts"
import type { Example } from "./examples.ts"

/*
 * Stochastic gradient with a step of its own for every weight (AdaGrad: Duchi, Hazan, Singer 2011), and with a share of the
 * features left out at random each time (dropout: Srivastava and others 2014), so that no single word carries a decision.
 */
const rate = 0.1
const steady = 0.01
const small = 1e-4

export interface Course {
  /** How often it is learnt, each time with other chances: the mean of all their weights hangs less on any. */
  readonly rounds: number
  readonly epochs: number
  /** From which epoch on, counted from 0, the weights at its end count: their mean is kept (Polyak and Juditsky 1992). */
  readonly meanFrom: number
  /** The share of features left out at every unit. */
  readonly dropout: number
  /** How often a feature must occur to be learnt, each time counted with the weight of its text. */
  readonly atLeast: number
  /** How many features are shipped: those with the largest weights. */
  readonly kept: number
  /**
   * By how much silence is favoured while learning wherever something is named, so that what is told must win clearly: a miss
   * weighs more than a false alarm (softmax-margin: Gimpel and Smith 2010).
   */
  readonly missCost: number
}

/** Learns weights. The same examples give the same bytes: every random choice comes from one seed a round. */
export function learn(
  labels: readonly string[],
  examples: readonly Example[],
  course: Course,
  told: (epoch: number) => void,
): Weights {
  const hashes = featuresToLearn(examples, course.atLeast)
  const rowOf = new Map([...hashes].map((hash, row) => [hash | 0, row]))
  const lessons = examples.map(({ features, ...rest }) => ({
    ...rest,
    rows: features.map((unit) => unit.map((hash) => rowOf.get(hash) ?? -1).filter((row) => row !== -1)),
  }))
  const sizes = { weights: hashes.length * labels.length, transitions: labels.length ** 2 }
  const mean = { weights: new Float64Array(sizes.weights), transitions: new Float64Array(sizes.transitions) }
  const share = 1 / (course.rounds * (course.epochs - course.meanFrom))
  for (let round = 0; round < course.rounds; round++)
    learnOnce({ labels, lessons, course, random: randomFrom(20_250_801 + round) }, sizes, (learner, epoch) => {
      told(round * course.epochs + epoch)
      if (epoch < course.meanFrom) return
      addShare(mean.weights, learner.weights, share)
      addShare(mean.transitions, learner.transitions, share)
    })
  return shipped({ labels, ...mean }, hashes, course.kept)
}

interface Round {
  readonly labels: readonly string[]
  readonly lessons: readonly Lesson[]
  readonly course: Course
  readonly random: () => number
}

function learnOnce(
  { labels, lessons, course, random }: Round,
  sizes: Readonly<Record<keyof Past, number>>,
  ended: (learner: Learner, epoch: number) => void,
): void {
  const numbers = (): Past => ({
    weights: new Float32Array(sizes.weights),
    transitions: new Float32Array(sizes.transitions),
  })
  const learner: Learner = { labels, row: (row) => row, step: 1, ...numbers() }
  const past = numbers()
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    for (const lesson of shuffled(lessons, random)) {
      const rows = lesson.rows.map((unit) => unit.filter(() => random() >= course.dropout))
      step(learner, past, { ...lesson, rows }, course)
    }
    ended(learner, epoch)
  }
}

function addShare(to: Float64Array, from: Float32Array, share: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += from[i]! * share
}

function featuresToLearn(examples: readonly Example[], atLeast: number): Uint32Array {
  const seen = new Map<number, number>()
  for (const { features, weight } of examples)
    for (const unit of features) for (const hash of unit) seen.set(hash, (seen.get(hash) ?? 0) + weight)
  return Uint32Array.from([...seen].filter(([, times]) => times >= atLeast).map(([hash]) => hash)).sort()
}

interface Lesson {
  readonly rows: readonly Int32Array[]
  readonly gold: Uint8Array
  readonly unsaid: readonly number[]
  readonly weight: number
}
/** A model that still learns: its weights are numbers of any size, and its features are their rows. */
type Learner = Model & { readonly weights: Float32Array }
type Past = Pick<Learner, "weights" | "transitions">
type Mean = Pick<Learner, "labels"> & Readonly<Record<keyof Past, Float64Array>>

/** One line's lesson: what the model believes against what it would believe if it knew the marks (Tsuboi and others 2008). */
function step(model: Learner, past: Past, { rows, gold, unsaid, weight }: Lesson, course: Course): void {
  const count = model.labels.length
  const scores = scoresOf(model, rows).map((score) => score / (1 - course.dropout))
  gold.forEach((label, at) => {
    if (label !== 0) scores[at * count]! += course.missCost
  })
  const belief = marginalsOf(model, scores)
  const told = marginalsOf(model, agreeing(scores, gold, unsaid, count))
  rows.forEach((unit, at) => {
    for (let y = 0; y < count; y++) {
      const slope = (belief.chance[at * count + y]! - told.chance[at * count + y]!) * weight
      if (Math.abs(slope) < small) continue
      for (const row of unit) descend(model.weights, past.weights, row * count + y, slope)
    }
  })
  const knowing = pairsOf(model, told)
  pairsOf(model, belief).forEach((expected, pair) => {
    const slope = expected - knowing[pair]!
    if (Math.abs(slope) >= small) descend(model.transitions, past.transitions, pair, slope * weight)
  })
}

/** The scores of the labels that agree with the marks: a unit without one is none, or of a kind that its source never marks. */
function agreeing(scores: Float64Array, gold: Uint8Array, unsaid: readonly number[], count: number): Float64Array {
  const agreed = new Float64Array(scores.length).fill(-Infinity)
  gold.forEach((label, at) => {
    for (const y of label === 0 ? [0, ...unsaid] : [label]) agreed[at * count + y] = scores[at * count + y]!
  })
  return agreed
}

function descend(values: Float32Array, past: Float32Array, at: number, slope: number): void {
  past[at]! += slope * slope
  values[at]! -= (rate * slope) / Math.sqrt(past[at]! + steady)
}

/** Over a whole line: how often the model expects each pair of neighbours. */
function pairsOf(model: Model, { forward, emit, backward }: ReturnType<typeof marginalsOf>): Float64Array {
  const count = model.labels.length
  const factor = model.transitions.map(Math.exp)
  const expected = new Float64Array(count * count)
  const pair = new Float64Array(count * count)
  for (let at = count; at < emit.length; at += count) {
    let sum = 0
    for (let x = 0; x < count; x++)
      for (let y = 0; y < count; y++)
        sum += pair[x * count + y] =
          forward[at - count + x]! * factor[x * count + y]! * emit[at + y]! * backward[at + y]!
    for (let k = 0; k < pair.length; k++) expected[k]! += pair[k]! / sum
  }
  return expected
}

/** The features with the largest weights, one byte a weight. */
function shipped({ labels, weights, transitions }: Mean, hashes: Uint32Array, kept: number): Weights {
  const count = labels.length
  const strength = (row: number): number =>
    weights.subarray(row * count, (row + 1) * count).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const strengths = Float32Array.from(hashes, (_, row) => strength(row))
  const floor = strengths.length > kept ? strengths.slice().sort().at(-kept)! : 0
  const rows = [...hashes.keys()].filter((row) => strengths[row]! > floor)
  const step = strengths.reduce((most, one) => Math.max(most, one), 0) / 127
  return {
    labels,
    step,
    transitions: [...transitions],
    hashes: Uint32Array.from(rows, (row) => hashes[row]!),
    bytes: Int8Array.from(
      rows.flatMap((row) => [...weights.subarray(row * count, (row + 1) * count)]),
      (weight) => Math.round(weight / step),
    ),
  }
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** Numbers from 0 to 1 that look random and come back the same: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
