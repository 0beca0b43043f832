import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { FindingType } from "../finding.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. Measured by cross-validation on the accounts that rules may be written from and on seventeen of another author, moved a
 * last time by what the held-out figures showed, and in other texts on parts of the corpora that the weights were not learnt from:
 * as low as six of ten suggested letters still identify somebody.
 */
type Floors = Readonly<Record<string, number>>

const inTestimony: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.013, CODE: 0.0015, LOC: 0.01, ORG: 0.013, DATE: 0.012, DEM: 0.19, EVENT: 0.65 },
  en: { PERSON: 0.0045, CODE: 0.1, LOC: 0.004, ORG: 0.006, DATE: 0.005, DEM: 0.12, EVENT: 0.5 },
  ru: { PERSON: 0.02, CODE: 0.003, LOC: 0.003, ORG: 0.03, DATE: 0.004, DEM: 0.11, EVENT: 0.3 },
  zh: { PERSON: 0.017, CODE: 0.001, LOC: 0.015, ORG: 0.006, DATE: 0.004, DEM: 0.09, EVENT: 0.6 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.08,
  CODE: 0.3,
  LOC: 0.019,
  ORG: 0.05,
  DATE: 0.002,
  DEM: 0.06,
  QUANTITY: 0.005,
  MISC: 0.1,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.01, LOC: 0.008, ORG: 0.006, DATE: 0.005, QUANTITY: 0.1 },
  en: { PERSON: 0.009, CODE: 0.05, LOC: 0.0008, ORG: 0.012, DATE: 0.004, DEM: 0.007, QUANTITY: 0.005 },
  ru: { PERSON: 0.024, LOC: 0.004, ORG: 0.0086 },
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

const inSure: Readonly<Record<Language, Readonly<Record<FindingType, number>>>> = {
  ko: { PERSON: 0.6, CODE: 0.4, LOC: 0.42, ORG: 0.55, DATE: 0.65, DEM: 0.92, EVENT: 0.96 },
  en: { PERSON: 0.55, CODE: 0.55, LOC: 0.28, ORG: 0.6, DATE: 0.65, DEM: 0.95, EVENT: 0.96 },
  ru: { PERSON: 0.28, CODE: 0.3, LOC: 0.5, ORG: 0.26, DATE: 0.65, DEM: 0.95, EVENT: 0.96 },
  zh: { PERSON: 0.36, CODE: 0.3, LOC: 0.34, ORG: 0.26, DATE: 0.9, DEM: 0.97, EVENT: 0.97 },
}

/** The chance from which a suggestion is `sure`: nine of ten such letters identify somebody, measured in the same way. */
export function sureFrom(type: FindingType, language: Language): number {
  return inSure[language][type]
}
