import type { Finding } from "../finding.ts"
import { finderOf, type Pattern } from "./patterns.ts"

/*
 * Organisations by the shape of their names: a proper part and the word that says what it is. Patterns after the North's
 * enterprises (조선릉라도무역총회사, 제3건설사업소), Russian and Chinese companies, schools that stand on student visas, shelters.
 */
const koreanEnd =
  "무역총회사|총회사|무역회사|건설회사|수산회사|림산회사|회사|대외건설사업소|건설사업소|림산사업소|사업소|관리국|총국|지도국|련합기업소|연합기업소|기업소|련합|기계공장|방직공장|피복공장|식료공장|공장|탄광|광산|제련소|조선소|발전소|농장|목장|상사|무역|대외건설|대외기술교류사|기술교류사|건설|건업|건재|산업|수산|림산|림업|개발|물산|교역|합작사|트레스트|뜨레스트|스뜨로이|스트로이|인베스트|그룹|그루빠|콤비나트|꼼비나트|전문학교|고등중학교|중학교|소학교|고급중학교|초급중학교|건설대학|공업대학|의학대학|사범대학|대학교|대학|학원|강습소|유치원|탁아소|병원|진료소|료양소|연구소|교회|성당|쉼터|선교회|선교센터|인권센터|지원센터|재단|협회|시민연합|위원회|난민기구|보위부|보위성|보위국|안전부|안전국|보안서|령사관|영사관|대사관|중대|소대|대대|려단|여단|련대|돌격대|작업반|직장|분조|작업단|단지|현장사무소|호텔|식당|려관|모텔"
const russianEnd = String.raw`(?:компани[яюией]{1,2}|корпораци[яюией]{1,2}|трест[ауеом]{0,2}|фирм[аыуеой]{1,2}|бюро|управлени[еяюм]{1,2}|завод[ауеом]{0,2}|фабрик[аиуеой]{1,2}|комбинат[ауеом]{0,2}|шахт[аыуеой]{1,2}|рудник[ауеом]{0,2}|совхоз[ауеом]{0,2}|верф[ьию]{1,2}|леспромхоз[ауеом]{0,2}|артел[ьию]{1,2}|училищ[еаму]{1,2}|колледж[ауеом]{0,2}|техникум[ауеом]{0,2}|институт[ауеом]{0,2}|университет[ауеом]{0,2}|академи[яюией]{1,2}|больниц[аыуеой]{1,2}|поликлиник[аиуеой]{1,2}|лице[йяюем]{1,2}|приют[ауеом]{0,2}|фонд[ауеом]{0,2}|комитет[ауеом]{0,2}|миссии?[яюией]{0,2}|приход[ауеом]{0,2}|церк[оврьвиью]{2,4}|храм[ауеом]{0,2}|монастыр[ьяюем]{1,2}|часовн[яиюей]{1,2}|общин[аыуеой]{1,2}|рот[аыуеой]{1,2}|бригад[аыуеой]{1,2}|взвод[ауеом]{0,2}|батальон[ауеом]{0,2}|отряд[ауеом]{0,2}|участ[окаеум]{2,4})`
const englishEnd =
  "(?:Company|Corporation|Corp|Trading|Trust|Bureau|Construction|Stroy|Group|Ltd|Llc|Inc|Enterprises?|Plant|Factory|Mill|Shipyard|Mine|Farm|Fishery|Fisheries|Cannery|Logging|Timber|Works|Holdings?|Agency|Bank|Textiles?|Garments?|Foods|School|College|Academy|University|Institute|Kindergarten|Hospital|Clinic|Polytechnic|Lyceum|Church|Mission|Mission House|Shelter|Parish|Chapel|Foundation|Committee|Commission|Ministry|Embassy|Consulate|Centre|Center|Society|Association|Union|Brigade|Battalion|Platoon|Regiment|Team|Residence|Complex|Quarter|Hotel|Canteen|House|Project|Network|Fund|Partnership|Initiative)"
const chineseEnd =
  "有限责任公司|有限公司|总公司|公司|总会社|會社|会社|株式会社|事业所|事業所|管理局|指导局|总局|集团|集團|工厂|工廠|造船厂|加工厂|机械厂|纺织厂|服装厂|水产厂|选矿厂|制衣厂|厂|廠|矿山|煤矿|林场|林場|农场|農場|建设|建設|建筑|建筑公司|贸易|技术团|技術團|合作社|专科学校|技术学校|职业学校|中学|中學|小学|小學|大学|大學|学院|學院|技校|幼儿园|幼兒園|医院|醫院|诊所|診所|研究所|教会|教會|教堂|团契|團契|庇护所|收容所|基金会|基金會|委员会|委員會|协会|協會|难民署|難民署|领事馆|領事館|大使馆|作业班|作業班|中队|中隊|小队|小隊|大队|大隊|突击队|突擊隊|连队|项目|花园|小区|家园|商行|饭店|旅社"

