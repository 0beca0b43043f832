import type { Language } from "../i18n/language.ts"
import type { Marks } from "./redact.ts"

/** What stands in a published text where something was taken out, in the language of the text. */
const marks: Readonly<Record<Language, Marks>> = {
  ko: {
    person: "[이름]",
    place: "[장소]",
    organisation: "[기관]",
    date: "[날자]",
    code: "[번호]",
    detail: "[내용]",
  },
  en: {
    person: "[name]",
    place: "[place]",
    organisation: "[organisation]",
    date: "[date]",
    code: "[number]",
    detail: "[detail]",
  },
  ru: {
    person: "[имя]",
    place: "[место]",
    organisation: "[организация]",
    date: "[дата]",
    code: "[номер]",
    detail: "[подробность]",
  },
  zh: {
    person: "[姓名]",
    place: "[地点]",
    organisation: "[机构]",
    date: "[日期]",
    code: "[号码]",
    detail: "[细节]",
  },
}

export function marksOf(language: Language): Marks {
  return marks[language]
}
