import { en } from "./intake/en.ts"
import { ko } from "./intake/ko.ts"
import { ru } from "./intake/ru.ts"
import { zh } from "./intake/zh.ts"
import { en as questionnaireEn } from "./questionnaire/en.ts"
import { ko as questionnaireKo } from "./questionnaire/ko.ts"
import { ru as questionnaireRu } from "./questionnaire/ru.ts"
import { zh as questionnaireZh } from "./questionnaire/zh.ts"
import { regionOptions } from "./region-options.ts"
import { en as regionsEn } from "./regions/en.ts"
import { ko as regionsKo } from "./regions/ko.ts"
import { ru as regionsRu } from "./regions/ru.ts"
import { zh as regionsZh } from "./regions/zh.ts"
import { en as sharedEn } from "./shared/en.ts"
import { ko as sharedKo } from "./shared/ko.ts"
import { ru as sharedRu } from "./shared/ru.ts"
import { zh as sharedZh } from "./shared/zh.ts"
import type { Catalogues } from "./translate.ts"

/** Every message of intake's pages. */
export const intakeCatalogues = {
  ko: { ...sharedKo, ...questionnaireKo, ...regionOptions(regionsKo), ...ko },
  en: { ...sharedEn, ...questionnaireEn, ...regionOptions(regionsEn), ...en },
  ru: { ...sharedRu, ...questionnaireRu, ...regionOptions(regionsRu), ...ru },
  zh: { ...sharedZh, ...questionnaireZh, ...regionOptions(regionsZh), ...zh },
} satisfies Catalogues
