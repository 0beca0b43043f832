import type { Language } from "../../i18n/language.ts"
import type { Shown } from "../tagger/tag.ts"

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
const namesInTestimony: Scale = { ko: 0.75, en: 0.4, ru: 0.6, zh: 0.65 }
const phrasesInTestimony: Scale = { ko: 1.8, en: 2.2, ru: 0.55, zh: 2.4 }
const elsewhere: Scale = { ko: 0.4, en: 1, ru: 0.6, zh: 0.4 }

/** What is shown of a text in a language, from what chance on. `register` 1 is testimony, 0 any other text. */
export function shownIn(register: number, language: Language): readonly Shown[] {
  const scaled = (list: readonly Shown[], scale: Scale): readonly Shown[] =>
    list.map((one) => ({ ...one, floor: one.floor * scale[language] }))
  return register === 1
    ? [...scaled(names, namesInTestimony), ...scaled(phrases, phrasesInTestimony)]
    : scaled([...names, ...phrases, ...things], elsewhere)
}

/** The chance from which a suggestion is `sure`: nine of ten such letters identify somebody. */
export const sureFrom = 0.2
