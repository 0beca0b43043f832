import type { Word } from "../analysers/analyser.ts"
import type { Unit } from "./units.ts"

/** What a rule found, or may have found, between two offsets of a line. */
export interface Hint {
  readonly start: number
  readonly end: number
  readonly rule: string
  /** Whether it speaks of a whole clause, and its words' neighbours say no more. */
  readonly wide?: boolean
}

/** 32 bits from text: FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function mix(template: number, a: number, b = 0x9e3779b9, c = 0x7f4a7c15): number {
  let hash = Math.imul(template + 0x85ebca6b, 0xc2b2ae35) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

const edge = hashOf("⊥")

/** All that the features of a line are made from, as hashes, unit by unit. */
interface Seen {
  readonly units: readonly Unit[]
  readonly register: number
  readonly lower: readonly number[]
  readonly shape: readonly number[]
  /** What the dictionary calls the word that a unit is in, and whether the unit opens it. */
  readonly tag: readonly number[]
  /** Which word of `form` a unit is in; -1 for none. */
  readonly word: readonly number[]
  readonly form: readonly number[]
  readonly hint: readonly (readonly number[])[]
  readonly wide: readonly (readonly number[])[]
  readonly group: readonly Group[]
}

type Add = (template: number, a: number, b?: number, c?: number) => void

/** The features of every unit of a line, as hashes. Each template has a number of its own, which its weights know it by. */
export function featuresOf(
  units: readonly Unit[],
  words: readonly Word[],
  hints: readonly Hint[],
  register: number,
): readonly Int32Array[] {
  const seen = see(units, words, hints, register)
  return units.map((_, i) => {
    const found: number[] = [mix(0, register)]
    const add: Add = (template, a, b, c) => {
      found.push(mix(template, a, b, c))
    }
    for (const addSome of [addUnits, addShapes, addLetters, addTags, addWords, addHints, addGroups])
      addSome(seen, i, add)
    return Int32Array.from(found)
  })
}

function see(units: readonly Unit[], words: readonly Word[], hints: readonly Hint[], register: number): Seen {
  const word = wordAt(units, words)
  const tagOf = (unit: Unit, of: Word | undefined): number =>
    of ? hashOf((of.start === unit.start ? "B" : "I") + of.tag) : edge
  return {
    units,
    register,
    lower: units.map((unit) => hashOf(unit.text.toLowerCase())),
    shape: units.map((unit) => hashOf(shapeOf(unit))),
    tag: units.map((unit, i) => tagOf(unit, words[word[i]!])),
    word,
    form: words.map((one) => hashOf(one.form)),
    hint: hintsAt(
      units,
      hints.filter((one) => !one.wide),
    ),
    wide: hintsAt(
      units,
      hints.filter((one) => one.wide),
    ),
    group: groupsOf(units),
  }
}

const at = (row: readonly number[], i: number): number => row[i] ?? edge

function addUnits({ units, lower, register }: Seen, i: number, add: Add): void {
  for (let d = -3; d <= 3; d++) add(10 + d, at(lower, i + d))
  add(20, hashOf(units[i]!.text))
  add(21, at(lower, i - 1), lower[i])
  add(22, lower[i]!, at(lower, i + 1))
  add(23, at(lower, i - 2), at(lower, i - 1))
  add(24, at(lower, i + 1), at(lower, i + 2))
  add(25, at(lower, i - 2), at(lower, i - 1), lower[i])
  add(26, at(lower, i - 1), lower[i], at(lower, i + 1))
  add(27, lower[i]!, at(lower, i + 1), at(lower, i + 2))
  add(28, register, lower[i])
}

function addShapes({ shape, lower }: Seen, i: number, add: Add): void {
  for (let d = -2; d <= 2; d++) add(30 + d, at(shape, i + d))
  add(34, at(shape, i - 1), shape[i], at(shape, i + 1))
  add(35, shape[i]!, at(shape, i + 1), at(lower, i - 1))
}

const longestAffix = 4

