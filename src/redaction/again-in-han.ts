import { partsOf } from "./names/name-parts.ts"
import { longestHanName, readingsOf } from "./names/han-readings.ts"
import { koreanSurnames, longKoreanSurnames } from "./names/surnames.ts"
import { chineseTitle, chineseTitleAfter } from "./names/titles.ts"
import type { Again, Sought } from "./sought.ts"
import { heard, type Keys, mayOpen } from "./sought-keys.ts"
import { shortestSound } from "./sounds.ts"

/** A name of two signs is one only beside a title or where no other sign stands behind it. */
const isApart = (text: string, start: number, end: number): boolean =>
  titleBehind.test(text.slice(end, end + 3)) || titleBefore.test(text.slice(Math.max(0, start - 3), start))
const titleBehind = new RegExp(String.raw`^(?:${chineseTitleAfter}|(?!\p{Script=Han})|$)`, "u")
const titleBefore = new RegExp(String.raw`(?:${chineseTitle})$`, "u")

/**
 * Names in Chinese signs that are read like decided ones in other letters: 金哲洙 for 김철수 or Ким Чхоль Су, and then 哲洙 as well.
 * The new forms of the signs are looked for.
 */
export function inHan(text: string, keys: Keys): readonly Again[] {
  const whole = Array.from(text.matchAll(/\p{Script=Han}/gu), ({ index }) => longestFrom(text, index, keys)).filter(
    (one) => one !== undefined,
  )
  return [...whole, ...givenNames(text, whole)]
}

function longestFrom(text: string, start: number, keys: Keys): Again | undefined {
  const opens = readingsOf(text.slice(start, start + 2)).some((two) => beginsName(two) && mayOpen(two, 2, keys))
  for (let length = opens ? longestHanName : 0; length >= 2; length--) {
    const end = start + length
    if (end > text.length || (length === 2 && !isApart(text, start, end))) continue
    const sought = readAs(text.slice(start, end), keys)
    if (sought) return { start, end, sought: { ...sought, tier: "check" } }
  }
  return undefined
}

const beginsName = (two: string): boolean =>
  koreanSurnames.includes(two[0]!) || longKoreanSurnames.some((surname) => surname === two)

/** The decided person whose whole name Koreans may read these signs as. */
function readAs(signs: string, keys: Keys): Sought | undefined {
  return readingsOf(signs)
    .map((reading) => keys.spelt.get(reading) ?? heard([reading], shortestSound.ofNames, keys))
    .find((sought) => sought?.type === "PERSON" && !sought.isPart)
}

/** Before a given name no other sign stands, or what people are called by. */
const opensGiven = String.raw`(?<!(?![小老阿叫和跟与给对])\p{Script=Han})`

/** The given names of names that were found. */
function* givenNames(text: string, whole: readonly Again[]): Generator<Again> {
  const given = new Map(
    whole.flatMap(({ start, end, sought }) =>
      partsOf(text.slice(start, end)).map((part): [string, Sought] => [part, { ...sought, isPart: true }]),
    ),
  )
  if (given.size === 0) return
  const anyOfThem = new RegExp(`${opensGiven}(?:${[...given.keys()].join("|")})`, "gu")
  for (const { 0: part, index: start } of text.matchAll(anyOfThem)) {
    const sought = given.get(part)
    if (sought) yield { start, end: start + part.length, sought }
  }
}
