import { inCases } from "./cases.ts"
import { romanised } from "./romanised.ts"

/** Those that are spoken as no rule says. */
const ownWay: readonly (readonly [written: string, spoken: string])[] = [
  ["Михайлович", "Михалыч"],
  ["Павлович", "Палыч"],
  ["Александрович", "Саныч"],
  ["Михайловна", "Михална"],
  ["Павловна", "Пална"],
]

/** How a patronymic is written, and how it is spoken: Иванович, Иваныч; Сергеевна, Сергевна. */
const endings: readonly (readonly [written: string, spoken: string])[] = [
  ["ович", "ыч"],
  ["ьевич", "ич"],
  ["иевич", "ич"],
  ["аевич", "аич"],
  ["еевич", "еич"],
  ["овна", "на"],
  ["ьевна", "ьна"],
  ["аевна", "авна"],
  ["еевна", "евна"],
]

/** In letters, of the name that it is made of: Ильич is none. */
const name = String.raw`^\p{Lu}\p{Ll}{2,}?`
const rules = endings.flatMap(([written, spoken]) => [
  { from: new RegExp(`(?<=${name})${written}$`, "u"), to: spoken },
  { from: new RegExp(`(?<=${name})${spoken}$`, "u"), to: written },
])

/** Ивановичем and Ивановны as they stand in the nominative. */
const bent: readonly (readonly [RegExp, string])[] = [
  [/(?<=[иы]ч)(?:а|у|ем|е)$/u, ""],
  [/(?<=[веь]н)(?:ы|е|у|ой|ою)$/u, "а"],
]

/** Every form of what one is also called who is called by this patronymic, as it is spoken and as it is written. */
export function patronymicsOf(words: string): readonly string[] {
  const one = bent.reduce((told, [ending, nominative]) => told.replace(ending, nominative), words)
  if (!/^\p{Lu}\p{Script=Cyrillic}{2,}(?:[иы]ч|[авеиь]?на)$/u.test(one)) return []
  const own = ownWay.flatMap(([written, spoken]) => (one === written ? [spoken] : one === spoken ? [written] : []))
  const others = [...own, ...rules.filter(({ from }) => from.test(one)).map(({ from, to }) => one.replace(from, to))]
  return [...new Set(others.flatMap((other) => [...inCases(other), ...romanised(other)]))]
}
