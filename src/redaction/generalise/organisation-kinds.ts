/** What an organisation is, by the word that says so. */
type Head = "school" | "church" | "shelter" | "health" | "state" | "group" | "company"
/** What a company does. */
type Trade = "forest" | "fish" | "clothes" | "building"
export type Kind = Head | Trade

/** Words in Latin and in Cyrillic letters, Hangul and Han, as sources of expressions. Cyrillic ones are heads of words. */
type Signs = readonly [latin: string, cyrillic: string, hangul: string, han: string]

const heads: Readonly<Record<Head, Signs>> = {
  school: [
    "schools?|colleges?|universit(?:y|ies)|(?:medical|technical|pedagogical|polytechnic|teachers?) institute|academy(?! of sciences)|polytechnic|kindergarten",
    String.raw`школ(?!ьн)|училищ|колледж|техникум|(?<!(?:исследоват|научн)\p{L}+\s)институт|университет(?!ск)|лице[йяюе](?!\p{L})`,
    "학교|대학(?!습)|(?<!과)학원|유치원",
    "学校|大学|(?<!科)学院|中学|小学|幼儿园|學校|大學|(?<!科)學院|中學|小學|幼兒園",
  ],
  church: [
    String.raw`church(?:es)?|chapel|parish|(?<!(?:trade|diplomatic|permanent|forestry|timber|labou?r|construction|geodetic|geological) )mission(?=(?: (?:house|church|cent(?:re|er)))?[^\p{L}]*$| of )|mission house`,
    String.raw`церк(?:о?в)|храм|приход(?:а|у|ом|е)?(?!\p{L})|часовн|монастыр`,
    "교회|성당(?!위원회)|(?<!조)선교(?!사)",
    "教会|教堂|團契|团契|教會",
  ],
  shelter: [
    "shelter|refuge(?:es?)?|foundation|charity|ngo|unhcr|iom|icrc|unicef|red cross|rights",
    String.raw`приют|(?<!(?:пенсионн|жилищн|инвестиц|валютн)\p{L}+\s)фонд(?!ов)|увкб|беженц|правозащит|благотворит|красн\p{L}+\sкрест`,
    "쉼터|인권|난민|적십자|(?:지원|구호|자선|구조)(?:단체|센터|협회|회)|(?<!학교|문화)재단(?![사공작반조])",
    "庇护|基金会|基金會|难民|難民|互助|救助|人权|人權|红十字",
  ],
  health: [
    "hospitals?|(?:poly)?clinics?",
    "больниц|(?:поли)?клиник|госпитал|роддом",
    "병원|진료소|의무실|산원(?![예림정])|[료요]양[소원]",
    "医院|诊所|醫院|診所|卫生[所院]",
  ],
  state: [
    String.raw`minist(?:ry|ries)|(?<!travel )bureau|embassy|consulate|(?:state|public|national|internal) security|security (?:department|service|agency|office|organs?)|police|(?:the|supreme|people['’]s|district|city|regional|military|high) court|^court|prosecutor(?:['’]s)?(?: office)?|fsb|kgb|mvd|fms|customs|(?:im)?migration (?:service|office|department|authority)|government`,
    String.raw`министерств|(?<!(?:строительн|монтажн|лесн|дорожн)\p{L}+\s)управлени|посольств|(?:ген)?консульств|(?:мгб|у?мвд|фсб|кгб|фмс|фсин|гувд|увд|овд|нквд|мид|мчс)(?!\p{L})|полици|милици|прокуратур|следственн\p{L}+\sкомитет|госбезопасност|(?:федеральн|государственн)\p{L}+\s(?:служб\p{L}+\s)?безопасност|таможн|суд(?:а|у|ом|е|ы)?(?!\p{L})|миграционн\p{L}+\sслужб|военкомат|правительств`,
    "보위(?:부|성|국|사령부)|안전[부국성]|보안[서성부국소]|총국|관리국|지도국|이민국|[령영]사관|대사관|검찰[소청]|재판소|법원|경찰|세관|인민위원회",
    String.raw`(?<![书结])局(?=$|第|[^\p{Script=Han}])|(?:保卫|安全|公安|外交|国防|教育|司法|内务|财政|劳动|武装)部(?!队)|(?:保卫|保安)省|大使馆|领事馆|大使館|領事館|法院|检察院|公安|警察|派出所|政府|海关`,
  ],
  group: [
    "brigade|platoon|battalion|company no|team",
    String.raw`бригад(?!ир)|рот(?:а|ы|е|у|ой)(?!\p{L})|взвод|батальон|(?<!полицейск\p{L}+\s)участ(?:ок|к[аеу]|ком)(?!\p{L})`,
    "중대(?![사한])|소대|대대|[려여]단(?!체)|(?<!단)련대|작업반|직장|분조|돌격대",
    "作业班|中队|小队|(?<!警)大队|車間|车间|突击队",
  ],
  company: [
    "company|corporation|corp|ltd|llc|inc|jsc|ooo|zao|oao|pao|firm|trading|factory|plant|mill|works|enterprises?|shipyard|holdings?",
    String.raw`(?:ооо|оао|зао|пао|ао|ип|гк)(?!\p{L})|фирм|компани|корпораци|концерн|холдинг|фабрик|комбинат|трест(?!\p{L}{3})|предприяти|верф|стройк|лес\p{L}*(?:хоз|комбинат|повал|пункт)|\p{L}*завод(?:а|у|ом|е|ы)?(?!\p{L})|торгов\p{L}+\sдом|акционерн|строительн\p{L}+\sуправлени`,
    "회사|공장|기업소|사업소|상사(?![가-힣])|무역(?![가-힣])|합작사",
    "公司|厂|廠|集团|集團|企业|企業|事业所|事業所|会社|會社|商行",
  ],
}

