import type { Language } from "../../i18n/language.ts"
import { withoutSecondArticle } from "./english-articles.ts"
import { type Kind, kindOf } from "./organisation-kinds.ts"
import { type Declension, inCase, nounCase, type RussianCase } from "./russian-cases.ts"

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

const general: Readonly<Record<Language, string>> = {
  ko: "기관",
  en: "an organisation",
  ru: "организация",
  zh: "一个机构",
}

/**
 * An organisation coarser: what it does, where its name says so; then only that it is one. As the sentence asks: Russian cases,
 * one English article.
 */
export function organisationLadder(words: string, language: Language, before = ""): readonly string[] {
  const kind = kindOf(words)
  const steps = [...(kind ? [names[kind][language]] : []), general[language]].filter((step) => step !== words)
  if (language === "ru") return steps.map((step) => inCase(step, caseOfOrganisation(before, words)))
  return language === "en" ? steps.map((step) => withoutSecondArticle(step, before)) : steps
}

const heads: Readonly<Record<Declension, RegExp>> = {
  feminine:
    /(?<!\p{L})(?:бригад|компани|фирм|школ|больниц|клиник|фабрик|организаци|рот|групп|общин|церк|артел|корпораци|полици|милици|прокуратур|служб|таможн|арми|колони|академи)\p{L}{0,3}(?!\p{L})/iu,
  neuter:
    /(?<!\p{L})(?:управлени|предприяти|обществ|посольств|министерств|училищ|агентств|консульств|отделени)\p{L}{0,2}(?!\p{L})/iu,
  masculine:
    /(?<!\p{L})(?:завод|комбинат|трест|университет|институт|фонд|центр|участо?к|отдел|леспромхоз|цех|взвод|батальон|приют|комитет|суд|банк|корпус|лагер|союз|ресторан|техникум|колледж|отряд|рыбзавод)\p{L}{0,2}(?!\p{L})/iu,
}

/** Somebody of an organisation that does not bend is of it: сотрудник ФСБ. */
const agent = /(?<!\p{L})(?!понедельник|вторник)\p{L}*(?:ник|тел[ьяюей]|тор|дир|цер)\p{L}{0,2}\s$/iu

/** By the preposition, and by the first noun that says what it is. */
function caseOfOrganisation(before: string, words: string): RussianCase {
  const [first] = (["feminine", "neuter", "masculine"] as const)
    .flatMap((declension) => {
      const head = heads[declension].exec(words)
      return head ? [{ at: head.index, noun: head[0], declension }] : []
    })
    .sort((one, other) => one.at - other.at)
  if (!first && agent.test(before)) return "gent"
  return nounCase(before, first?.noun ?? "", first?.declension ?? "masculine")
}
