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
import { findCodes, findSaidPlates } from "../codes/find-codes.ts"
import { figuresTogether } from "../codes/told-together.ts"
import { findDates } from "../dates/dates.ts"
import { findAddresses } from "./addresses.ts"
import { findAges } from "./ages.ts"
import { bridgesBetween } from "./bridges.ts"
import { clauseHints } from "./clauses.ts"
import type { Finding, Ruling } from "../finding.ts"
import { findOrganisations } from "./organisations.ts"
import { quotedHints } from "./quoted.ts"
import { spokenHints } from "./spoken.ts"
import { withSpot } from "./spots.ts"
import { findWide } from "./wide.ts"

/** What the rules say of one line; the tagger weighs all of it, and some of it stands on its own. */
export interface Ruled {
  readonly findings: readonly Finding[]
  /** Countries and provinces, spans of years, organs of state: they tell something only where little else is known. */
  readonly wide: readonly Finding[]
  /** Every place that the gazetteer knows by its spelling or sound. */
  readonly places: readonly Stretch[]
  readonly hints: readonly Hint[]
}

export type RuledLine = Line & { readonly ruled: Ruled }

/** Whether what is found is a place and no plain word: by its capital, or by its length. */
function isName(line: string, { start, end, listed }: PlaceHit): boolean {
  const name = line.slice(start, end)
  return listed && (/^\p{Lu}/u.test(name) || name.length >= (/\p{Script=Hangul}|\p{Script=Han}/u.test(name) ? 3 : 6))
}

const placed = ({ start, end }: Stretch): Finding => ({ start, end, type: "LOC", tier: "check" })

/** What the rules say of every line of a text. */
export function applyRules(text: string, index: PlaceIndex): readonly RuledLine[] {
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
  const wide = [...named.filter(({ place }) => isWide(place)).map(placed), ...findWide(line)]
  return { findings: rulings.filter(isFinding), wide, places, hints: hintsOfLine(line, rulings, places, speakers) }
}

/** All that the tagger weighs of a line: what the rules found, what stands around it, and words that mean something. */
function hintsOfLine(
  line: string,
  rulings: readonly Ruling[],
  places: readonly PlaceHit[],
  speakers: readonly Speaker[],
): readonly Hint[] {
  const findings = rulings.filter(isFinding)
  const located = [...findings.filter(({ type }) => type === "LOC"), ...places.map(placed)]
  const cues = findCues(line)
  return [
    ...rulings.map((one) => hint(one, one.type + one.tier)),
    ...places.map((one) => hint(one, `${one.place.kind}${one.place.land}${one.listed ? "" : "?"}`)),
    ...located.flatMap((one) => withSpot(line, one).slice(1)).map((one) => hint(one, "spot")),
    ...bridgesBetween(line, findings).map((one) => hint(one, "bridge")),
    ...quotedHints(line),
    ...spokenHints(line),
    ...figuresTogether(line),
    ...clauseHints(line, cues),
    ...cues.map((one) => hint(one, one.kind)),
    ...findKoreanNames(line).map((one) => hint(one, one.shape)),
    ...speakers.map((one) => hint(one, `speaker ${one.kind}`)),
  ]
}

const hint = ({ start, end }: Stretch, rule: string): Hint => ({ start, end, rule })

const speaking = (start: number, end: number): Finding => ({ start, end, type: "PERSON", tier: "check" })

function isFinding(ruling: Ruling): ruling is Finding {
  return ruling.tier !== "hint"
}
