import { inCases } from "./cases.ts"
import { romanised } from "./romanised.ts"

/** Those that are spoken as no rule says. */
const ownWay: readonly (readonly [written: string, spoken: string])[] = [
  ["Михайлович", "Михалыч"],
  ["Павлович", "Палыч"],
  ["Александрович", "Саныч"],
  ["Яковлевич", "Яковлич"],
  ["Игоревич", "Игорич"],
  ["Михайловна", "Михална"],
  ["Павловна", "Пална"],
]

/** The ends of patronymics and of what one says for them, the first that fits: Иванович, Иваныч; Сергеевна, Сергевна. */
const ends: readonly (readonly [end: RegExp, other: string])[] = [
  [/ьевич$/u, "ич"],
  [/иевич$/u, "ич"],
  [/аевич$/u, "аич"],
  [/еевич$/u, "еич"],
  [/(?<=\p{L}{2})ович$/u, "ыч"],
  [/аевна$/u, "авна"],
  [/еевна$/u, "евна"],
  [/(?<=\p{L}{2})ыч$/u, "ович"],
  [/аич$/u, "аевич"],
  [/еич$/u, "еевич"],
  [/(?<=\p{L}{2}[^аеоьи])ич$/u, "ьевич"],
  [/авна$/u, "аевна"],
  [/(?<=[^аеоь])евна$/u, "еевна"],
]

/** Ивановичем and Ивановны as they stand in the nominative. */
const bent: readonly (readonly [RegExp, string])[] = [
  [/(?<=[иы]ч)(?:а|у|ем|е)$/u, ""],
  [/(?<=вн)(?:ы|е|у|ой|ою)$/u, "а"],
]

/** Every form of what one is also called who is called by this patronymic, as it is spoken and as it is written. */
export function patronymicsOf(words: string): readonly string[] {
  const one = bent.reduce((told, [ending, nominative]) => told.replace(ending, nominative), words)
  if (!/^\p{Lu}\p{Script=Cyrillic}{2,}(?:[иы]ч|на)$/u.test(one)) return []
  const own = ownWay.flatMap(([written, spoken]) => (one === written ? [spoken] : one === spoken ? [written] : []))
  const rule = ends.find(([end]) => end.test(one))
  const others = [...own, ...(rule ? [one.replace(...rule)] : [])]
  return [...new Set(others.flatMap((other) => [...inCases(other), ...romanised(other)]))]
}
