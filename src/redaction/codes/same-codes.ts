import type { Decided } from "../decided.ts"
import type { Finding } from "../finding.ts"
import { toLatin } from "../look-alikes.ts"
import type { Stretch } from "../stretch.ts"

const pieces = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+/gu
/** What may stand between two pieces of one code. */
const joint = /^[ \u00a0\p{Pd}()./·_@:№#+]{0,3}$/u

/** A code without what only parts it: capitals and figures, full-width and look-alike ones as their plain Latin ones. */
function bare(code: string): string {
  const signs = code
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
  return Array.from(signs, (sign) => toLatin.get(sign) ?? sign).join("")
}

/** In signs: shorter codes stand in other things as well. */
const least = { figures: 6, mixed: 6, letters: 9 }
/** A longer one is nobody's, and would be tried from every place of a text on. */
const most = 64
/** How many figures a telephone number has of its own, of those at its place, and with all that is dialled first. */
const telephone = { own: [9, 10, 11], local: [7, 8], most: 15 }

function isTelling(key: string): boolean {
  if (key.length > most) return false
  if (/^\p{N}+$/u.test(key)) return key.length >= least.figures
  return key.length >= (/\p{N}/u.test(key) ? least.mixed : least.letters)
}

/** What may be dialled before a telephone number's own figures: a nought, an eight, a country's code. */
const dialled = /^(?:0|8|(?:00|810)?(?:1|7|33|44|48|49|6[0236]|8[1246]|9[0158]|850|880|96[568]|97[14567]|99[2368])0?)$/

/** A telephone number without what is dialled first, in every way that it can be read. */
function dialledAs(key: string): readonly string[] {
  if (!/^\d+$/.test(key) || key.length > telephone.most) return []
  return telephone.own.filter((own) => dialled.test(key.slice(0, -own))).map((own) => key.slice(-own))
}

/** A Russian mobile number without anything dialled before it. */
const mobile = /^9\d{9}$/

/** As it is dialled in its town, or in Korea behind 010: as short as it is, another number as well. */
const localOf = (own: string): readonly string[] => telephone.local.map((figures) => own.slice(-figures))

/** A code may have been marked with the word before it. */
function keysOf(words: string): readonly string[] {
  const numbers = words.match(/\p{N}+/gu)?.filter((number) => number.length >= least.figures) ?? []
  const code = /(?<=[\s:：№])[@+\d].*$/u.exec(words)?.[0] ?? words
  const login = /^[^\s@]{5,}(?=@)/u.exec(code)?.[0] ?? ""
  const keys = [words, code, login, ...numbers].map(bare).filter(isTelling)
  const own = [...keys.flatMap(dialledAs), ...keys.filter((key) => mobile.test(key))]
  return [...new Set([...keys, ...own, ...own.flatMap(localOf)])]
}

/** What somebody is called on a network, marked with its sign, address or name: @dimon, t.me/dimon, skype: dimon. */
const handle =
  /(?:^@|(?:^|\s)(?:https?:\/\/)?(?:t\.me|vk\.com|wa\.me)\/@?|^(?:skype|telegram|wechat|kakao|line|vk)\s?:\s?)([\w.-]{5,64})$/i

const leastOfHandle = 5

/** Its own letters: as short as they are, other words as well. */
function handlesOf(one: Decided): readonly (readonly [string, Decided])[] {
  const own = bare(handle.exec(one.words)?.[1] ?? "")
  return own.length < leastOfHandle ? [] : [[own, { ...one, tier: "check" }]]
}

/**
 * Where decided codes stand again, grouped otherwise, in full-width figures, in letters that look alike, or as a telephone number
 * with the country's before it. Only whole runs of letters and figures. Linear in the text's length.
 */
export function* sameCodes(text: string, decided: readonly Decided[]): Generator<Finding> {
  const codes = decided.filter(({ type }) => type === "CODE")
  const known = new Map(codes.flatMap(handlesOf))
  for (const one of codes) for (const key of keysOf(one.words)) if (known.get(key)?.tier !== "sure") known.set(key, one)
  if (known.size === 0) return
  const longest = Math.max(telephone.most, ...Array.from(known.keys(), (key) => key.length))
  const parts = Array.from(text.matchAll(pieces), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: bare(match[0]),
  }))
  for (let first = 0; first < parts.length; first++) {
    const found = longestFrom(text, parts, first, longest, known)
    if (!found) continue
    const start = text[parts[first]!.start - 1] === "+" ? parts[first]!.start - 1 : parts[first]!.start
    yield { start, end: parts[found.last]!.end, type: "CODE", tier: found.tier }
    first = found.last
  }
}

function longestFrom(
  text: string,
  parts: readonly (Stretch & { readonly key: string })[],
  first: number,
  longest: number,
  known: ReadonlyMap<string, Decided>,
): (Pick<Decided, "tier"> & { readonly last: number }) | undefined {
  let key = ""
  let found: ReturnType<typeof longestFrom>
  for (let last = first; last < parts.length; last++) {
    if (last > first && !joint.test(text.slice(parts[last - 1]!.end, parts[last]!.start))) break
    key += parts[last]!.key
    if (key.length > longest) break
    const one = [key, ...dialledAs(key)].map((one) => known.get(one)).find(Boolean)
    if (one) found = { tier: /^\d{1,8}$/.test(key) ? "check" : one.tier, last }
  }
  return found
}
