import { describe, expect, it } from "vitest"
import type { Language } from "../../src/i18n/language.ts"
import { organisationLadder } from "../../src/redaction/generalise/organisations.ts"

const first = (language: Language, words: string, before = ""): string | undefined =>
  organisationLadder(words, language, before)[0]

it("says only that it is an organisation where no word tells more", () => {
  const unknown: readonly (readonly [Language, readonly string[], string])[] = [
    ["ko", ["정치범수용소", "12호교화소", "군부대", "중앙당", "하나원", "로동단련대", "무역은행"], "기관"],
    ["en", ["a labour camp", "Room 39", "Foreign Trade Bank", "Mission Impossible Film Studio"], "an organisation"],
    ["en", ["Building Workers' Union", "Department of Construction", "Black Sea Hotel"], "an organisation"],
    ["ru", ["партийный комитет", "комитет «Заря»", "колония № 15", "«Рубин»", "ресторан «Роттердам»"], "организация"],
    ["ru", ["Пенсионный фонд", "рыбный рынок", "гостиница «Лесная»"], "организация"],
    ["zh", ["俱乐部", "集中营", "建设银行", "总部", "林先生饭馆", "中华书局"], "一个机构"],
  ]
  for (const [language, names, general] of unknown)
    for (const name of names) expect(organisationLadder(name, language), name).toEqual([general])
})

describe("a sign is a word, and the word that says what it is decides", () => {
  const names: readonly (readonly [Language, string, string])[] = [
    ["zh", "吉林建筑公司", "一家建筑公司"],
    ["zh", "吉林纺织厂", "一家服装厂"],
    ["zh", "海林水产公司", "一家水产厂"],
    ["zh", "西部建设有限公司", "一家建筑公司"],
    ["zh", "全部公司", "一家公司"],
    ["zh", "木兰花建设公司", "一家建筑公司"],
    ["zh", "医科大学附属医院", "一家医院"],
    ["zh", "医院建设公司", "一家建筑公司"],
    ["zh", "法院", "一个国家机关"],
    ["zh", "国家保卫省", "一个国家机关"],
    ["ko", "평양의학대학병원", "병원"],
    ["ko", "건설대학", "학교"],
    ["ko", "병원건설", "건설회사"],
    ["ko", "검찰소", "국가기관"],
    ["ko", "재판소", "국가기관"],
    ["en", "Pyongyang Medical University Hospital", "a hospital"],
    ["en", "Hospital of the Medical University", "a hospital"],
    ["en", "Hospital Construction Company", "a construction company"],
    ["en", "the court", "a state body"],
    ["en", "FSB", "a state body"],
    ["en", "Department of State Security", "a state body"],
    ["en", "Company No. 3", "a work unit"],
    ["en", "Red Cross", "an aid organisation"],
    ["ru", "ФСБ", "государственный орган"],
    ["ru", "МВД", "государственный орган"],
    ["ru", "прокуратура", "государственный орган"],
    ["ru", "Следственный комитет", "государственный орган"],
    ["ru", "Комитет госбезопасности", "государственный орган"],
    ["ru", "больница медицинского университета", "больница"],
    ["ru", "ООО «Школа»", "фирма"],
    ["ru", "Торговый дом «Участие»", "фирма"],
    ["ru", "строительное управление № 7", "строительная фирма"],
    ["ru", "судостроительный завод", "фирма"],
    ["ru", "Приморстрой", "строительная фирма"],
    ["ru", "леспромхоз «Северный»", "лесозаготовительное предприятие"],
  ]
  it.each(names)("%s: %s", (language, words, kind) => {
    expect(first(language, words)).toBe(kind)
  })
})

it("bends the general word as the sentence asks", () => {
  expect(first("ru", "колонии № 15", "в ")).toBe("организации")
  expect(first("ru", "ФСБ", "сотрудник ")).toBe("государственного органа")
  expect(first("ru", "ФСБ", "в понедельник ")).toBe("государственный орган")
  expect(first("ru", "прокуратуру", "в ")).toBe("государственный орган")
  expect(first("ru", "Министерстве обороны", "в ")).toBe("государственном органе")
  expect(first("ru", "училище № 3", "учился в ")).toBe("учебном заведении")
  expect(first("ru", "училище № 3", "поступил в ")).toBe("учебное заведение")
  expect(first("ru", "ООО «Рубин»", "договор с ")).toBe("фирмой")
  expect(first("en", "labour camp", "the ")).toBe("organisation")
})
