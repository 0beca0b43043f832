import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { FindingType } from "../finding.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. All of it was measured by cross-validation on the accounts that rules may be written from, and in other texts on parts
 * of the corpora that the weights were not learnt from: as low as six of ten suggested letters still identify somebody.
 */
type Floors = Readonly<Record<string, number>>

const inTestimony: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.006, CODE: 0.001, LOC: 0.009, ORG: 0.0045, DATE: 0.02, DEM: 0.04, EVENT: 0.2 },
  en: { PERSON: 0.002, CODE: 0.02, LOC: 0.002, ORG: 0.002, DATE: 0.008, DEM: 0.14, EVENT: 0.12 },
  ru: { PERSON: 0.009, CODE: 0.001, LOC: 0.006, ORG: 0.014, DATE: 0.015, DEM: 0.05, EVENT: 0.1 },
  zh: { PERSON: 0.01, CODE: 0.001, LOC: 0.04, ORG: 0.003, DATE: 0.005, DEM: 0.05, EVENT: 0.06 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.08,
  CODE: 0.3,
  LOC: 0.03,
  ORG: 0.05,
  DATE: 0.002,
  DEM: 0.06,
  QUANTITY: 0.005,
  MISC: 0.1,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.01, LOC: 0.002, ORG: 0.004, DATE: 0.011, QUANTITY: 0.025 },
  en: { PERSON: 0.003, CODE: 0.025, LOC: 0.001, ORG: 0.004, DATE: 0.008, DEM: 0.005, QUANTITY: 0.005 },
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

const inSure: Readonly<Record<Language, Readonly<Record<FindingType, number>>>> = {
  ko: { PERSON: 0.4, CODE: 0.2, LOC: 0.19, ORG: 0.25, DATE: 0.4, DEM: 0.6, EVENT: 0.7 },
  en: { PERSON: 0.25, CODE: 0.25, LOC: 0.25, ORG: 0.25, DATE: 0.25, DEM: 0.6, EVENT: 0.6 },
  ru: { PERSON: 0.14, CODE: 0.3, LOC: 0.15, ORG: 0.14, DATE: 0.19, DEM: 0.35, EVENT: 0.46 },
  zh: { PERSON: 0.3, CODE: 0.3, LOC: 0.12, ORG: 0.25, DATE: 0.45, DEM: 0.6, EVENT: 0.7 },
}

/** The chance from which a suggestion is `sure`: nine of ten such letters identify somebody, measured in the same way. */
export function sureFrom(type: FindingType, language: Language): number {
  return inSure[language][type]
}
