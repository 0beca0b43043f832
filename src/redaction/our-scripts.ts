/** Where the letters, figures and signs of the four languages lie: first and last code point of each block. */
const blocks = [
  [0x0000, 0x02ff],
  [0x0300, 0x036f],
  [0x0400, 0x052f],
  [0x1100, 0x11ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x218f],
  [0x2460, 0x24ff],
  [0x3000, 0x318f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff00, 0xffdc],
  [0x20000, 0x323af],
] as const

const known = new Map<string, string>()

/** The ranges of a property within our blocks, as they stand inside square brackets. */
function rangesOf(property: string): string {
  const ranges = known.get(property) ?? blocks.map(([first, last]) => rangesWithin(property, first, last)).join("")
  if (!ranges) throw new Error(`no sign of ours is ${property}`)
  known.set(property, ranges)
  return ranges
}

function rangesWithin(property: string, first: number, last: number): string {
  const has = new RegExp(property, "u")
  let ranges = ""
  let from: number | undefined
  for (let sign = first; sign <= last + 1; sign++) {
    const is = sign <= last && has.test(String.fromCodePoint(sign))
    if (is) from ??= sign
    else if (from !== undefined) {
      ranges += `${escaped(from)}-${escaped(sign - 1)}`
      from = undefined
    }
  }
  return ranges
}

const escaped = (sign: number): string => String.raw`\u{` + sign.toString(16) + "}"

/**
 * The same expression, with properties such as \p{L} narrowed to the scripts of our four languages: of all scripts they have
 * hundreds of ranges each, and every letter of a text is held against them a hundred times. Arabic and Greek letters are then
 * no letters, and divide words. Throws for what it cannot narrow: \P{…}, the flag v, no flag u.
 */
export function inOurScripts(expression: RegExp): RegExp {
  if (!expression.unicode || expression.source.includes(String.raw`\P{`))
    throw new Error("an expression with u, without P")
  let inside = false
  const source = expression.source.replace(/\\p\{[^}]+\}|\\.|[[\]]/gsu, (part) => {
    if (part === "[") inside = true
    if (part === "]") inside = false
    if (!part.startsWith(String.raw`\p{`)) return part
    return inside ? rangesOf(part) : `[${rangesOf(part)}]`
  })
  return new RegExp(source, expression.flags)
}
