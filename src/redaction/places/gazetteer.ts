import { readFileSync } from "node:fs"
import { otherHead, skeletonOf } from "../skeleton.ts"

export type PlaceKind =
  | "country"
  | "region"
  | "province"
  | "city"
  | "town"
  | "county"
  | "district"
  | "ri"
  | "dong"
  | "station"
  | "river"
  | "mountain"
  | "camp"
  | "site"
  | "old"

export interface Place {
  readonly id: string
  readonly kind: PlaceKind
  readonly land: "dprk" | "russia" | "abroad"
  /** The province, federal subject or country it lies in, in the gazetteer's own words; empty for those themselves. */
  readonly parent: string
  readonly hangul: readonly string[]
  readonly han: readonly string[]
  readonly latin: readonly string[]
  readonly cyrillic: readonly string[]
}

const units: Partial<Record<PlaceKind, string>> = {
  city: "시",
  county: "군",
  district: "구역",
  ri: "리",
  dong: "동",
  station: "역",
  province: "도",
}

/** Reads the three tables beside this file. About 1,500 places. */
export function readPlaces(): readonly Place[] {
  return [
    ...rows("dprk.tsv").map(fromDprk),
    ...rows("russia.tsv").map(fromRussia),
    ...rows("abroad.tsv").map(fromAbroad),
  ]
}

function rows(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8")
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
}

const list = (cell = ""): readonly string[] =>
  cell
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean)
/** What a table puts before a name that is also a plain word (посёлок Мама), or behind it (Mama settlement). */
const typeWord =
  /^(?:посёлок|село|город|станция|река|бухта|площадь|рынок|микрорайон|завод|остров|озеро|деревня|порт|мыс|залив|район)\s(?=\p{Lu})|\s(?:settlement|village|town|city|river|station)$/u
const ofScript = (names: readonly string[], script: RegExp): readonly string[] =>
  names.filter((name) => script.test(name))

function fromDprk([name = "", hanja, kind = "", parent = "", also]: readonly string[]): Place {
  const others = list(also)
  const hangul = [name, otherHead(name), ...ofScript(others, /\p{Script=Hangul}/u)].filter(Boolean)
  const unit = units[kind as PlaceKind] ?? ""
  return {
    id: name,
    kind: kind as PlaceKind,
    land: "dprk",
    parent,
    hangul: [...hangul, ...(unit ? hangul.filter((one) => !one.endsWith(unit)).map((one) => one + unit) : [])],
    han: [...list(hanja), ...ofScript(others, /\p{Script=Han}/u)],
    latin: ofScript(others, /\p{Script=Latin}/u),
    cyrillic: ofScript(others, /\p{Script=Cyrillic}/u),
  }
}

function fromRussia([name = "", latin, han, kind = "", region = "", hangul]: readonly string[]): Place {
  return {
    id: name,
    kind: kind as PlaceKind,
    land: "russia",
    parent: region,
    hangul: list(hangul),
    han: list(han),
    latin: list(latin),
    cyrillic: [name],
  }
}

function fromAbroad([hangul, latin, cyrillic, han, kind = "", country = ""]: readonly string[]): Place {
  return {
    id: list(latin)[0] ?? "",
    kind: kind as PlaceKind,
    land: "abroad",
    parent: country,
    hangul: list(hangul),
    han: list(han),
    latin: list(latin),
    cyrillic: list(cyrillic),
  }
}

/** Every spelling under which a place is found: as listed, and by the skeleton that its unlisted spellings share. */
export interface PlaceIndex {
  readonly listed: ReadonlyMap<string, Place>
  readonly skeletons: ReadonlyMap<string, Place>
  readonly longestHan: number
  /** The regions, provinces and countries that others lie in, by every name of theirs in the tables. */
  readonly byId: ReadonlyMap<string, Place>
}

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const listed = new Map<string, Place>()
  const skeletons = new Map<string, Place>()
  const enter = (map: Map<string, Place>, key: string, place: Place): void => {
    if (key && !map.has(key)) map.set(key, place)
  }
  for (const place of [...places].sort((a, b) => rank(a) - rank(b))) {
    for (const name of [...place.hangul, ...place.han, ...place.han.map(traditional)]) enter(listed, plain(name), place)
    for (const name of [...place.latin, ...place.cyrillic].flatMap((one) => [one, one.replace(typeWord, "")]))
      for (const stem of stemsOf(name)) enter(listed, stem, place)
    const origin =
      place.land === "dprk" || (place.land === "abroad" && place.parent === "대한민국") ? "native" : "foreign"
    const sounding = origin === "native" ? place.hangul : [...place.cyrillic, ...place.latin, ...place.hangul]
    for (const name of sounding) for (const stem of stemsOf(name)) enter(skeletons, skeletonOf(stem, origin), place)
  }
  const longestHan = Math.max(...places.flatMap((place) => place.han.map((name) => name.length)))
  const regions = places.filter(({ kind }) => ["region", "province", "country"].includes(kind))
  const byId = new Map(regions.flatMap((place) => [place.id, ...place.hangul].map((name) => [name, place] as const)))
  return { listed, skeletons, longestHan, byId }
}

/** A city that is also a federal subject counts as the city. */
function rank({ kind }: Place): number {
  return ["region", "province", "country"].includes(kind) ? 1 : 0
}

/** A name without case, marks over letters, spaces, hyphens and points. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll(/[\s\p{Pd}.'’ʼ·]/gu, "")
}

const ending =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ом|ем|ым|им|ую|юю|ая|яя|ое|ее|ый|ий|ые|ие|ах|ях|ов|ев|ью|а|я|о|е|у|ю|ы|и|ь|й)$/u

/** A name word by word without its Russian case endings, and once more without the vowel that comes and goes (Камень, Камне). */
export function stemsOf(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .map(stem)
  const whole = plain(words.join(""))
  const last = words.at(-1) ?? ""
  const fleeting = /\p{Script=Cyrillic}/u.test(last) ? last.replace(/[еоё](?=[^аеиоуыэюя]$)/u, "") : last
  return fleeting === last ? [whole] : [whole, plain([...words.slice(0, -1), fleeting].join(""))]
}

function stem(word: string): string {
  const short = /\p{Script=Cyrillic}/u.test(word) ? word.replace(ending, "") : word
  return short.length >= 3 ? short : word
}

const simplified =
  "东龙兴庆兰吉长顺丽宁广丰义军汉乐阳远马头关江县区镇门罗乌苏维诺尔兹纳贝亚莱莫费叶卢丹辽宾图们珲绥滨满连云岗岭坪桥湾岛龟华肃银铁锦开钢矿银泽涟渔台罗"
const traditionalForms =
  "東龍興慶蘭吉長順麗寧廣豐義軍漢樂陽遠馬頭關江縣區鎮門羅烏蘇維諾爾茲納貝亞萊莫費葉盧丹遼賓圖們琿綏濱滿連雲崗嶺坪橋灣島龜華肅銀鐵錦開鋼礦銀澤漣漁臺羅"
const pairs = new Map(Array.from(simplified, (sign, i) => [sign, traditionalForms[i]!]))

function traditional(name: string): string {
  return Array.from(name, (sign) => pairs.get(sign) ?? sign).join("")
}
