import type { Language } from "../../i18n/language.ts"
import { findPlaces, type PlaceHit } from "../places/find-places.ts"
import type { PlaceIndex } from "../places/gazetteer.ts"
import type { Place } from "../places/place.ts"
import { inCase, type RussianCase } from "./russian-cases.ts"

const provinces: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  함경북도: { ko: "함경북도", en: "North Hamgyong Province", ru: "провинция Хамгён-Пукто", zh: "咸镜北道" },
  함경남도: { ko: "함경남도", en: "South Hamgyong Province", ru: "провинция Хамгён-Намдо", zh: "咸镜南道" },
  평안북도: { ko: "평안북도", en: "North Pyongan Province", ru: "провинция Пхёнан-Пукто", zh: "平安北道" },
  평안남도: { ko: "평안남도", en: "South Pyongan Province", ru: "провинция Пхёнан-Намдо", zh: "平安南道" },
  황해북도: { ko: "황해북도", en: "North Hwanghae Province", ru: "провинция Хванхэ-Пукто", zh: "黄海北道" },
  황해남도: { ko: "황해남도", en: "South Hwanghae Province", ru: "провинция Хванхэ-Намдо", zh: "黄海南道" },
  강원도: { ko: "강원도", en: "Kangwon Province", ru: "провинция Канвондо", zh: "江原道" },
  량강도: { ko: "량강도", en: "Ryanggang Province", ru: "провинция Янгандо", zh: "两江道" },
  평양: { ko: "평양", en: "Pyongyang", ru: "город Пхеньян", zh: "平壤" },
  남포: { ko: "남포", en: "Nampo", ru: "город Нампхо", zh: "南浦" },
  라선: { ko: "라선", en: "Rason", ru: "город Расон", zh: "罗先" },
  개성: { ko: "개성", en: "Kaesong", ru: "город Кэсон", zh: "开城" },
  자강도: { ko: "자강도", en: "Chagang Province", ru: "провинция Чагандо", zh: "慈江道" },
}

const north: Readonly<Record<Language, string>> = { ko: "북조선", en: "North Korea", ru: "КНДР", zh: "朝鲜" }
const russia: Readonly<Record<Language, string>> = { ko: "로씨야", en: "Russia", ru: "Россия", zh: "俄罗斯" }

/** A place coarser: its province or federal subject, then its country. In Russian in the case that the sentence asks for. */
export function placeLadder(
  words: string,
  language: Language,
  index: PlaceIndex,
  wanted: RussianCase = "nomn",
): readonly string[] {
  const hit = findPlaces(words, index)[0]
  if (!hit || isPartOfAnother(words, hit)) return []
  const { place } = hit
  const steps = [regionOf(place, language, index), countryOf(place, language, index)].filter(
    (step) => step !== undefined,
  )
  return language === "ru" ? steps.map((step) => inCase(step, wanted)) : steps
}

/** Whether a word with a capital stands beside the place, with no comma between: the whole is another name (Дальний Восток). */
function isPartOfAnother(words: string, { start, end }: PlaceHit): boolean {
  const before = /[^,;()/]*$/u.exec(words.slice(0, start))![0]
  const after = /^[^,;()/]*/u.exec(words.slice(end))![0]
  return /\p{Lu}/u.test(before + after)
}

function regionOf({ land, parent }: Place, language: Language, index: PlaceIndex): string | undefined {
  if (land === "dprk") return provinces[parent]?.[language]
  return land === "russia" ? nameOf(index.byId.get(parent), language) : undefined
}

function countryOf({ land, parent }: Place, language: Language, index: PlaceIndex): string | undefined {
  if (land !== "abroad") return (land === "dprk" ? north : russia)[language]
  return nameOf(index.byId.get(parent), language)
}

function nameOf(place: Place | undefined, language: Language): string | undefined {
  return place && { ko: place.hangul, en: place.latin, ru: place.cyrillic, zh: place.han }[language][0]
}
