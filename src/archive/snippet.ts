import type { Stretch } from "../redaction/stretch.ts"

/** A stretch of text; `hit` where it is what the reader looked for. */
export interface Segment {
  readonly text: string
  readonly hit: boolean
}

/** In characters. */
const before = 60
const shown = 240

/** The part of a text around the first word that was looked for, or its beginning, cut at spaces. */
export function snippetOf(text: string, words: readonly string[]): readonly Segment[] {
  const flat = text.replaceAll(/\s+/g, " ").trim()
  const first = hitsOf(flat, words)[0]?.start ?? 0
  const from = first <= before ? 0 : spaceAfter(flat, first - before)
  const to = flat.length - from <= shown ? flat.length : spaceBefore(flat, from + shown)
  const start = from > 0 ? "…" : ""
  const whole = to === flat.length
  const part = whole ? flat.slice(from) : `${flat.slice(from, to).replace(/[\s.,;:。，、；：]+$/u, "")}…`
  return segmentsOf(start + part, words)
}

function segmentsOf(text: string, words: readonly string[]): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const { start, end } of hitsOf(text, words)) {
    segments.push({ text: text.slice(from, start), hit: false }, { text: text.slice(start, end), hit: true })
    from = end
  }
  return [...segments, { text: text.slice(from), hit: false }].filter((segment) => segment.text !== "")
}

function hitsOf(text: string, words: readonly string[]): readonly Stretch[] {
  if (words.length === 0) return []
  // The longest first, so that of two words that begin alike the whole one is marked.
  const longest = words.toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(longest.map(patternOf).join("|"), "giu")
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/**
 * Hangul and Chinese are found anywhere; a word of letters only where one begins. Search passes over everything that is no
 * letter or digit, so between the words of a phrase any of it may stand.
 */
function patternOf(phrase: string): string {
  const dense = /^[^\p{L}\p{N}]*[\p{Script=Hangul}\p{Script=Han}]/u.test(phrase)
  const words = phrase.match(/[\p{L}\p{N}]+/gu) ?? []
  const pattern = words.map((word) => RegExp.escape(word)).join("[^\\p{L}\\p{N}]+")
  return (dense ? "" : "(?<![\\p{L}\\p{N}])") + pattern.replaceAll("е", "[её]")
}

function spaceAfter(text: string, at: number): number {
  const space = text.indexOf(" ", at)
  return space === -1 || space > at + before ? at : space + 1
}

function spaceBefore(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at)
  return space < at - before ? at : space
}
