/** Languages of every page, in the order in which they are offered. */
export const languages = ["ko", "en", "ru", "zh"] as const
export type Language = (typeof languages)[number]

/** Each language's own name for itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  ko: "조선말",
  en: "English",
  ru: "Русский",
  zh: "中文",
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
