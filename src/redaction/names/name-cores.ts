import type { Decided } from "../decided.ts"

const kindOfFirm = /(?<=[가-힣]{4})(?:총회사|회사|사업소|유한공사)$|(?<=^\p{Script=Han}{4,12})(?:有限)?公司$/u
const kindOfPlace = /(?<=^[가-힣]{2,6})(?:시|군|구역|리|동|역)$|(?<=^\p{Script=Han}{2,6})[镇县市村乡]$/u
const quoted = /[«"“„「『《]([^«»"“”„」』》]{3,50})[»"”“」』》]/u
/** Words with a capital that many firms have in their names, and words before a place. */
const ofManyFirms =
  /^(?:general|trading|company|corporation|group|bureau|construction|building|international|foreign|external|joint|venture|limited|ltd|llc|inc|enterprise|holding|invest|trade|new|first|second|third|north|south|east|west|korea|korean|russia|russian|oo[oa]|ооо|оао|зао|пао|ип|общество|компания|фирма|строительная|торговая|главное|управление|первая|новая|корейская|российская)$/iu
/** What a firm does or is, and ordinals. */
const plainWord =
  /^(?:branch|house|works|agency|hospital|clinic|theatre|brigade|mission|studio|section|school|church|centre|center|service|services|ministry|department|office|state|city|plant|factory|mill|farm|bank|union|club|hotel|market|port|station)$|(?:ая|ое|ый|ий|ой|ые|ие|ого)$|^(?:институт|участок|приход|завод|школа|больница|бригада|трест|комбинат|центр|фонд|отдел)\p{L}{0,2}$/iu
/** In letters. */
const shortestWord = 5

/** What people say of a decided name when they are brief: «Заря» of ООО «Заря», 회령 of 회령시. */
export function coresOf({ words, type }: Pick<Decided, "words" | "type">): readonly string[] {
  if (type === "LOC") return shorter(words, kindOfPlace)
  return type === "ORG" ? [...shorter(words, kindOfFirm), ...(quoted.exec(words)?.slice(1) ?? [])] : []
}

/** What they may say besides, where a person decided it: Mokran of Mokran Trading Company, Durmin of the village of Durmin. */
export function briefNamesOf({ words, type }: Pick<Decided, "words" | "type">): readonly string[] {
  if (type === "ORG") return [...ownWords(words), ...ownSyllables(words), ...numberOf(words)]
  return type === "LOC" ? [...lastNamed(words), ...housesOf(words)] : []
}

function shorter(words: string, ending: RegExp): readonly string[] {
  const core = words.replace(ending, "")
  return core === words ? [] : [core]
}

/** Of a firm's name in letters the words that are no other firm's. */
function ownWords(words: string): readonly string[] {
  const all = words.split(/[\s«»"“”„]+/u)
  if (all.length < 2) return []
  return all.filter(
    (word) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) && word.length >= shortestWord && !ofManyFirms.test(word) && !plainWord.test(word),
  )
}

/** What firms of the North are and do. */
const business =
  "대외|경제|무역|건설|수산|[림임]업|식품|피복|개발|합[작영]|기술|교류|봉사|총|회사|사업소|관리국|지사|상사|공사|공장|기업소|[련연]합"
const ofKoreanFirms = new RegExp(`^(?:조선|평양|국제)?([가-힣]{2,6}?)(?:${business}){1,6}$`, "u")
const onlyBusiness = new RegExp(`^(?:조선|평양|국제|${business})+$`, "u")

/** Of a firm of the North the name that is its own: 릉라도 of 조선릉라도무역총회사. */
const ownSyllables = (words: string): readonly string[] =>
  (ofKoreanFirms.exec(words)?.slice(1) ?? []).filter((name) => !onlyBusiness.test(name))

/** войсковая часть 12345 */
const unitNumber = /(?<=(?:част\p{L}|в\/ч|부대|部队)\s?(?:№\s?)?)\d{4,6}(?!\d)/u
const numberOf = (words: string): readonly string[] => unitNumber.exec(words)?.slice(0, 1) ?? []

/** улица Калинина, 15 as others write it: Калинина 15, ул. Калинина, д. 15; улица Русская, 94: на Русской 94. */
function housesOf(words: string): readonly string[] {
  const [, street, house] =
    /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)(?:\s(?:улиц|проспект|переул)\p{Ll}{0,3})?,?\s(?:д(?:ом)?\.?\s?)?(\d{1,4}\p{L}?)(?![\p{L}\d])/u.exec(
      words,
    ) ?? []
  if (street === undefined || house === undefined) return []
  return bentStreets(street).flatMap((name) =>
    [" ", ", ", " д. ", ", д. ", " дом ", ", дом ", " д.", ", д."].map((between) => name + between + house),
  )
}

/** Русская in its cases, Океанский in its. */
function bentStreets(street: string): readonly string[] {
  const [, stem, ending = ""] = /^(\p{Lu}\p{Ll}{3,}?)(ая|ой|ую|[иы]й|ого|ому|ом)$/u.exec(street) ?? []
  if (stem === undefined) return [street]
  const endings = ["ая", "ой", "ую"].includes(ending) ? ["ая", "ой", "ую"] : ["ий", "ый", "ого", "ому", "ом"]
  return [...new Set([street, ...endings.map((one) => stem + one)])]
}

/** посёлок Дурмин, the village of Durmin; Амурская область, Тында */
function lastNamed(words: string): readonly string[] {
  const name = /(?:^|[\s,])(\p{Lu}\p{Ll}{3,}(?:[\s-]\p{Lu}\p{Ll}+)?)$/u.exec(words)?.[1]
  return name && name !== words ? [name] : []
}
