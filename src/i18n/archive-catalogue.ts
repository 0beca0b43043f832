import { en } from "./archive/en.ts"
import { ko } from "./archive/ko.ts"
import { ru } from "./archive/ru.ts"
import { zh } from "./archive/zh.ts"
import { en as questionnaireEn } from "./questionnaire/en.ts"
import { ko as questionnaireKo } from "./questionnaire/ko.ts"
import { ru as questionnaireRu } from "./questionnaire/ru.ts"
import { zh as questionnaireZh } from "./questionnaire/zh.ts"
import { en as sharedEn } from "./shared/en.ts"
import { ko as sharedKo } from "./shared/ko.ts"
import { ru as sharedRu } from "./shared/ru.ts"
import { zh as sharedZh } from "./shared/zh.ts"
import type { Catalogues } from "./translate.ts"

/** Every message of the archive's pages. */
export const archiveCatalogues = {
  ko: { ...sharedKo, ...questionnaireKo, ...ko },
  en: { ...sharedEn, ...questionnaireEn, ...en },
  ru: { ...sharedRu, ...questionnaireRu, ...ru },
  zh: { ...sharedZh, ...questionnaireZh, ...zh },
} satisfies Catalogues
