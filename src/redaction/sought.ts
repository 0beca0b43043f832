import type { Decided } from "./decided.ts"
import type { Tier } from "./finding.ts"
import { alsoWord } from "./function-words.ts"
import { nameEnds } from "./names/particles.ts"
import type { Stretch } from "./stretch.ts"

/** Words that are looked for: decided ones, or a part of them that says less than the whole. */
export interface Sought extends Decided {
  readonly isPart: boolean
}

/** Where they stand again. */
export interface Again extends Stretch {
  readonly sought: Sought
}

/** How far around a word in small letters a capital is looked for, in UTF-16 code units. */
const near = 60
/** In letters: so long a part is seldom a plain word. */
const shortestSmall = 5
const nameEnd = new RegExp(nameEnds, "uy")
const placeEnd = new RegExp(`(?:시|군|역|항)?(?:에서|에|로)?${nameEnds}`, "uy")

/** How sure it is that words are those that were looked for; undefined where they are likely to be plain words. */
export function tierAgain(text: string, { start, end, sought }: Again): Tier | undefined {
  const found = text.slice(start, end)
  if (/^\p{Script=Hangul}/u.test(found)) {
    const ends = sought.type === "LOC" ? placeEnd : nameEnd
    return found.length > 2 || standsAt(ends, text, end) ? sought.tier : "check"
  }
  if (/^\p{Script=Han}/u.test(found))
    return sought.isPart && /\p{Script=Han}/u.test(text[start - 1] ?? "") ? "check" : sought.tier
  if (/[\s\p{Pd}]/u.test(found)) return sought.tier
  const isPlain = alsoWord.test(found)
  if (
    sought.words.length < shortestSmall &&
    found.toLowerCase() !== sought.words.toLowerCase() &&
    /^\p{Lu}/u.test(found)
  )
    return "check"
  if (!(/^\p{Lu}/u.test(sought.words) && /^\p{Ll}/u.test(found)))
    return sought.isPart && isPlain ? "check" : sought.tier
  // It has lost its capital, which a plain word never had.
  const asWritten = !sought.isPart && found === sought.words.toLowerCase()
  if (asWritten) return "check"
  const nearby = text.slice(Math.max(0, start - near), end + near)
  return isPlain || (found.length < shortestSmall && /\p{Lu}/u.test(nearby)) ? undefined : "check"
}

/** Whether a Hangul name may end here: 용수가, but not 용수철. */
export const endsName = (text: string, end: number): boolean => standsAt(nameEnd, text, end)

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
