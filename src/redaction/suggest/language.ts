import type { Language } from "../../i18n/language.ts"

const scripts: readonly (readonly [Language, RegExp, number])[] = [
  // A syllable or a Han character carries about as much as two or three letters.
  ["ko", /\p{Script=Hangul}/gu, 2.5],
  ["zh", /\p{Script=Han}/gu, 2.5],
  ["ru", /\p{Script=Cyrillic}/gu, 1],
  ["en", /\p{Script=Latin}/gu, 1],
]

const weightsOf = (text: string): readonly (readonly [Language, number])[] =>
  scripts.map(([language, letter, weight]) => [language, (text.match(letter)?.length ?? 0) * weight])

/** The language of a text by its letters; what was said of it decides only where there is no letter. */
export function languageOf(text: string, said: Language = "en"): Language {
  const [language, weight] = weightsOf(text).reduce((top, one) => (one[1] > top[1] ? one : top))
  return weight > 0 ? language : said
}

/** In letters: a few foreign words are borrowed ones. Latin ones stand everywhere as brands, codes and the like. */
const spoken: Readonly<Record<Language, number>> = { ko: 15, zh: 15, ru: 15, en: 40 }

/** The languages that a line mixes, that of most of its letters first. */
export function languagesOf(line: string, said: Language): readonly [Language, ...Language[]] {
  const main = languageOf(line, said)
  const others = weightsOf(line).filter(([language, weight]) => language !== main && weight >= spoken[language])
  return [main, ...others.map(([language]) => language)]
}
