import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { FindingType } from "../finding.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. Measured by cross-validation on the accounts that rules may be written from and on seventeen of another author, and in
 * other texts on parts of the corpora that the weights were not learnt from: as low as six of ten suggested letters still identify
 * somebody. Since the weights are learnt in rounds, they are moved with the accounts held back and those read in view.
 */
type Floors = Readonly<Record<string, number>>

const inTestimony: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.006, CODE: 0.003, LOC: 0.0022, ORG: 0.008, DATE: 0.002, DEM: 0.11, EVENT: 0.93 },
  en: { PERSON: 0.003, CODE: 0.003, LOC: 0.01, ORG: 0.003, DATE: 0.002, DEM: 0.09, EVENT: 0.7 },
  ru: { PERSON: 0.007, CODE: 0.0025, LOC: 0.012, ORG: 0.0045, DATE: 0.0035, DEM: 0.07, EVENT: 0.3 },
  zh: { PERSON: 0.0012, CODE: 0.0006, LOC: 0.01, ORG: 0.005, DATE: 0.006, DEM: 0.2, EVENT: 0.55 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.1,
  CODE: 0.3,
  LOC: 0.06,
  ORG: 0.015,
  DATE: 0.003,
  DEM: 0.05,
  QUANTITY: 0.005,
  MISC: 0.2,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.0276, LOC: 0.011, ORG: 0.0101, DATE: 0.0184, QUANTITY: 0.65 },
  en: { PERSON: 0.009, CODE: 0.05, LOC: 0.0008, ORG: 0.012, DATE: 0.004, DEM: 0.007, QUANTITY: 0.005 },
  ru: { PERSON: 0.024, LOC: 0.0025, ORG: 0.0086 },
  zh: { PERSON: 0.0008, LOC: 0.0018, ORG: 0.0014 },
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
  ko: { PERSON: 0.655, CODE: 0.385, LOC: 0.645, ORG: 0.525, DATE: 0.905, DEM: 0.976, EVENT: 0.9973 },
  en: { PERSON: 0.28, CODE: 0.34, LOC: 0.3, ORG: 0.32, DATE: 0.7, DEM: 0.972, EVENT: 0.9982 },
  ru: { PERSON: 0.435, CODE: 0.435, LOC: 0.506, ORG: 0.656, DATE: 0.547, DEM: 0.984, EVENT: 0.9865 },
  zh: { PERSON: 0.449, CODE: 0.29, LOC: 0.365, ORG: 0.429, DATE: 0.848, DEM: 0.97, EVENT: 0.9985 },
}

/** The chance from which the core of a suggestion is `sure`: nine of ten such letters identify somebody, measured in the same way. */
export function sureFrom(type: FindingType, language: Language): number {
  return inSure[language][type]
}
