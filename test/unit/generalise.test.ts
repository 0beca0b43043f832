import { describe, expect, it } from "vitest"
import { ladderOf, type ToGeneralise } from "../../src/redaction/generalise/ladder.ts"
import { fitParticle } from "../../src/redaction/generalise/particles.ts"
import { caseOf, inCase, russianCases } from "../../src/redaction/generalise/russian-cases.ts"
import { gazetteerOf } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"

const gazetteer = gazetteerOf(readPlaces())

describe("words climb a ladder of coarser values in their own language", () => {
  const ladders: readonly (readonly [
    ToGeneralise["kind"],
    ToGeneralise["language"],
    string,
    string,
    readonly string[],
  ])[] = [
    ["date", "ko", "", "2019년 6월 2일", ["2019년 6월", "2019년 여름", "2019년", "2010년대"]],
    ["date", "ko", "", "주체110년 3월", ["2021년 3월", "2021년 봄", "2021년", "2020년대"]],
    [
      "date",
      "en",
      "on ",
      "11 May 2019",
      ["a day in May 2019", "a spring day in 2019", "a day in 2019", "a day in the 2010s"],
    ],
    [
      "date",
      "ru",
      "упал ",
      "26 сентября 2018 года",
      ["в сентябре 2018 года", "осенью 2018 года", "в 2018 году", "в 2010-х годах"],
    ],
    ["date", "ru", "Дата: ", "26.09.2018", ["сентябрь 2018 года", "осень 2018 года", "2018 год", "2010-е годы"]],
    ["date", "ru", "уехал в ", "марте 2019 года", ["2019 году", "2010-х годах"]],
    ["date", "ru", "ждал до ", "9 мая 2023 г.", ["мая 2023 года", "весны 2023 года", "2023 года", "2020-х годов"]],
    ["date", "ru", "к ", "1 января 2020 года", ["январю 2020 года", "зиме 2020 года", "2020 году", "2020-м годам"]],
    [
      "date",
      "ru",
      "перед ",
      "7 июля 2020 года",
      ["июлем 2020 года", "летом 2020 года", "2020 годом", "2020-ми годами"],
    ],
    [
      "date",
      "ru",
      "билет на ",
      "3 октября 2024 года",
      ["октябрь 2024 года", "осень 2024 года", "2024 год", "2020-е годы"],
    ],
    ["date", "zh", "", "2021年腊月二十三", ["2021年", "2020年代"]],
    ["place", "ru", "работал в ", "Уссурийске", ["Приморском крае", "России"]],
    ["place", "ru", "приехал из ", "Находки", ["Приморского края", "России"]],
    ["place", "ru", "увезли в ", "Читу", ["Забайкальский край", "Россию"]],
    ["place", "en", "in ", "Naberezhnye Chelny", ["Republic of Tatarstan", "Russia"]],
    ["place", "zh", "在", "茂山郡", ["咸镜北道", "朝鲜"]],
    ["place", "ko", "", "길주군", ["함경북도", "북조선"]],
    ["organisation", "ko", "", "제3건설사업소", ["건설회사", "기관"]],
    ["organisation", "en", "at ", "St Brigid's Mission House", ["a religious community", "an organisation"]],
    ["detail", "ko", "", "마흔여섯", ["40대", "중년"]],
    ["date", "ru", "упал ", "весной 2019 года", ["в 2019 году", "в 2010-х годах"]],
    [
      "date",
      "ru",
      "работал ",
      "с 3 июня 2019 года",
      ["с июня 2019 года", "с лета 2019 года", "с 2019 года", "с 2010-х годов"],
    ],
    ["date", "ru", "в начале ", "мая 2019 года", ["весны 2019 года", "2019 года", "2010-х годов"]],
    [
      "date",
      "en",
      "on the ",
      "11th of May 2019",
      ["May day in 2019", "spring day in 2019", "day in 2019", "day in the 2010s"],
    ],
    ["organisation", "en", "the ", "Seaside Construction", ["construction company", "organisation"]],
    ["organisation", "ru", "работал в ", "ООО «Стройвектор»", ["строительной фирме", "организации"]],
    ["organisation", "ru", "устроился в ", "ООО «Стройвектор»", ["строительную фирму", "организацию"]],
    ["organisation", "ru", "начальник ", "бригады № 5", ["рабочего подразделения", "организации"]],
    ["organisation", "ru", "ушёл из ", "Троицкого леспромхоза", ["лесозаготовительного предприятия", "организации"]],
    ["organisation", "ru", "", "Управление № 3", ["государственный орган", "организация"]],
    ["organisation", "ru", "отвезли в ", "больницу № 2", ["больницу", "организацию"]],
    ["organisation", "ru", "рядом с ", "заводом № 9", ["фирмой", "организацией"]],
    ["organisation", "ru", "для ", "ООО «Восток»", ["фирмы", "организации"]],
    ["organisation", "ru", "сгорел ", "завод компании «Север»", ["фирма", "организация"]],
    ["detail", "ru", "вместе с ", "учителем", ["работником образования"]],
    ["detail", "ru", "никогда ", "не служил в армии", []],
    ["detail", "ru", "дядя — ", "генерал", ["военный"]],
    ["detail", "ru", "", "упал с крана и сломал ногу", []],
    ["detail", "ru", "в возрасте ", "43 лет", ["сорока с лишним лет"]],
    ["detail", "ru", "ему за ", "пятьдесят лет", ["пятьдесят с лишним лет"]],
    ["detail", "ru", "женщина ", "сорока трёх лет", ["сорока с лишним лет", "от тридцати до шестидесяти лет"]],
    ["detail", "ru", "ему ", "двадцать восемь", ["двадцать с лишним лет", "меньше тридцати лет"]],
    ["detail", "ru", "", "43-летний", ["сорока с лишним лет", "от тридцати до шестидесяти лет"]],
    ["detail", "ru", "к ", "65 годам", ["шестидесяти с лишним годам"]],
    ["detail", "ru", "был ", "учителем физики", ["работником образования"]],
    ["detail", "ru", "от ", "врача из Вонсана", ["работника медицины"]],
    ["detail", "ru", "она ", "преподавала химию", ["была работником образования"]],
    ["detail", "ru", "он ", "служил на флоте", ["был военным"]],
    ["detail", "zh", "", "今年四十九岁", ["四十多岁", "中年人"]],
    ["detail", "en", "", "a lieutenant of engineers", ["in the army"]],
    ["person", "en", "", "Ri Kum Chol", []],
  ]
  it.each(ladders)("%s %s: %s%s", (kind, language, before, words, ladder) => {
    expect(ladderOf({ kind, words, before, language }, () => gazetteer)).toEqual(ladder)
  })
})

