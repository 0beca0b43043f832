import { describe, expect, it } from "vitest"
import { findKoreanNames } from "../../src/redaction/names/korean-names.ts"
import { findNamed } from "../../src/redaction/names/named.ts"
import { partsOf } from "../../src/redaction/names/name-parts.ts"
import { findAddresses } from "../../src/redaction/suggest/addresses.ts"
import { findAges } from "../../src/redaction/suggest/ages.ts"
import { findOrganisations } from "../../src/redaction/suggest/organisations.ts"
import type { Finding } from "../../src/redaction/finding.ts"

const wordsOf = (text: string, findings: readonly Pick<Finding, "start" | "end">[]): readonly string[] =>
  findings.map(({ start, end }) => text.slice(start, end))

describe("a name is found by the word beside it", () => {
  const found: readonly (readonly [string, string])[] = [
    ["책임부원 전일국이 톱손잡이로", "전일국"],
    ["박용수 동무에게만 눈짓을 하고", "박용수"],
    ["보위지도원은 독사라고 불렀습니다", "독사"],
    ["사람들이 그를 두더지라고 햇슴다", "두더지"],
    ["그때 공 선생이 알아보았다", "공 선생"],
    ["리은하라는 처녀가 졸다가", "리은하"],
    ["나는 한주팔인데 올해", "한주팔"],
    ["Our overseer, Jang Chol Min, pushed", "Jang Chol Min"],
    ["on the site they called me Sparrow because", "Sparrow"],
    ["Прораб, Игорь Валентинович Ласточкин, был", "Игорь Валентинович Ласточкин"],
    ["Our overseer, To Myong Il, counted", "To Myong Il"],
    ["дядя Гена ничего не спрашивает", "Гена"],
    ["Светлане Г. я обязан", "Светлане Г."],
    ["组长朴永浩拿走了我们的护照", "朴永浩"],
    ["背后叫他黑雨伞，因为", "黑雨伞"],
    ["老金说", "老金"],
    ["村上冷主任来过两回", "冷"],
    ["涂律師", "涂"],
    ["欧阳院长没有说话", "欧阳"],
    ["Это А. Снегирёв, почта опять съела", "А. Снегирёв"],
    ["signed J. Okafor for the union", "J. Okafor"],
  ]
  it.each(found)("%s", (text, name) => {
    expect(wordsOf(text, findNamed(text))).toContain(name)
  })
})

it("takes no word for a surname that ends in the sign of one", () => {
  for (const text of ["对方律师", "治安队长", "地方主任", "保安队长来了", "新闻记者"])
    expect(findNamed(text)).toEqual([])
})

it("knows the shape of a Korean name in four scripts, in small letters too", () => {
  for (const [text, name] of [
    ["최은심과 딸", "최은심"],
    ["my friend kim chol su fell", "kim chol su"],
    ["мой друг чхве мен чхоль упал", "чхве мен чхоль"],
    ["我妻子李恩姬和女儿", "李恩姬"],
  ] as const)
    expect(wordsOf(text, findKoreanNames(text))).toContain(name)
})

it("finds a foreign surname and its initials in Korean spelling", () => {
  expect(wordsOf("사장 꼬로뜨꼬브 웨.아. 제기자들은", findNamed("사장 꼬로뜨꼬브 웨.아. 제기자들은"))).toContain(
    "꼬로뜨꼬브 웨.아.",
  )
  expect(findNamed("그렇게 했습니다. 예. 아니. 모릅니다.")).toEqual([])
})

it("takes a name apart into what people are called by", () => {
  expect(partsOf("박용수")).toEqual(["용수"])
  expect(partsOf("남궁혁수")).toEqual(["혁수"])
  expect(partsOf("林光日")).toEqual(["光日"])
  expect(partsOf("Paek Sung Ho")).toEqual(["Paek", "Sung", "Sung Ho"])
})

