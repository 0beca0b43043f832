import type { Word } from "../analysers/analyser.ts"
import type { Model } from "./crf.ts"
import { hashOf, mix } from "./hash.ts"
import type { Hint } from "./hint.ts"
import { edge, see, type Seen } from "./seen.ts"
import type { Unit } from "./units.ts"

type Add = (template: number, a: number, b?: number, c?: number) => void

/** The features of every unit of a line, as hashes. Each template has a number of its own, which its weights know it by. */
export function featuresOf(
  units: readonly Unit[],
  words: readonly Word[],
  hints: readonly Hint[],
): readonly Int32Array[] {
  const seen = see(units, words, hints)
  let room = new Int32Array(64 * (units.length + 1))
  let used = 0
  const add: Add = (template, a, b, c) => {
    if (used === room.length) room = doubled(room)
    room[used++] = mix(template, a, b, c)
  }
  const ends = units.map((_, i) => {
    add(0, 0)
    for (const addSome of templates) addSome(seen, i, add)
    return used
  })
  return ends.map((end, i) => room.subarray(ends[i - 1] ?? 0, end))
}

function doubled(room: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room.length * 2)
  larger.set(room)
  return larger
}

/**
 * The hashes by which a model knows single words: for every unit as it stands in small letters, as it is written, and with its
 * neighbour. One that has no letters with case counts twice, as `register` has measured it.
 */
export function wordFeatures(units: readonly Unit[]): Int32Array {
  const lower = units.map((unit) => hashOf(unit.text.toLowerCase()))
  const found = new Int32Array(3 * units.length)
  units.forEach((unit, i) => {
    found[3 * i] = mix(10, lower[i]!)
    found[3 * i + 1] = inLetters(unit) ? mix(20, hashOf(unit.text)) : found[3 * i]!
    found[3 * i + 2] = mix(22, lower[i]!, at(lower, i + 1))
  })
  return found
}

/** The share from 0 to 1 of such hashes that a model has a weight for. */
export function shareKnown({ row }: Model, hashes: Int32Array): number {
  return hashes.reduce((known, hash) => known + (row(hash) === -1 ? 0 : 1), 0) / Math.max(1, hashes.length)
}

const at = (row: readonly number[], i: number): number => row[i] ?? edge

function addUnits({ lower }: Seen, i: number, add: Add): void {
  for (let d = -3; d <= 3; d++) add(10 + d, at(lower, i + d))
  add(21, at(lower, i - 1), lower[i])
  add(22, lower[i]!, at(lower, i + 1))
  add(23, at(lower, i - 2), at(lower, i - 1))
  add(24, at(lower, i + 1), at(lower, i + 2))
  add(27, lower[i]!, at(lower, i + 1), at(lower, i + 2))
}

function addShapes({ shape, lower }: Seen, i: number, add: Add): void {
  for (let d = -1; d <= 1; d++) add(30 + d, at(shape, i + d))
  add(34, at(shape, i - 1), shape[i], at(shape, i + 1))
  add(35, shape[i]!, at(shape, i + 1), at(lower, i - 1))
}

const inLetters = ({ script }: Unit): boolean => script === "latin" || script === "cyrillic"
const longestAffix = 4

/** Of a word in letters: how it is written, begins and ends, what stands beside it. */
function addLetters({ units, lower, shape }: Seen, i: number, add: Add): void {
  const unit = units[i]!
  if (!inLetters(unit)) return
  const { text } = unit
  const word = text.toLowerCase()
  add(20, hashOf(text))
  for (let length = 1; length <= longestAffix; length++) {
    add(40 + length, hashOf(word.slice(0, length)))
    add(45 + length, hashOf(word.slice(-length)), shape[i])
  }
  add(50, at(lower, i - 1), shape[i])
  add(51, at(lower, i + 1), shape[i])
}

function addTags({ tag, lower }: Seen, i: number, add: Add): void {
  for (let d = -2; d <= 2; d++) add(60 + d, at(tag, i + d))
  add(63, at(tag, i - 1), tag[i])
  add(64, tag[i]!, at(tag, i + 1))
  add(65, at(tag, i - 1), tag[i], at(tag, i + 1))
  add(66, tag[i]!, lower[i])
}

function addWords({ word, form, tag }: Seen, i: number, add: Add): void {
  const w = word[i]!
  if (w === -1) return
  add(70, form[w]!)
  add(71, at(form, w - 1), tag[i])
  add(72, at(form, w + 1), tag[i])
  add(74, form[w]!, at(form, w + 1))
  add(75, at(form, w - 1))
  add(76, at(form, w + 1))
  add(77, at(form, w + 2))
  add(78, at(form, w - 2))
}

function addHints({ hint, wide, lower, tag }: Seen, i: number, add: Add): void {
  for (const rule of hint[i]!) {
    add(80, rule)
    add(82, rule, at(lower, i - 1))
    add(83, rule, at(lower, i + 1))
    add(84, rule, tag[i])
  }
  for (const rule of hint[i - 1] ?? []) add(85, rule)
  for (const rule of hint[i + 1] ?? []) add(86, rule)
  for (const rule of wide[i]!) {
    add(87, rule)
    add(88, rule, tag[i])
  }
}

function addGroups({ group, lower }: Seen, i: number, add: Add): void {
  const { whole, before, after, previous, previousEnd, next, offset } = group[i]!
  add(90, whole)
  add(91, before)
  add(92, after)
  add(93, before, after)
  add(94, previous)
  add(95, next)
  add(96, previousEnd, offset)
  add(97, offset, lower[i])
}

const templates = [addUnits, addShapes, addLetters, addTags, addWords, addHints, addGroups]
