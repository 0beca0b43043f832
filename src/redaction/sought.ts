import type { Decided } from "./decided.ts"
import type { Tier } from "./finding.ts"
import { alsoWord } from "./function-words.ts"
import { nameEnds } from "./names/particles.ts"
import { plain, stemsOf } from "./spelling.ts"
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
export function tierAgain(text: string, again: Again): Tier | undefined {
  const found = text.slice(again.start, again.end)
  const { sought } = again
  if (/^\p{Script=Hangul}/u.test(found)) {
    const ends = sought.type === "LOC" ? placeEnd : nameEnd
    return found.length > 2 || standsAt(ends, text, again.end) ? sought.tier : "check"
  }
  if (/^\p{Script=Han}/u.test(found))
    return sought.isPart && /\p{Script=Han}/u.test(text[again.start - 1] ?? "") ? "check" : sought.tier
  if (/[\s\p{Pd}]/u.test(found)) return sought.tier
  const tier = tierOfWord(text, again)
  return tier === "sure" && mayBeAnother(found, sought.words) ? "check" : tier
}

/** The same of one word of letters. */
function tierOfWord(text: string, { start, end, sought }: Again): Tier | undefined {
  const found = text.slice(start, end)
  const isPlain = alsoWord.test(found)
  if (!(/^\p{Lu}/u.test(sought.words) && /^\p{Ll}/u.test(found)))
    return sought.isPart && isPlain ? "check" : sought.tier
  // It has lost its capital, which a plain word never had; what a firm may be called in brief often is one (Cashmere).
  const hasCapitals = /\p{Lu}/u.test(text.slice(Math.max(0, start - near), end + near))
  if (sought.isForm && (hasCapitals || isPlain)) return undefined
  if (sought.type === "ORG" && sought.tier === "check" && hasCapitals) return undefined
  const asWritten = !sought.isPart && found === sought.words.toLowerCase()
  if (asWritten) return "check"
  return isPlain || (found.length < shortestSmall && hasCapitals) ? undefined : "check"
}

/** Whether a word is spelt like a name only but for a short ending, a blank or a vowel that comes and goes: Нами, Родину. */
function mayBeAnother(found: string, words: string): boolean {
  if (found.toLowerCase() === words.toLowerCase()) return false
  if (words.length < shortestSmall || (/\s/.test(words) && found.length <= shortestSmall)) return true
  return /\p{Script=Cyrillic}/u.test(found) && !plain(found).startsWith(stemsOf(words)[0] ?? "")
}

/** Whether a Hangul name may end here: 용수가, but not 용수철. */
export const endsName = (text: string, end: number): boolean => standsAt(nameEnd, text, end)

/** Whether any word in Hangul may end here, that of a place too. */
export const endsWord = (text: string, end: number): boolean => standsAt(placeEnd, text, end)

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