/** Of a word in letters: how it begins, how it ends, what stands beside it. */
function addLetters({ units, lower, shape }: Seen, i: number, add: Add): void {
  const { script, text } = units[i]!
  if (script !== "latin" && script !== "cyrillic") return
  const word = text.toLowerCase()
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

function addWords({ word, form, tag, register }: Seen, i: number, add: Add): void {
  const w = word[i]!
  if (w === -1) return
  add(70, form[w]!)
  add(71, at(form, w - 1), tag[i])
  add(72, at(form, w + 1), tag[i])
  add(73, at(form, w - 1), form[w])
  add(74, form[w]!, at(form, w + 1))
  add(75, at(form, w - 1))
  add(76, at(form, w + 1))
  add(77, at(form, w + 2))
  add(78, at(form, w - 2))
  add(79, register, form[w])
}

function addHints({ hint, wide, lower, tag, register }: Seen, i: number, add: Add): void {
  for (const rule of hint[i]!) {
    add(80, rule)
    add(81, rule, register)
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

function addGroups({ group, lower, register }: Seen, i: number, add: Add): void {
  const { whole, before, after, previous, previousEnd, next, offset } = group[i]!
  add(90, whole)
  add(91, before)
  add(92, after)
  add(93, before, after)
  add(94, previous)
  add(95, next)
  add(96, previousEnd, offset)
  add(97, offset, lower[i])
  add(98, register, whole)
}

function shapeOf({ text, script }: Unit): string {
  if (script === "digit") return `d${Math.min(text.length, 9)}`
  if (script === "mark") return "m" + text
  if (script === "hangul" || script === "han") return script
  const first = text[0]!
  const cased = first === first.toLowerCase() ? "l" : text.length > 1 && text === text.toUpperCase() ? "U" : "T"
  return script[0]! + cased + (text.length > 1 ? "" : "1")
}

function wordAt(units: readonly Unit[], words: readonly Word[]): readonly number[] {
  let w = 0
  return units.map((unit) => {
    while (w < words.length && words[w]!.end <= unit.start) w++
    return w < words.length && words[w]!.start <= unit.start ? w : -1
  })
}

function hintsAt(units: readonly Unit[], hints: readonly Hint[]): readonly (readonly number[])[] {
  const found: number[][] = units.map(() => [])
  for (const { start, end, rule } of hints) {
    const opens = hashOf("B" + rule)
    const goes = hashOf("I" + rule)
    for (let i = firstFrom(units, start); i < units.length && units[i]!.start < end; i++)
      found[i]!.push(units[i]!.start <= start ? opens : goes)
  }
  return found
}

/** The first unit that ends after an offset. */
function firstFrom(units: readonly Unit[], offset: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

interface Group {
  readonly whole: number
  readonly before: number
  readonly after: number
  readonly previous: number
  readonly previousEnd: number
  readonly next: number
  readonly offset: number
}

/** What each unit sees of the letters between the two spaces (or marks) around it; a Korean eojeol. */
function groupsOf(units: readonly Unit[]): readonly Group[] {
  const spans: { from: number; to: number }[] = []
  units.forEach((unit, i) => {
    const last = spans.at(-1)
    if (last && !unit.opens && unit.script !== "mark" && units[i - 1]!.script !== "mark") last.to = i + 1
    else spans.push({ from: i, to: i + 1 })
  })
  const text = (from: number, to: number): string =>
    units
      .slice(from, to)
      .map((unit) => unit.text)
      .join("")
  const whole = spans.map(({ from, to }) => text(from, Math.min(to, from + 12)))
  return spans.flatMap(({ from, to }, s) =>
    units.slice(from, to).map((_, n) => ({
      whole: hashOf(whole[s]!),
      before: hashOf(text(Math.max(from, from + n - 5), from + n + 1)),
      after: hashOf(text(from + n + 1, Math.min(to, from + n + 5))),
      previous: hashOf(whole[s - 1] ?? "⊥"),
      previousEnd: hashOf((whole[s - 1] ?? "⊥").slice(-2)),
      next: hashOf(whole[s + 1] ?? "⊥"),
      offset: Math.min(n, 4),
    })),
  )
}
