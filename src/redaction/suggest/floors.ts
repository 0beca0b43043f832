import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { FindingType } from "./finding.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. All of it was measured by cross-validation on the accounts that rules may be written from, and in other texts on parts
 * of the corpora that the weights were not learnt from: as low as six of ten suggested letters still identify somebody.
 */
type Floors = Readonly<Record<string, number>>

const inTestimony: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.01, CODE: 0.001, LOC: 0.007, ORG: 0.0055, DATE: 0.03, DEM: 0.06, EVENT: 0.08 },
  en: { PERSON: 0.002, CODE: 0.02, LOC: 0.002, ORG: 0.002, DATE: 0.008, DEM: 0.14, EVENT: 0.12 },
  ru: { PERSON: 0.014, CODE: 0.001, LOC: 0.018, ORG: 0.014, DATE: 0.025, DEM: 0.08, EVENT: 0.05 },
  zh: { PERSON: 0.016, CODE: 0.001, LOC: 0.14, ORG: 0.016, DATE: 0.03, DEM: 0.25, EVENT: 0.26 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.042,
  CODE: 0.3,
  LOC: 0.006,
  ORG: 0.04,
  DATE: 0.003,
  DEM: 0.06,
  QUANTITY: 0.008,
  MISC: 0.06,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.01, LOC: 0.002, ORG: 0.004, DATE: 0.011, QUANTITY: 0.025 },
  en: { PERSON: 0.003, CODE: 0.025, LOC: 0.005, ORG: 0.004, DATE: 0.008, DEM: 0.005, QUANTITY: 0.005 },
  ru: { PERSON: 0.006, LOC: 0.001, ORG: 0.003 },
  zh: { PERSON: 0.0012, LOC: 0.0018, ORG: 0.0014 },
}

/** As what kinds that only corpora mark are shown: sums of money and the like, titles of things. */
const shownAs: Readonly<Record<string, FindingType>> = { QUANTITY: "DEM", MISC: "EVENT" }

/** What is shown of a text in a language, and from what chance on. */
export function shownIn(register: Register, language: Language): readonly Shown[] {
  return Object.entries(floorsOf(register, language)).map(([label, floor]) => ({
    label,
    type: shownAs[label] ?? (label as FindingType),
    floor,
  }))
}

function floorsOf(register: Register, language: Language): Floors {
  if (register === "judgment") return inJudgments
  return (register === "testimony" ? inTestimony : inOthers)[language]
}

const sureNames: Readonly<Record<Language, number>> = { ko: 0.17, en: 0.25, ru: 0.3, zh: 0.4 }
/** Where a phrase begins and ends is never as sure as that it tells something. */
const surePhrases = 0.6

/** The chance from which a suggestion is `sure`: nine of ten such letters identify somebody. */
export function sureFrom(type: FindingType, language: Language): number {
  return type === "DEM" || type === "EVENT" ? surePhrases : sureNames[language]
}
