import { alsoWord, functionWord } from "./function-words.ts"
import type { Stretch } from "./stretch.ts"

/** In words: an expression of some thousands overflows the stack. */
const atOnce = 500

/** Where `words` stand in `text`: offsets in UTF-16 code units. Upper and lower case count as the same. */
export function findWords(text: string, words: string): readonly Stretch[] {
  const wanted = words.trim().split(/\s+/u).map(RegExp.escape)
  if (wanted[0] === "") return []
  // One `\s+` for all the blanks between two words: two beside each other would take more than linear time.
  const first = new RegExp(wanted.slice(0, atOnce).join("\\s+"), "giu")
  const others: RegExp[] = []
  for (let at = atOnce; at < wanted.length; at += atOnce)
    others.push(new RegExp(`\\s+${wanted.slice(at, at + atOnce).join("\\s+")}`, "iuy"))
  return [...text.matchAll(first)].flatMap(({ 0: { length }, index: start }) => {
    const end = others.reduce((from, next) => endOf(next, text, from), start + length)
    return end > start ? [{ start, end }] : []
  })
}

/** Where what stands at an offset ends; -1 if something else stands there. */
function endOf(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  return from >= 0 && expression.test(text) ? expression.lastIndex : -1
}

/**
 * The same, but for short words inside others (Ли in были, Ким in таким, An in many) and, where the words have a capital, plain words
 * in small letters (ли, an). Behind a short word a case ending may stand: Кима, Кимову, Kims.
 */
export function findNames(text: string, words: string): readonly Stretch[] {
  const name = words.trim()
  const isPlain = capital.test(name) && (functionWord.test(name) || alsoWord.test(name))
  return findWords(text, words).filter(
    (found) => !isInsideAnother(text, found) && !(isPlain && !capital.test(text.slice(found.start, found.end))),
  )
}

const capital = /\p{Lu}/u
const short = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,4}$/u
const lettersBefore = /[\p{Script=Latin}\p{Script=Cyrillic}]{0,30}$/u
const lettersBehind = /^[\p{Script=Latin}\p{Script=Cyrillic}]{0,30}/u
const ending = /^(?:[ауеоыиюя]|[оеы]м|[оеё]й|ами?|ах|[оеё]в(?:[ауые]|ой|ым|ых|ыми?)?|e?s)?$/iu

/** Whether few letters are a part of another word; in KimChol, КимСказал and ЛиКим they are a word of their own. */
function isInsideAnother(text: string, { start, end }: Stretch): boolean {
  const found = text.slice(start, end)
  if (!short.test(found)) return false
  const before = lettersBefore.exec(text.slice(Math.max(0, start - 30), start))![0]
  const behind = lettersBehind.exec(text.slice(end, end + 30))![0]
  if (/\p{Ll}$/u.test(before)) return !/^\p{Lu}/u.test(found)
  if (before !== "") return true
  return !ending.test(behind) && !(/\p{Ll}$/u.test(found) && /^\p{Lu}/u.test(behind))
}
