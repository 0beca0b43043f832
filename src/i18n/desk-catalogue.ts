import { en as archiveEn } from "./archive/en.ts"
import { ko as archiveKo } from "./archive/ko.ts"
import { ru as archiveRu } from "./archive/ru.ts"
import { zh as archiveZh } from "./archive/zh.ts"
import { en as casesEn } from "./desk/cases-en.ts"
import { ko as casesKo } from "./desk/cases-ko.ts"
import { ru as casesRu } from "./desk/cases-ru.ts"
import { zh as casesZh } from "./desk/cases-zh.ts"
import { en as peopleEn } from "./desk/people-en.ts"
import { ko as peopleKo } from "./desk/people-ko.ts"
import { ru as peopleRu } from "./desk/people-ru.ts"
import { zh as peopleZh } from "./desk/people-zh.ts"
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

/** Every message of the desk's pages, and the archive's, because the desk shows a testimony as the archive will. */
export const deskCatalogues = {
  ko: { ...sharedKo, ...archiveKo, ...questionnaireKo, ...regionOptions(regionsKo), ...peopleKo, ...casesKo },
  en: { ...sharedEn, ...archiveEn, ...questionnaireEn, ...regionOptions(regionsEn), ...peopleEn, ...casesEn },
  ru: { ...sharedRu, ...archiveRu, ...questionnaireRu, ...regionOptions(regionsRu), ...peopleRu, ...casesRu },
  zh: { ...sharedZh, ...archiveZh, ...questionnaireZh, ...regionOptions(regionsZh), ...peopleZh, ...casesZh },
} satisfies Catalogues
