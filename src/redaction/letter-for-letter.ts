import type { Decided } from "./decided.ts"
import { coresOf } from "./names/name-cores.ts"
import { partsOf } from "./names/name-parts.ts"
import type { Again, Sought } from "./sought.ts"
import type { Stretch } from "./stretch.ts"

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u
/** UTF-16 code units; nothing that is longer is anybody's name, address or number. */
const longestSpelt = 200

/** Words letter by letter: what may follow each beginning, and what ends there. */
interface Trie {
  readonly next: Map<string, Trie>
  sought?: Sought
}

function trieOf(decided: readonly Sought[]): Trie {
  const root: Trie = { next: new Map() }
  for (const one of decided) {
    let at = root
    for (const unit of one.words.toLowerCase().split("")) {
      const next = at.next.get(unit) ?? { next: new Map() }
      at.next.set(unit, next)
      at = next
    }
    at.sought = at.sought?.tier === "sure" ? at.sought : one
  }
  return root
}

/** Where decided words stand letter for letter, in upper or lower case, and not inside other words. */
export function* letterForLetter(text: string, decided: readonly Decided[]): Generator<Again> {
  const root = trieOf(
    decided.flatMap(withHanParts).filter(({ words }) => words.trim().length >= 2 && words.length <= longestSpelt),
  )
  for (let start = 0; start < text.length; start++) {
    let at = root.next.get(text[start]!.toLowerCase())
    if (!at || !opens(text, start)) continue
    for (let end = start + 1; at; end++) {
      const next: string = text[end] ?? ""
      const isInside = letter.test(text[end - 1]!) && letter.test(next)
      if (at.sought && !isInside) yield { start, end, sought: at.sought }
      else if (at.sought && mayBeGlued(text, { start, end }, at.sought))
        yield { start, end, sought: { ...at.sought, tier: "check" } }
      at = at.next.get(next.toLowerCase())
    }
  }
}

/** A capital and four small letters more; and so many behind, which are no case ending. */
const nameAlone = /^\p{Lu}\p{Ll}{4,}$/u
const wordBehind = /^\p{Ll}{4}/u

/** Whether a name may be written together with what follows it: Андрейсказал. */
function mayBeGlued(text: string, { start, end }: Stretch, { words, type }: Sought): boolean {
  const found = text.slice(start, end)
  return type === "PERSON" && found === words && nameAlone.test(found) && wordBehind.test(text.slice(end, end + 4))
}

/** Chinese has no spaces to begin a word at: the parts of a name, and what is said for it, are looked for as the whole is. */
function withHanParts(one: Decided): readonly Sought[] {
  const whole = { ...one, isPart: false }
  if (!/^\p{Script=Han}/u.test(one.words)) return [whole]
  const parts = one.type === "PERSON" ? partsOf(one.words) : []
  return [
    whole,
    ...parts.map((words) => ({ ...one, words, isPart: true })),
    ...coresOf(one).map((words): Sought => ({ ...one, words, isPart: true, tier: "check" })),
  ]
}

/** Whether a word may begin here: not inside another, but for Chinese, which has no spaces, and what stands in other signs before it. */
function opens(text: string, start: number): boolean {
  const first = text[start]!
  const before = text[start - 1] ?? ""
  if (/\p{Script=Han}/u.test(first) || !/[\p{L}\p{N}]/u.test(first)) return true
  return letter.test(first) ? !letter.test(before) : !/[\p{L}\p{N}_]/u.test(before)
}
