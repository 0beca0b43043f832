import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"
import type { Register } from "./register.ts"

/*
 * From what chance the tagger's spans are shown. A name missed costs more than a family told of in general words, so its floor is
 * lower. All of it was measured by cross-validation on the accounts that rules may be written from, and in other texts on parts
 * of the corpora that the weights were not learnt from: as low as six of ten suggested letters still identify somebody.
 */
const names: readonly Shown[] = [
  { label: "PERSON", type: "PERSON", floor: 0.012 },
  { label: "CODE", type: "CODE", floor: 0.1 },
  { label: "LOC", type: "LOC", floor: 0.018 },
  { label: "ORG", type: "ORG", floor: 0.014 },
  { label: "DATE", type: "DATE", floor: 0.03 },
]
const phrases: readonly Shown[] = [
  { label: "DEM", type: "DEM", floor: 0.02 },
  { label: "EVENT", type: "EVENT", floor: 0.016 },
]
/** In judgments and news sums of money and titles of things point at people too; in testimony they are wages and slogans. */
const things: readonly Shown[] = [
  { label: "QUANTITY", type: "DEM", floor: 0.02 },
  { label: "MISC", type: "EVENT", floor: 0.02 },
]

type Scale = Readonly<Record<Language, number>>
const namesInTestimony: Scale = { ko: 0.95, en: 0.32, ru: 0.7, zh: 0.9 }
const phrasesInTestimony: Scale = { ko: 3.4, en: 2.1, ru: 2, zh: 5 }
const inOthers: Scale = { ko: 0.45, en: 0.25, ru: 0.35, zh: 0.2 }
/** Judgments name so much that has nothing to do with the persons in them that lower floors drown what has. */
const inJudgments = 3

/** What is shown of a text in a language, and from what chance on. */
export function shownIn(register: Register, language: Language): readonly Shown[] {
  const scaled = (list: readonly Shown[], scale: number): readonly Shown[] =>
    list.map((one) => ({ ...one, floor: one.floor * scale }))
  if (register === "testimony")
    return [...scaled(names, namesInTestimony[language]), ...scaled(phrases, phrasesInTestimony[language])]
  return scaled([...names, ...phrases, ...things], register === "judgment" ? inJudgments : inOthers[language])
}

/** The chance from which a suggestion is `sure`: nine of ten such letters identify somebody. */
export const sureFrom: Scale = { ko: 0.2, en: 0.2, ru: 0.2, zh: 0.3 }