const trades: Readonly<Record<Trade, Signs>> = {
  forest: [
    "forestry|timber|logging|lumber|sawmill",
    String.raw`лес(?:пром|хоз|озагот|опил|оповал|окомбинат|опункт)|лесн\p{L}+\s(?:хозяйств|компани|предприяти|комбинат)`,
    "[림임]산(?!부)|벌목|[림임]업|목재",
    "林业|林場|林场|木材|伐木|林产|森工",
  ],
  fish: [
    "fish(?:ing|ery|eries)?|seafood|cannery",
    "рыб(?!инск|ник)|морепродукт",
    "(?<![장금])수산|어업",
    "水产|水產|渔|漁|海鲜|海产",
  ],
  clothes: [
    "garments?|textiles?|sewing|clothing",
    "швейн|текстил|пошив",
    "피복|방직|봉제|의류",
    "服装|服裝|纺织|紡織|制衣|缝纫|针织",
  ],
  building: [
    String.raw`construction|builders|building(?= (?:company|firm|trust|enterprise))|\p{L}*stroy\p{L}*`,
    String.raw`(?!(?:пере|на|у|рас|об|при|не)строй)\p{L}*строй(?!н)|строительн|строител[ьяюеи](?!\p{L})`,
    "건설|건재|건업|건축",
    "建设|建筑|建設|建築|工程(?!师)",
  ],
}

function expressionOf([latin, cyrillic, hangul, han]: Signs): RegExp {
  const letters = String.raw`(?<!\p{L})(?:(?:${latin})(?!\p{L})|(?:${cyrillic})\p{L}*)`
  return new RegExp([letters, hangul, han].join("|"), "giu")
}

const compiled = <Name extends Kind>(signs: Readonly<Record<Name, Signs>>): readonly (readonly [Name, RegExp])[] =>
  (Object.entries(signs) as [Name, Signs][]).map(([kind, one]) => [kind, expressionOf(one)])
const headSigns = compiled(heads)
const tradeSigns = compiled(trades)

/** Behind these the English noun only says whose or where: the hospital of the university. */
const behindNoun = /\s(?:of|for|at|in|under|near|attached to)\s|[,(]/iu

/** What an organisation is, as far as its name says; undefined where no word of it does. */
export function kindOf(words: string): Kind | undefined {
  const name = words.split(behindNoun)[0]!
  const head = headOf(name)
  if (head === "company") return tradeOf(name) ?? head
  const trade = tradeOf(name, /^[^\p{L}]*$/u)
  if (trade && (!head || !isHeadFirst(name))) return trade
  return head ?? (headOf(words) === "state" ? "state" : undefined)
}

/** A Russian name begins with the word that says what it is; the others end with it. */
const isHeadFirst = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name)

function headOf(name: string): Head | undefined {
  const found = headSigns.flatMap(([kind, sign]) =>
    Array.from(name.matchAll(sign), ({ index, 0: { length } }) => ({ kind, start: index, end: index + length })),
  )
  const [head] = found.sort(isHeadFirst(name) ? (a, b) => a.start - b.start : (a, b) => b.end - a.end)
  return head?.kind
}

/** The trade that a name tells, if what stands behind it is as it should be. */
function tradeOf(name: string, behind = /^/u): Trade | undefined {
  return tradeSigns.find(([, sign]) =>
    Array.from(name.matchAll(sign)).some(({ index, 0: { length } }) => behind.test(name.slice(index + length))),
  )?.[0]
}
