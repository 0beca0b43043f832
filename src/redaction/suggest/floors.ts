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
  ko: { PERSON: 0.0035, CODE: 0.001, LOC: 0.0013, ORG: 0.008, DATE: 0.0009, DEM: 0.11, EVENT: 0.95 },
  en: { PERSON: 0.003, CODE: 0.005, LOC: 0.015, ORG: 0.003, DATE: 0.002, DEM: 0.09, EVENT: 0.7 },
  ru: { PERSON: 0.007, CODE: 0.0025, LOC: 0.012, ORG: 0.0045, DATE: 0.0035, DEM: 0.08, EVENT: 0.4 },
  zh: { PERSON: 0.001, CODE: 0.001, LOC: 0.01, ORG: 0.005, DATE: 0.006, DEM: 0.2, EVENT: 0.55 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.1,
  CODE: 0.3,
  LOC: 0.045,
  ORG: 0.03,
  DATE: 0.0025,
  DEM: 0.05,
  QUANTITY: 0.006,
  MISC: 0.05,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.024, LOC: 0.0096, ORG: 0.0088, DATE: 0.016, QUANTITY: 0.65 },
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
  ko: { PERSON: 0.558, CODE: 0.294, LOC: 0.547, ORG: 0.426, DATE: 0.87, DEM: 0.965, EVENT: 0.996 },
  en: { PERSON: 0.356, CODE: 0.424, LOC: 0.379, ORG: 0.401, DATE: 0.769, DEM: 0.98, EVENT: 0.9987 },
  ru: { PERSON: 0.435, CODE: 0.435, LOC: 0.506, ORG: 0.656, DATE: 0.547, DEM: 0.984, EVENT: 0.9865 },
  zh: { PERSON: 0.449, CODE: 0.29, LOC: 0.365, ORG: 0.429, DATE: 0.848, DEM: 0.97, EVENT: 0.9985 },
}

/** The chance from which the core of a suggestion is `sure`: nine of ten such letters identify somebody, measured in the same way. */
export function sureFrom(type: FindingType, language: Language): number {
  return inSure[language][type]
}
