import type { Answers } from "./questionnaire.ts"
import { areaOf } from "./regions.ts"

/** The facets of a testimony, in the order in which they are shown, each with the values it can take. */
export const facetValues = {
  sector: ["construction", "logging", "garment", "seafood", "farming", "mining", "restaurant", "other"],
  area: ["far-east", "siberia", "urals", "volga", "northwest", "central", "south", "abroad"],
  period: ["before-2010", "2010-2014", "2015-2019", "2020-2024", "from-2025"],
  hours: ["up-to-8", "9-12", "13-15", "16-or-more"],
  "days-off": ["none", "up-to-12", "13-to-51", "weekly"],
  pay: ["nothing", "under-half", "half-or-more", "as-promised"],
  papers: ["self", "taken"],
  violence: ["experienced", "saw", "none"],
  care: ["given", "late", "refused", "not-needed"],
  contact: ["free", "watched", "forbidden"],
  movement: ["alone", "group", "never"],
  ending: ["escaped", "returned", "moved", "still-there"],
} as const satisfies Record<string, readonly string[]>

export type FacetId = keyof typeof facetValues
export const facetIds = Object.keys(facetValues) as readonly FacetId[]
export type Facets = Readonly<Partial<Record<FacetId, string>>>

/**
 * The most that answers may disclose: exact numbers become bands, a federal subject becomes its federal district, who
 * held the papers becomes whether they were taken. An answer withheld or not given discloses nothing.
 */
export function disclose(answers: Answers): Facets {
  const found: Record<FacetId, string | undefined> = {
    sector: answers["sector"],
    area: areaOf(answers["region"] ?? ""),
    period: periodOf(answers["year_to"] ?? answers["year_from"]),
    hours: band(answers["hours_per_day"], [8, 12, 15], facetValues.hours),
    "days-off": band(answers["days_off_per_year"], [0, 12, 51], facetValues["days-off"]),
    pay: payBand(answers["pay_promised"], answers["pay_received"]),
    papers: papersOf(answers["papers"]),
    violence: answers["violence"],
    care: answers["care"],
    contact: answers["contact"],
    movement: answers["movement"],
    ending: answers["ending"],
  }
  return onlyKnown(found)
}

/** The facets of `found` whose values exist; everything else is left out. */
export function onlyKnown(found: Readonly<Record<string, unknown>>): Facets {
  const facets: Partial<Record<FacetId, string>> = {}
  for (const id of facetIds) {
    const value = (facetValues[id] as readonly string[]).find((known) => known === found[id])
    if (value !== undefined) facets[id] = value
  }
  return facets
}

function periodOf(year: string | undefined): string | undefined {
  return band(year, [2009, 2014, 2019, 2024], facetValues.period)
}

/** The name of the first band whose upper end is not below the number; `ends` has one entry fewer than `names`. */
function band(answer: string | undefined, ends: readonly number[], names: readonly string[]): string | undefined {
  if (answer === undefined) return undefined
  const at = ends.findIndex((end) => Number(answer) <= end)
  return names[at === -1 ? ends.length : at]
}

function payBand(promised: string | undefined, received: string | undefined): string | undefined {
  if (received === undefined) return undefined
  if (Number(received) === 0) return "nothing"
  if (promised === undefined || Number(promised) === 0) return undefined
  const share = Number(received) / Number(promised)
  if (share < 0.5) return "under-half"
  return share < 1 ? "half-or-more" : "as-promised"
}

function papersOf(holder: string | undefined): string | undefined {
  if (holder === undefined || holder === "unknown") return undefined
  return holder === "self" ? "self" : "taken"
}
