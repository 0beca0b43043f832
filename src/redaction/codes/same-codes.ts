import type { Decided } from "../decided.ts"
import type { Finding } from "../finding.ts"
import type { Stretch } from "../stretch.ts"

const pieces = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+/gu
/** What may stand between two pieces of one code. */
const joint = /^[ \u00a0\p{Pd}()./·_@:№#+]{0,3}$/u

const cyrillicAlike = "авекмнорстху"
const latinAlike = "abekmhopctxy"

/** A code without what only parts it: small letters and figures, full-width and look-alike ones as their plain Latin ones. */
function bare(code: string): string {
  const signs = code
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
  return Array.from(signs, (sign) => latinAlike[cyrillicAlike.indexOf(sign)] ?? sign).join("")
}

/** In signs: shorter codes, or such with fewer figures, stand in other things as well. */
const least = { signs: 6, figures: 4, lettersOnly: 9 }
/** How many of its last figures tell a telephone number, which may be written with or without its country's. */
const telephone = { tail: 9, least: 10, most: 15 }

function isLong(key: string): boolean {
  const figures = key.replaceAll(/\P{N}/gu, "").length
  return figures === 0 ? key.length >= least.lettersOnly : key.length >= least.signs && figures >= least.figures
}

const tailOf = (key: string): string | undefined =>
  /^\d+$/.test(key) && key.length >= telephone.least && key.length <= telephone.most
    ? key.slice(-telephone.tail)
    : undefined

/** A code may have been marked with the word before it. */
function keysOf(words: string): readonly string[] {
  const numbers = words.match(/\p{N}+/gu)?.filter((number) => number.length >= least.signs) ?? []
  const keys = [words, ...numbers].map(bare).filter(isLong)
  return [...new Set([...keys, ...keys.flatMap((key) => tailOf(key) ?? [])])]
}

/**
 * Where decided codes stand again, grouped otherwise, in full-width figures, in letters that look alike, or as a telephone number
 * with the country's before it. Only whole runs of letters and figures. Linear in the text's length.
 */
export function* sameCodes(text: string, decided: readonly Decided[]): Generator<Finding> {
  const known = new Map<string, Decided>()
  for (const one of decided)
    if (one.type === "CODE")
      for (const key of keysOf(one.words)) if (known.get(key)?.tier !== "sure") known.set(key, one)
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
    const one = known.get(key) ?? known.get(tailOf(key) ?? "")
    if (one) found = { tier: one.tier, last }
  }
  return found
}
