import type { Language } from "../../i18n/language.ts"

const scripts: readonly (readonly [Language, RegExp, number])[] = [
  // A syllable or a Han character carries about as much as two or three letters.
  ["ko", /\p{Script=Hangul}/gu, 2.5],
  ["zh", /\p{Script=Han}/gu, 2.5],
  ["ru", /\p{Script=Cyrillic}/gu, 1],
  ["en", /\p{Script=Latin}/gu, 1],
]

/** The language of a text by its letters; what was said of it decides only where there is no letter. */
export function languageOf(text: string, said: Language = "en"): Language {
  const weights = scripts.map(
    ([language, letter, weight]) => [language, (text.match(letter)?.length ?? 0) * weight] as const,
  )
  const [language, weight] = weights.reduce((top, one) => (one[1] > top[1] ? one : top))
  return weight > 0 ? language : said
}