const patterns: readonly Pattern[] = [
  [
    "hangul",
    new RegExp(
      String.raw`(?<![가-힣])(?:(?:조선|제\s?\d{1,3}\s?|\d{1,3}\s?)?[가-힣A-Za-z]{1,14}|제\s?\d{1,3}\s?)(?:${koreanEnd})(?:\s?제?\d{1,3}\s?(?:중대|소대|직장|작업반|대대|단지|분조|현장|호))?`,
      "gu",
    ),
    "check",
  ],
  [
    "hangul",
    /(?<![가-힣])제\s?\d{1,3}\s?(?:중대|소대|직장|작업반|대대|려단|여단|련대|사업소|건설사업소|분조|라인|구간)/gu,
    "sure",
  ],
  [
    "cyrillic",
    /(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ГК|ЖК|УК|МУП|ГУП|ФГУП|ЧП|СК|НКО|АНО)\s{0,2}(?:[«"“„][^»"”“\n]{2,50}[»"”“]|\p{Lu}[\p{L}\d-]{1,24}(?:\s\p{Lu}[\p{L}\d-]{1,24}){0,2})/gu,
    "sure",
  ],
  ["cyrillic", /(?<!\p{L})(?:ооо|оао|зао|пао|гк|жк)\s{1,2}[«"“]?[\p{L}\d-]{3,24}[»"”]?/gu, "check"],
  [
    "cyrillic",
    /(?<!\p{L})\p{Lu}?[\p{L}-]{2,18}(?:строй|инвест|сервис|монолит|торг|пром|девелопмент|констракшн|групп|строймонтаж|кукче|трейдинг)[\p{L}-]{0,16}/gu,
    "check",
  ],
  [
    "cyrillic",
    new RegExp(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}-]{2,24}\s(?:[\p{L}-]{3,24}\s){0,2}${russianEnd}|(?:[\p{L}-]{4,24}(?:ый|ий|ого|ому|ем|ом|ая|ой|ую|ое)\s)?${russianEnd}(?:\s№\s?\d{1,4})?\s[«"“][^»"”\n]{2,50}[»"”]|${russianEnd}\s№\s?\d{1,4}|(?:\d{1,3}-[йяе]{1,2}|\p{L}{3,12}(?:ая|ый|ой|ое|ий))\s(?:[\p{L}]{4,16}\s)?(?:рот|бригад|взвод|участ|батальон|отряд)[\p{L}]{1,4})(?!\p{L})`,
      "gu",
    ),
    "check",
  ],
  [
    "latin",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}'’&-]{1,24}|\d{1,3}(?:st|nd|rd|th)|OOO|ZAO|JSC)\s(?:(?:of|for|and|the|de)\s)?){1,5}${englishEnd}(?:\s(?:of|for)\s(?:\p{Lu}[\p{L}'’-]{1,24}\s?){1,3})?(?:\s(?:No\.?|Number|#)\s?\d{1,4})?(?!\p{L})`,
      "gu",
    ),
    "sure",
  ],
  [
    "latin",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:OOO|ZAO|OAO|JSC|LLC)\s(?:["“«][^"”»\n]{2,40}["”»]|(?:\p{Lu}[\p{L}\d-]{1,24}\s?){1,3})`,
      "gu",
    ),
    "sure",
  ],
  // Units of an army by their numbers.
  ["cyrillic", /(?<!\p{L})(?:в\s?\/\s?ч|войсков[а-яё]{2}\sчаст[а-яё]{1,3})\s?(?:№\s?)?\d{4,6}/giu, "sure"],
  ["hangul", /(?<![가-힣])제?\s?\d{3,4}\s?군?부대/gu, "sure"],
  ["han", /第?\d{3,6}部队/gu, "sure"],
  ["latin", /(?<!\p{L})(?:military|army)\sunit\s(?:No\.?\s?|#)?\d{3,6}/giu, "sure"],
  [
    "any",
    /(?<!\p{L})(?:UNHCR|IOM|OHCHR|ICRC|UNICEF|УВКБ(?:\sООН)?|МОМ|МККК|联合国难民署|유엔난민기구|국제이주기구)(?!\p{Script=Latin}|\p{Script=Cyrillic})/gu,
    "sure",
  ],
  [
    "han",
    new RegExp(
      String.raw`(?:[“"「『《](?:[^”"」』》\n]{2,16})[”"」』》](?=(?:项目|公司|小区|住宅|工地|采矿|集团|学校|教会))|[\p{Script=Han}\d]{2,12}?(?:${chineseEnd})(?:第[一二三四五六七八九十\d]{1,3}(?:作业班|中队|小队|大队|分公司))?|第[一二三四五六七八九十\d]{1,3}(?:作业班|作業班|中队|中隊|小队|大队|建设事业所|事业所|建筑队|工程队|突击队|车间))`,
      "gu",
    ),
    "hint",
  ],
]

const leadingWords =
  /^(?:我们单位叫|我们公司叫|单位是|公司叫|我是|我在|在|到|去|被派到|派到|被|叫做|叫作|叫|是|从|跟着|跟|和|与|的|了|了|俄方|由|给|为|属于|所属|学校叫|单位|一个|一家|那个|这个|那家|这家|我们|他们|当时|后来|进了|进|原来|以前|曾|他|她|我|就是|上|住在|来自|隶属|并|还有|对|向|找|每个|所有|整个|有个|有)+/u

/** Every organisation in a text, by the shape of its name. */
export const findOrganisations = finderOf({ type: "ORG", patterns, leadingWords, shortest: 3 })

const country = /(?:(?<![가-힣])북?조선\s?|北?朝[鲜鮮])$/u
/** In UTF-16 code units: the country, a blank, and the sign before. */
const lookedAt = 5
/** In UTF-16 code units: most shorter names say no more than what it is (朝鲜公司). */
const shortestNamed = 4

/** An organisation's name with the country that stands before it as its first word, besides the name alone: 朝鲜南江贸易公司. */
export function withCountry(line: string, finding: Finding): readonly Finding[] {
  const before =
    finding.type === "ORG" && country.exec(line.slice(Math.max(0, finding.start - lookedAt), finding.start))
  if (!before || finding.end - finding.start < shortestNamed) return [finding]
  return [finding, { ...finding, start: finding.start - before[0].length, tier: "check" }]
}