it("finds organisations after northern, Russian, English and Chinese patterns", () => {
  for (const [text, name] of [
    ["제3건설사업소 미장공이였습니다", "제3건설사업소"],
    ["조선릉라도무역총회사 소속", "조선릉라도무역총회사"],
    ["для фирмы ООО «ДальСтройИнвест».", "ООО «ДальСтройИнвест»"],
    ["сварщиком на судоремонтном заводе «Маяк» в порту", "судоремонтном заводе «Маяк»"],
    ["from Taesong Ridge Construction. The", "Taesong Ridge Construction"],
    ["told Irina at UNHCR everything", "UNHCR"],
    ["我们单位叫紫霞技术合作公司，我在", "紫霞技术合作公司"],
  ] as const)
    expect(wordsOf(text, findOrganisations(text))).toContain(name)
})

it("finds streets, houses and villages", () => {
  for (const [text, name] of [
    ["깔리나거리 218번지 아빠트", "깔리나거리 218번지"],
    ["at 14 Agronomicheskaya Street. We", "14 Agronomicheskaya Street"],
    ["на Гражданской улице, 63, корпус 2. Жили", "Гражданской улице, 63, корпус 2"],
    ["工地在波格拉尼奇纳亚街37号后面", "波格拉尼奇纳亚街37号"],
    ["сидит на улице рыбацкой дом пять дробь один человек", "улице рыбацкой дом пять дробь один"],
    ["Жили в бывшем коровнике у второй плотины. Вставали", "бывшем коровнике у второй плотины"],
    [
      "it is the log yard at kilometre two hundred and twelve past Dipkun the company",
      "kilometre two hundred and twelve past Dipkun",
    ],
    [
      "a place four kilometres beyond Bobrovka, left of the grain dryer. We",
      "four kilometres beyond Bobrovka, left of the grain dryer",
    ],
    [
      "I had a cot at Krasnorechenskaya 161, the basement with the boiler, together",
      "Krasnorechenskaya 161, the basement with the boiler",
    ],
    ["we met in the kiosk behind the station at", "the kiosk behind the station"],
    ["삼베리 주차장 왼쪽끝에 흰 차가", "삼베리 주차장 왼쪽끝"],
    ["从一百八十六公里道标往北走", "一百八十六公里道标"],
    ["到了瓦吉夫市集旁邊的鴿子廣場，他說", "瓦吉夫市集旁邊的鴿子廣場"],
    ["办公室在波罗的海街4号二楼，门上", "波罗的海街4号二楼"],
    ["每礼拜四跟车去中国大市场三排，我", "中国大市场三排"],
  ] as const)
    expect(wordsOf(text, findAddresses(text)).some((words) => words.includes(name))).toBe(true)
})

it("finds the age of somebody who is it, not a murder", () => {
  for (const [text, age] of [
    ["당시 15살인 동생이 있었다", "15살"],
    ["스물세살인데 벌써 잡혔다", "스물세살"],
    ["Ей было 25 — это много", "25"],
    ["мне было 17 я служил", "17"],
    ["мне уже 52 а сын мал", "52"],
  ] as const)
    expect(wordsOf(text, findAges(text)).join(), text).toContain(age)
  expect(findAges("두 살인 사건이 있었다")).toEqual([])
})

it("takes no number of people, degrees or hours for an age", () => {
  for (const text of [
    "두세 명이 왔다. 두세 번 맞았다.",
    "한 세 시간 걸렸다. 네 살림은 어떠냐.",
    "Нас было 45 человек. Было 20 градусов мороза.",
    "мне 500 не дали. Мне 300 долларов",
    "дали мне 10 суток, ему 3 раза звонили, ей 20 рублей, мне 30 тысяч",
    "нас было 11, все молчали",
  ])
    expect(findAges(text)).toEqual([])
})

it("finds ages in figures and in words", () => {
  for (const [text, age] of [
    ["나이는 마흔여섯입니다", "마흔여섯"],
    ["다섯살난 쌍둥이", "다섯살난"],
    ["a woman, aged 34. I am", "aged 34"],
    ["Мне было тогда двадцать восемь.", "двадцать восемь"],
    ["пятидесятилетний учитель", "пятидесятилетний"],
    ["今年四十九岁，", "今年四十九岁"],
  ] as const)
    expect(wordsOf(text, findAges(text))).toContain(age)
})