it("never keeps the day in a coarser date", () => {
  for (const words of ["3 November 2019", "2019.11.3", "3 ноября 2019 г.", "2019年11月3日"])
    for (const language of ["ko", "en", "ru", "zh"] as const)
      for (const step of ladderOf({ kind: "date", words, before: "", language }, () => gazetteer))
        expect(step).not.toMatch(/(?<!\d)3(?!\d)/)
})

it("bends a Russian region through six cases", () => {
  expect(russianCases.map((one) => inCase("Амурская область", one))).toEqual([
    "Амурская область",
    "Амурской области",
    "Амурской области",
    "Амурскую область",
    "Амурской областью",
    "Амурской области",
  ])
  expect(inCase("Хабаровский край", "ablt")).toBe("Хабаровским краем")
  expect(inCase("Республика Татарстан", "loct")).toBe("Республике Татарстан")
  expect([caseOf("приехал в ", "Читу"), caseOf("жил в ", "Чите"), caseOf("из ", "Читы"), caseOf("", "Чита")]).toEqual([
    "accs",
    "loct",
    "gent",
    "nomn",
  ])
})

it("gives a Korean particle the form that the new word asks for", () => {
  const fitted = (word: string, rest: string): string => word + fitParticle(word, rest)
  expect(fitted("[이름]", "는 갔다")).toBe("[이름]은 갔다")
  expect(fitted("[장소]", "을 떠나")).toBe("[장소]를 떠나")
  expect(fitted("로씨야", "으로 갔다")).toBe("로씨야로 갔다")
  expect(fitted("서울", "으로")).toBe("서울로")
  expect(fitted("[이름]", "라고 했다")).toBe("[이름]이라고 했다")
  expect(fitted("[이름]", "가게에서")).toBe("[이름]가게에서")
  expect(fitted("[name]", "는")).toBe("[name]는")
})

it("offers nothing that the words do not tell", () => {
  const offers = (kind: ToGeneralise["kind"], language: ToGeneralise["language"], words: string) =>
    ladderOf({ kind, language, words, before: "" }, () => gazetteer)
  expect(offers("date", "ru", "осенью 2019 года")).toEqual(["в 2019 году", "в 2010-х годах"])
  expect(offers("date", "en", "30 December 2018 to 3 January 2019")).toEqual([])
  expect(offers("place", "ru", "Дальний Восток")).toEqual([])
  expect(offers("organisation", "en", "Seaside Construction")[0]).toBe("a construction company")
  for (const words of ["canteen cook", "lost 12 teeth", "scar of 15 cm"])
    expect(offers("detail", "en", words).join(), words).not.toMatch(/teenager|young/)
  expect(offers("detail", "ko", "열차 기관사").join()).not.toContain("10대")
})
