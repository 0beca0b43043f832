import type { Language } from "../../i18n/language.ts"
import { findPlaces, type PlaceHit } from "../places/find-places.ts"
import type { Gazetteer, PlaceIndex } from "../places/gazetteer.ts"
import { namesakesOf } from "../places/namesakes.ts"
import { isWide, type Place } from "../places/place.ts"
import { isPartOfAnother, namesSomethingElse } from "./place-words.ts"
import { caseOf, inCase } from "./russian-cases.ts"

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

/** Countries by their id in the gazetteer, where this account's language calls them otherwise than its table. */
const countries: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "North Korea": { ko: "북조선", en: "North Korea", ru: "КНДР", zh: "朝鲜" },
  Russia: { ko: "로씨야", en: "Russia", ru: "Россия", zh: "俄罗斯" },
}

/** In UTF-16 code units: what is longer is a story, not a place. */
const longest = 300

/** Where a place lies, in the gazetteer's words; no region for a country, for what may lie in several, and abroad. */
interface Lies {
  readonly country: string
  readonly region: string | undefined
}

/**
 * A place coarser: its province or federal subject, then its country; in Russian in the case that the sentence asks for. Where
 * places of one name lie in several regions and nothing beside it tells which is meant, only the country; in several countries,
 * nothing.
 */
export function placeLadder(words: string, language: Language, gazetteer: Gazetteer, before = ""): readonly string[] {
  if (words.length > longest) return []
  const { index } = gazetteer
  const found = findPlaces(words, index)
  const hits = found.filter((hit) => !namesSomethingElse(words, hit, gazetteer, before))
  const first = hits.find(({ place }) => !isWide(place)) ?? hits.find(({ place }) => place.kind !== "country")
  if (!first || isPartOfAnother(words, first, found, gazetteer) || isOnlyHeard(words, hits)) return []
  if (language === "ru" && (onto.test(before) || (off.test(before) && caseOf(before, words) === "gent"))) return []
  const [lies, ...others] = [first, ...hits.filter((hit) => hit !== first)].map((hit) =>
    whereabouts(words, hit, gazetteer),
  )
  const told = others.reduce(agreeing, lies!)
  const region = hits.every(({ place }) => isItsOwnRegion(place)) ? undefined : onlyOne(told.map((one) => one.region))
  const country = onlyOne(told.map((one) => one.country))
  return [region && regionName(region, language, index), country && countryName(country, language, index)]
    .filter((step) => step !== undefined && step !== words)
    .map((step) => (language === "ru" ? inCase(step!, caseOf(before, words)) : step!))
}

/** Whether nothing is spelt as the gazetteer has it, and the words are more than what sounds so: Al Khor is no Khor. */
function isOnlyHeard(words: string, hits: readonly PlaceHit[]): boolean {
  return hits.every(({ start, end, listed }) => !listed && end - start < words.trim().length)
}

/** Of islands, stations and markets, not of what they lie in: на Камчатке, but в Камчатском крае. */
const onto = /(?:^|\P{L})на\s$/iu
const off = /(?:^|\P{L})со?\s$/iu
/** Behind the name of a county: the village may lie in another one: 신흥리, Sinhung-ri. */
const ofVillage = /^(?:[리동](?![가-힣])|[-\s](?:ri|ni|dong|ри|ни|ли|дон)(?!\p{L}))/iu

function whereabouts(words: string, hit: PlaceHit, gazetteer: Gazetteer): readonly Lies[] {
  const { kind, land } = hit.place
  const isUnsure = kind === "river" || (land === "dprk" && ofVillage.test(words.slice(hit.end)))
  return namesakesOf(words, hit, gazetteer).map((place) => ({
    country: countryOf(place, gazetteer.index),
    region: isUnsure || place.land === "abroad" ? undefined : place.parent || place.id,
  }))
}

/** What is left of the places of one name beside another place: those in its region, or else in its country. */
function agreeing(lies: readonly Lies[], beside: readonly Lies[]): readonly Lies[] {
  const inCountry = lies.filter(({ country }) => beside.some((one) => one.country === country))
  const inRegion = inCountry.filter(({ country, region }) =>
    beside.some((one) => one.country === country && (one.region ?? region) === region),
  )
  return inRegion.length > 0 ? inRegion : inCountry.map(({ country }) => ({ country, region: undefined }))
}

function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}

/** A region, and a city that is one: naming its region would hide nothing. */
function isItsOwnRegion(place: Place): boolean {
  const federal = place.land === "russia" && !/край|область|округ|Республика/u.test(place.parent)
  return isWide(place) || place.parent === "" || (place.kind === "city" && federal)
}

function countryOf({ id, kind, land, parent }: Place, index: PlaceIndex): string {
  if (land !== "abroad") return land === "dprk" ? "North Korea" : "Russia"
  return kind === "country" ? id : index.byId.get(parent)!.id
}

function regionName(region: string, language: Language, index: PlaceIndex): string | undefined {
  return provinces[region]?.[language] ?? nameOf(index.byId.get(region), language)
}

function countryName(country: string, language: Language, index: PlaceIndex): string | undefined {
  return countries[country]?.[language] ?? nameOf(index.byId.get(country), language)
}

function nameOf(place: Place | undefined, language: Language): string | undefined {
  return place && { ko: place.hangul, en: place.latin, ru: place.cyrillic, zh: place.han }[language][0]
}
