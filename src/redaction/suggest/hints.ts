import { findCues } from "../cues/cues.ts"
import { findKoreanNames } from "../names/korean-names.ts"
import { findNamed } from "../names/named.ts"
import { findBracketed, findSpeakers, type Speaker } from "../names/speakers.ts"
import { findPlaces, type PlaceHit } from "../places/find-places.ts"
import type { PlaceIndex } from "../places/gazetteer.ts"
import { isWide } from "../places/place.ts"
import { type Line, linesOf } from "../lines.ts"
import type { Stretch } from "../stretch.ts"
import type { Hint } from "../tagger/hint.ts"
import { findCodes, findToldCodes, findSaidPlates } from "../codes/find-codes.ts"
import { findDates } from "../dates/dates.ts"
import { findAddresses } from "./addresses.ts"
import { findAges } from "./ages.ts"
import { clauseHints } from "./clauses.ts"
import type { Finding, Ruling } from "../finding.ts"
import { findOrganisations } from "./organisations.ts"

/** What the rules say of one line; the tagger weighs all of it, and some of it stands on its own. */
export interface Ruled {
  readonly findings: readonly Finding[]
  /** Countries, provinces and the like, which tell something only where little else is known. */
  readonly wide: readonly Finding[]
  readonly hints: readonly Hint[]
}

/** Whether what is found is a place and no plain word: by its capital, or by its length. */
function isName(line: string, { start, end, listed }: PlaceHit): boolean {
  const name = line.slice(start, end)
  return listed && (/^\p{Lu}/u.test(name) || name.length >= (/\p{Script=Hangul}|\p{Script=Han}/u.test(name) ? 3 : 6))
}

const placed = ({ start, end }: Stretch): Finding => ({ start, end, type: "LOC", tier: "check" })

/** What the rules say of every line of a text. */
export function applyRules(text: string, index: PlaceIndex): readonly (Line & { readonly ruled: Ruled })[] {
  const lines = linesOf(text)
  const speakers = perLine(lines, findSpeakers(text))
  const bracketed = perLine(
    lines,
    findBracketed(text).map(({ start, end }) => speaking(start, end)),
  )
  const plates = perLine(lines, findSaidPlates(text))
  return lines.map(({ start, line }, i) => ({
    start,
    line,
    ruled: rulesOfLine(line, [...bracketed[i]!, ...plates[i]!], speakers[i]!, index),
  }))
}

/** What of a text lies in each of its lines, at offsets from the line's start. Both lists are sorted. */
function perLine<T extends Stretch>(lines: readonly Line[], stretches: readonly T[]): readonly (readonly T[])[] {
  let at = 0
  return lines.map(({ start, line }) => {
    const here: T[] = []
    for (; at < stretches.length && stretches[at]!.start < start + line.length; at++) {
      const one = stretches[at]!
      if (one.end <= start + line.length) here.push({ ...one, start: one.start - start, end: one.end - start })
    }
    return here
  })
}

/** What the rules say of a line, of which some is known from the whole text already. */
function rulesOfLine(line: string, known: readonly Finding[], speakers: readonly Speaker[], index: PlaceIndex): Ruled {
  const places = findPlaces(line, index)
  const named = places.filter((hit) => isName(line, hit))
  const rulings: readonly Ruling[] = [
    ...known,
    ...named.filter(({ place }) => !isWide(place)).map(placed),
    ...findCodes(line),
    ...findDates(line),
    ...findAddresses(line),
    ...findOrganisations(line),
    ...findAges(line),
    ...findNamed(line),
    ...speakers.filter(({ kind }) => kind === "name").map(({ start, end }) => speaking(start, end)),
  ]
  const cues = findCues(line)
  const hints = [
    ...rulings.map(({ start, end, type, tier }) => ({ start, end, rule: type + tier })),
    ...places.map(({ start, end, place, listed }) => ({
      start,
      end,
      rule: `${place.kind}${place.land}${listed ? "" : "?"}`,
    })),
    ...clauseHints(line, cues),
    ...cues.map(({ start, end, kind }) => ({ start, end, rule: kind })),
    ...findKoreanNames(line).map(({ start, end, shape }) => ({ start, end, rule: shape })),
    ...speakers.map(({ start, end, kind }) => ({ start, end, rule: `speaker ${kind}` })),
  ]
  const wide = named.filter(({ place }) => isWide(place)).map(placed)
  return { findings: [...rulings.filter(isFinding), ...findToldCodes(line)], wide, hints }
}

const speaking = (start: number, end: number): Finding => ({ start, end, type: "PERSON", tier: "check" })

function isFinding(ruling: Ruling): ruling is Finding {
  return ruling.tier !== "hint"
}
