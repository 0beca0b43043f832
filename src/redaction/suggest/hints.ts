import { findCues } from "../cues/cues.ts"
import { findKoreanNames } from "../names/korean-names.ts"
import { findNamed } from "../names/named.ts"
import { findSpeakers, type Speaker } from "../names/speakers.ts"
import { findPlaces, type PlaceHit } from "../places/find-places.ts"
import type { PlaceIndex } from "../places/gazetteer.ts"
import { isWide } from "../places/place.ts"
import { type Line, linesOf } from "../lines.ts"
import type { Hint } from "../tagger/hint.ts"
import { findCodes } from "../codes/find-codes.ts"
import { findDates } from "../dates/dates.ts"
import { findAddresses } from "./addresses.ts"
import { findAges } from "./ages.ts"
import { clauseHints } from "./clauses.ts"
import type { Finding, Ruling } from "../finding.ts"
import { findOrganisations } from "./organisations.ts"

/** What the rules say of one line; the tagger weighs all of it, and some of it stands on its own. */
export interface Ruled {
  readonly findings: readonly Finding[]
  readonly hints: readonly Hint[]
}

/** A place small enough to point at somebody, whose name is too long to be a plain word. */
function placeFinding(line: string, { start, end, place, listed }: PlaceHit): readonly Finding[] {
  const name = line.slice(start, end)
  const telling = /^\p{Lu}/u.test(name) || name.length >= (/\p{Script=Hangul}|\p{Script=Han}/u.test(name) ? 3 : 6)
  return listed && telling && !isWide(place) ? [{ start, end, type: "LOC", tier: "check" }] : []
}

/** What the rules say of every line of a text. */
export function applyRules(text: string, index: PlaceIndex): readonly (Line & { readonly ruled: Ruled })[] {
  const speakers = findSpeakers(text)
  let at = 0
  return linesOf(text).map(({ start, line }) => {
    const here: Speaker[] = []
    for (; at < speakers.length && speakers[at]!.start < start + line.length; at++) {
      const { start: from, end, kind } = speakers[at]!
      if (end <= start + line.length) here.push({ start: from - start, end: end - start, kind })
    }
    return { start, line, ruled: rulesOfLine(line, here, index) }
  })
}

function rulesOfLine(line: string, speakers: readonly Speaker[], index: PlaceIndex): Ruled {
  const places = findPlaces(line, index)
  const rulings: readonly Ruling[] = [
    ...places.flatMap((hit) => placeFinding(line, hit)),
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
  return { findings: rulings.filter(isFinding), hints }
}

const speaking = (start: number, end: number): Ruling => ({ start, end, type: "PERSON", tier: "check" })

function isFinding(ruling: Ruling): ruling is Finding {
  return ruling.tier !== "hint"
}
