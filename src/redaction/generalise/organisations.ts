import type { Language } from "../../i18n/language.ts"
import { withoutSecondArticle } from "./english-articles.ts"
import { type Declension, inCase, nounCase, type RussianCase } from "./russian-cases.ts"

type Kind =
  | "building"
  | "forest"
  | "fish"
  | "clothes"
  | "school"
  | "church"
  | "shelter"
  | "health"
  | "state"
  | "group"
  | "company"

/** The first that fits names the kind. */
const signs: readonly (readonly [Kind, RegExp])[] = [
  [
    "school",
    /학교|대학|학원|유치원|school|college|universit|institute|academy|polytechnic|школ|училищ|колледж|техникум|институт|университет|学校|大学|学院|中学|小学|幼儿园|學校|大學/iu,
  ],
  [
    "church",
    /교회|성당|선교|church|chapel|parish|(?<!\p{L})mission|церк|храм|приход|часовн|монастыр|教会|教堂|團契|团契|教會/iu,
  ],
  [
    "shelter",
    /쉼터|인권|센터|재단|단체|난민|shelter|refuge|foundation|(?<!\p{L})ngo(?!\p{L})|unhcr|(?<!\p{L})rights|приют|фонд|комитет|увкб|庇护|收容|基金|难民|协会|互助/iu,
  ],
  ["health", /병원|진료|의무실|hospital|clinic|больниц|клиник|医院|诊所|醫院/iu],
  [
    "state",
    /보위|안전부|보안|총국|관리국|영사|대사관|ministry|bureau|embassy|consulate|security|police|министерств|управлени|посольств|консульств|мгб|полици|局|部|大使馆|领事馆/iu,
  ],
  [
    "group",
    /중대|소대|대대|려단|여단|련대|작업반|직장|분조|돌격대|brigade|platoon|battalion|company no|(?<!\p{L})team|бригад|рот[аыеу]|взвод|батальон|участ|作业班|中队|小队|大队|車間|车间/iu,
  ],
  ["forest", /림산|임산|벌목|림업|forest|timber|logging|lumber|леспром|лесн|木|林/iu],
  ["fish", /수산|어업|fish|cannery|(?<!\p{L})sea(?:food)?(?!\p{L})|рыб|морепродукт|水产|渔/iu],
  ["clothes", /피복|방직|봉제|의류|garment|textile|(?<!\p{L})sew|швей|текстил|服装|纺织|制衣|缝纫/iu],
  ["building", /건설|건재|건업|stroy|construct|build|строй|строит|建设|建筑|建設|工程/iu],
]

const names: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  building: { ko: "건설회사", en: "a construction company", ru: "строительная фирма", zh: "一家建筑公司" },
  forest: { ko: "림산사업소", en: "a logging enterprise", ru: "лесозаготовительное предприятие", zh: "一家林业企业" },
  fish: { ko: "수산물공장", en: "a fish plant", ru: "рыбное предприятие", zh: "一家水产厂" },
  clothes: { ko: "피복공장", en: "a garment factory", ru: "швейная фабрика", zh: "一家服装厂" },
  school: { ko: "학교", en: "a school", ru: "учебное заведение", zh: "一所学校" },
  church: { ko: "종교단체", en: "a religious community", ru: "религиозная община", zh: "一个宗教团体" },
  shelter: { ko: "지원단체", en: "an aid organisation", ru: "организация помощи", zh: "一个援助组织" },
  health: { ko: "병원", en: "a hospital", ru: "больница", zh: "一家医院" },
  state: { ko: "국가기관", en: "a state body", ru: "государственный орган", zh: "一个国家机关" },
  group: { ko: "작업조", en: "a work unit", ru: "рабочее подразделение", zh: "一个作业队" },
  company: { ko: "회사", en: "a company", ru: "фирма", zh: "一家公司" },
}

/** An organisation coarser: what it does, then only that it is one. As the sentence asks: Russian cases, one English article. */
export function organisationLadder(words: string, language: Language, before = ""): readonly string[] {
  const kind = signs.find(([, sign]) => sign.test(words))?.[0] ?? "company"
  const general = { ko: "기관", en: "an organisation", ru: "организация", zh: "一个机构" }[language]
  return [names[kind][language], general].map((step) => {
    if (language === "ru") return inCase(step, caseOfOrganisation(before, words))
    return language === "en" ? withoutSecondArticle(step, before) : step
  })
}

const heads: Readonly<Record<Declension, RegExp>> = {
  feminine:
    /(?<!\p{L})(?:бригад|компани|фирм|школ|больниц|клиник|фабрик|организаци|рот|групп|общин|церк|артел|корпораци|полици)\p{L}{0,3}(?!\p{L})/iu,
  neuter:
    /(?<!\p{L})(?:управлени|предприяти|обществ|посольств|министерств|училищ|агентств|консульств)\p{L}{0,2}(?!\p{L})/iu,
  masculine:
    /(?<!\p{L})(?:завод|комбинат|трест|университет|институт|фонд|центр|участо?к|отдел|леспромхоз|цех|взвод|батальон|приют|комитет)\p{L}{0,2}(?!\p{L})/iu,
}

/** By the preposition, and by the first noun that says what it is. */
function caseOfOrganisation(before: string, words: string): RussianCase {
  const [first] = (["feminine", "neuter", "masculine"] as const)
    .flatMap((declension) => {
      const head = heads[declension].exec(words)
      return head ? [{ at: head.index, noun: head[0], declension }] : []
    })
    .sort((one, other) => one.at - other.at)
  return nounCase(before, first?.noun ?? "", first?.declension ?? "masculine")
}
