import { expect, it } from "vitest"
import type { Decided } from "../../src/redaction/decided.ts"
import { findAgain } from "../../src/redaction/find-again.ts"

const again = (text: string, words: string, type: Decided["type"] = "PERSON"): readonly string[] =>
  findAgain(text, [{ words, type, tier: "sure" }]).map(({ start, end }) => text.slice(start, end))

it("finds a name again by its given part, with any particle", () => {
  expect(again("박용수가 갔다. 용수는 남았다.", "박용수")).toEqual(expect.arrayContaining(["박용수", "용수"]))
  expect(again("林光日倒了。光日第三天死了。", "林光日")).toContain("光日")
})

it("does not look for what anybody is called", () => {
  expect(again("할머니가 왔다. 사람이 많았다.", "옆방 할머니")).toEqual([])
})

it("finds a name again in other letters and other systems", () => {
  for (const text of ["Kim Chol Su said", "kim cheol-su said", "сказал Ким Чхоль Су", "김철쑤가 말했다"])
    expect(again(text, "김철수"), text).toHaveLength(1)
})

it("finds a Korean name again as the other half of the country writes it", () => {
  expect(again("이철민이 왔다", "리철민")).toContain("이철민")
  for (const text of ["Lee Chol Min", "Yi Cheol-min", "Ли Чхоль Мин"])
    expect(again(text, "리철민"), text).toContain(text)
  expect(again("류영희가 왔다", "유영희")).toContain("류영희")
  for (const text of ["Kim Yong Hee", "Kim Yong Hui", "Ким Ён Хи"]) expect(again(text, "김영희"), text).toContain(text)
})

it("finds a name in Chinese signs again in the other form of its signs", () => {
  expect(again("护照上是许东植，东植后来死了。", "許東植")).toEqual(expect.arrayContaining(["许东植", "东植"]))
  expect(again("穩城郡", "稳城郡", "LOC")).toEqual(["穩城郡"])
})

it.each([
  ["Kим Чхоль Су", "Ким Чхоль Су"],
  ["Пaка", "Пак"],
  ["Кim", "Kim"],
  ["Лaстoчкину", "Игорь Ласточкин"],
])("finds %s, which mixes letters that look alike, as %s", (written, words) => {
  expect(again(`и ${written} тоже`, words)).toContain(written)
})

it("finds a Russian name in another case", () => {
  expect(again("Игорь Ласточкин был. Я Ласточкину улыбнулся.", "Игорь Ласточкин")).toContain("Ласточкину")
})

it.each([
  ["Андрей", ["Андрея", "Андрею", "Андреем", "Андрее"]],
  ["Сергей", ["Сергея", "Сергею", "Сергеем"]],
  ["Юрий", ["Юрия", "Юрию", "Юрием"]],
  ["Илья", ["Илью", "Ильёй", "Ильи"]],
  ["Наталья", ["Наталью", "Натальей", "Наталье"]],
  ["Алексей Юрьев", ["Алексею", "Юрьева"]],
])("finds %s in every case", (name, forms) => {
  for (const form of forms) expect(again(`тогда ${form} не было`, name), form).toEqual([form])
  expect(again("даром, в юрте, сам не свой", name)).toEqual([])
})

const tiersOf = (text: string, words: string): readonly (readonly [string, string])[] =>
  findAgain(text, [{ words, type: "PERSON", tier: "sure" }]).map((one) => [text.slice(one.start, one.end), one.tier])

it.each([
  ["Ким Нам Чхоль", "Зарплату нам не платили. Нам обещали."],
  ["Пак Сон Иль", "Ему снился сон."],
  ["Тен Владимир", "На стене была тень."],
  ["Kim Man Su", "A man came in. The old man cried."],
  ["Ri Hae Won", "They paid me 500 won."],
  ["Will Smith", "I will never forget."],
  ["김사랑", "사랑하는 안해에게"],
])("does not tick a plain word that is a part of a name too: %s", (name, text) => {
  expect(tiersOf(text, name).filter(([, tier]) => tier === "sure")).toEqual([])
  expect(tiersOf(text, name).filter(([words]) => /^\p{Ll}/u.test(words))).toEqual([])
})

it("asks about a part of a name in small letters where nothing has a capital", () => {
  expect(tiersOf("chol said no, nobody came", "Kim Chol Min")).toEqual([["chol", "check"]])
  expect(tiersOf("licence picture. dylan if you read this, call Mira", "Dylan Marsh")).toEqual([["dylan", "check"]])
  expect(new Set(tiersOf("роза мне писала", "Роза").map(String))).toEqual(new Set(["роза,check"]))
})

it("finds a code again however its figures are grouped", () => {
  for (const text of ["01055512345로", "０１０－５５５１－２３４５", "+82 10 5551 2345", "010 5551-2345"])
    expect(again(text, "010-5551-2345", "CODE"), text).toHaveLength(1)
  expect(again("звонил 89145551234 вчера, +7 914 555 12 34", "8 914 555-12-34", "CODE")).toHaveLength(2)
  expect(again("паспорт 745 123 456.", "745123456", "CODE")).toEqual(["745 123 456"])
  expect(again("№ АВ-44.17/2", "ав 44172", "CODE")).toEqual(["АВ-44.17/2"])
  for (const text of ["17451234569", "2023 15 30", "745 123"]) expect(again(text, "745123456", "CODE")).toEqual([])
})

it.each([
  ["Whitfield's car, Whitfield’s", "Daniel Whitfield", ["Whitfield", "Whitfield"]],
  ["Cholsu's hand", "Kim Chol Su", ["Cholsu"]],
  ["у Попова, с Жуковым", "Попов", ["Попова"]],
  ["тогда Орлов сказал", "Орлову", ["Орлов"]],
  ["소대장김철수가 왔다", "김철수", ["김철수"]],
  ["여권김철수.jpg", "김철수", ["김철수"]],
  ["박 용 수 라고", "박용수", ["박 용 수"]],
  ["kim_chol_su.pdf", "김철수", ["kim_chol_su"]],
  ["여권번호472910385입니다", "472910385", ["472910385"]],
  ["邮箱chol.su@mail.ru", "chol.su@mail.ru", ["chol.su@mail.ru"]],
  ["номер A-123456", "А-123456", ["A-123456"]],
  ["472910385", "паспорт 472910385", ["472910385"]],
  ["용수가 왔다", "박용수 반장", ["용수"]],
])("%s: finds %s", (text, words, found) => {
  const type = /\d|@/.test(words) ? "CODE" : "PERSON"
  expect([
    ...new Set(findAgain(text, [{ words, type, tier: "sure" }]).map((one) => [one.start, one.end].join("-"))),
  ]).toHaveLength(found.length)
  expect(again(text, words, type)).toEqual(expect.arrayContaining([...found]))
})

it.each([
  ["박영철", ["Park Young-chul", "Пак Йонг Чол", "Паку Ён Чхолю", "Пака Ён Чхоля"]],
  ["박용수", ["Park Yong-soo", "Ён Су"]],
  ["리명국", ["Lee Myung-guk"]],
  ["정순희", ["Jung Soon-hee"]],
  ["최금옥", ["Choi Geum-ok", "Цой Кым Ок"]],
  ["신현우", ["Shin Hyun-woo"]],
  ["로금석", ["Roh Geum-seok"]],
  ["장광일", ["Чан Гван Иль"]],
  ["황보철", ["Хванбо Чхоль"]],
  ["김영희", ["Yong Hui", "Ён Хи"]],
  ["Kim Chol Su", ["철수가", "Chol Su"]],
])("finds %s as people spell it who have no system", (name, spellings) => {
  for (const spelling of spellings) expect(again(spelling, name), spelling).toContain(spelling.replace(/가$/, ""))
})

it.each([
  ["용수철이 튀여나왔다", "박용수"],
  ["금강산에 갔다", "김금강"],
  ["은하수를 보았다", "장은하"],
  ["청진기를 대였다", "청진"],
  ["观光日到了", "林光日"],
])("does not tick what only begins or ends like a name: %s", (text, name) => {
  expect(tiersOf(text, name).filter(([, tier]) => tier === "sure")).toEqual([])
})

it.each([
  ["Андрей Белов", "сильная боль, более белая"],
  ["Орлов", "два орла"],
  ["Котов", "чёрный кот"],
  ["Хан Дон Хёк", "был день, дон"],
])("does not take a plain word for a case of %s", (name, text) => {
  expect(again(`Там ${text}.`, name)).toEqual([])
})

it.each([
  ["Морозов", "мороз в 40 градусов"],
  ["Иванов", "Иван в мае"],
])("takes no preposition into %s", (name, text) => {
  expect(again(text, name)).toEqual([])
})

it("leaves prepositions, and figures that only stand before a number, where they are", () => {
  expect(tiersOf("Иванова в больницу", "Иванов").map(String)).toContain("Иванова,sure")
  expect(tiersOf("к Кузнецову", "Кузнецов").map(String)).toContain("Кузнецову,sure")
  for (const text of ["12.05.2019 89145551234", "1. 8 914 555 12 34", "кв. 12 8914 555-12-34"])
    for (const found of again(text, "+7 914 555-12-34", "CODE")) expect(found).toMatch(/^89145551234$|^8 ?914 555/)
  for (const words of ["тел. 8 914 555-12-34", "전화번호 +7 914 555 12 34"])
    expect(again("звонил 89145551234", words, "CODE"), words).toEqual(["89145551234"])
  expect(again("+86 138 1234 5678, 600 123 456", "13812345678", "CODE")).toEqual(["+86 138 1234 5678"])
  expect(again("600 123 456", "+48 600 123 456", "CODE")).toEqual(["600 123 456"])
  expect(again("t.me/chol_su82", "Telegram @chol_su82", "CODE")).toEqual(["chol_su82"])
  expect(again("Chol-su said", "김철수")).toContain("Chol-su")
  expect(tiersOf("Юный рабочий. Нами командовали.", "Ким Юн Нам").filter(([, tier]) => tier === "sure")).toEqual([])
  expect(
    findAgain("청진에서 왔다. 청진역", [{ words: "청진", type: "LOC", tier: "sure" }]).every(
      ({ tier }) => tier === "sure",
    ),
  ).toBe(true)
  expect(again("회상했다", "혜산", "LOC")).toEqual([])
})

it("looks for a very long code only as it stands", () => {
  const code = "7".repeat(100)
  expect(again(`${code.slice(0, 50)} ${code.slice(50)}`, code, "CODE")).toEqual([])
  expect(again(`so ${code}.`, code, "CODE")).toEqual([code])
})

it("finds a name or a firm again that is written with other spaces or quotation marks", () => {
  expect(again("릉라도 무역 총회사에서 왔다", "릉라도무역총회사", "ORG")).toEqual(["릉라도 무역 총회사"])
  expect(again("제3 건설 사업소", "제3건설사업소", "ORG")).toEqual(["제3 건설 사업소"])
  expect(again("김 철이 왔다", "김철")).toEqual(["김 철"])
  expect(again("김　철수가 왔다", "김철수")).toContain("김　철수")
  expect(again("金　哲 洙来了", "金哲洙")).toContain("金　哲 洙")
  expect(again("남궁 철이 왔다", "남궁철")).toEqual(["남궁 철"])
  expect(again("на ЖК «Восточный Луч» было", 'ЖК "Восточный Луч"', "ORG").join()).toContain("Восточный Луч")
})

it("finds a place in another spelling, and an organisation in capitals", () => {
  expect(again("во Владивостоке", "블라디보스토크", "LOC")).toEqual(["Владивостоке"])
  expect(again("블라디보쓰또크에서", "블라디보스토크", "LOC")).toEqual(["블라디보쓰또크"])
  expect(again("AT KAMA POLYTECHNIC ACADEMY", "Kama Polytechnic Academy", "ORG")).toContain("KAMA POLYTECHNIC ACADEMY")
})

it("finds a name again that was marked with its particle", () => {
  expect(again("장남수는 갔다. 남수도 갔다.", "장남수가")).toEqual(expect.arrayContaining(["장남수", "남수"]))
})

it("finds a name again where the spaces are missing, also spelt otherwise", () => {
  expect(again("그때우리작업반에리철민이가왔는데", "리철민")).toEqual(["리철민"])
  expect(again("그때우리작업반에이철민이가왔는데", "리철민")).toEqual(["이철민"])
  expect(again("다음날기차로블라디보쓰또크에갔습니다", "블라디보스토크", "LOC")).toEqual(["블라디보쓰또크"])
})

it("does not find a name inside another word, nor in one that means nothing", () => {
  expect(again("У меня не было сил.", "Тан Мён Хи")).toEqual([])
  expect(again("Romance and roman", "Roma")).toEqual([])
})

it("finds a date again in another form and another language", () => {
  const forms = [
    "2 June 2019",
    "the second of June 2019",
    "02.06.2019",
    "2 июня 2019 г.",
    "2019年6月2日",
    "二〇一九年六月二日",
  ]
  for (const text of [...forms, "2019-06-02", "주체108년 6월 2일"])
    expect(again(`… ${text} …`, "2019년 6월 2일", "DATE"), text).toEqual([text])
  for (const text of [
    "2 June 2019, 8 a.m.",
    "с 2 июня 2019 года по 10 июля 2019 года",
    "второго июня 2019 года",
    "２０１９年６月２日",
    "Sunday, 2 June 2019",
    "2019年6月2日星期天",
  ])
    expect(again(text, "2019년 6월 2일", "DATE").join(), text).not.toBe("")
  expect(again("упал 2 июня", "2019년 6월 2일", "DATE")).toContain("2 июня")
  expect(again("in June 2019", "2019년 6월", "DATE").join()).toContain("June 2019")
})

it("does not take another day, the month alone or a lunar day for the same date", () => {
  for (const text of [
    "3 June 2019",
    "2 June 2020",
    "June 2019",
    "2 июля 2019 года",
    "음력 6월 2일",
    "second half of June 2019",
    "второе воскресенье июня 2019 года",
  ])
    expect(again(text, "2019년 6월 2일", "DATE"), text).toEqual([])
})

it("takes time for dates in proportion to them", () => {
  const line = (days: number): string => "春节".repeat(days)
  const dates = Array.from({ length: 400 }, (_, i) => ({
    words: `${String((i % 28) + 1)} May ${String(1950 + (i % 70))}`,
    type: "DATE" as const,
    tier: "sure" as const,
  }))
  expect(findAgain(`${line(2000)}\n`.repeat(5), dates)).toEqual([])
})

it("finds a Korean name again in Chinese signs, and the other way round", () => {
  for (const name of ["김철수", "Ким Чхоль Су", "Kim Chol Su"])
    for (const signs of ["金哲洙", "金铁秀", "金鐵洙"])
      expect(again(`工头${signs}走了。`, name), `${name} ${signs}`).toContain(signs)
  expect(again("李明浩来了，明浩是班长。", "리명호")).toEqual(expect.arrayContaining(["李明浩", "明浩"]))
  expect(again("李明浩来了", "이명호")).toContain("李明浩")
  expect(again("不是这样，李明", "리명호")).toEqual([])
  for (const text of ["김철수가 왔다", "пришёл Ким Чхоль Су", "Kim Chol-su came"])
    expect(again(text, "金哲洙").join(), text).toMatch(/^(?:김철수|Ким Чхоль Су|Kim Chol-su)/)
  expect(again("李铭浩和金属，一千米", "리철수")).toEqual([])
  expect(tiersOf("金哲洙", "김철수").map(String)).toEqual(["金哲洙,check"])
})

it("reads surnames of two signs, and nobody else's names", () => {
  expect(again("崔哲洙来了", "최철수")).toContain("崔哲洙")
  expect(again("皇甫哲洙", "Хванбо Чхоль Су")).toContain("皇甫哲洙")
  expect(again("림철수가", "任哲洙")).toEqual([])
  expect(again("金".repeat(100_000), "최철수")).toEqual([])
})

it.each([
  ["у Кимова взяли", "Ким", "Кимова"],
  ["с Пакиными, к Кимовым", "Ким", "Кимовым"],
  ["the Whitfields", "Daniel Whitfield", "Whitfields"],
  ["Льва не было", "Лев", "Льва"],
  ["за Зайцем", "Заяц", "Зайцем"],
  ["Ильнам пришёл", "Ким Иль Нам", "Ильнам"],
  ["Чхольсу сказал", "Ким Чхоль Су", "Чхольсу"],
  ["Ёнхо молчал", "Пак Ён Хо", "Ёнхо"],
])("%s: finds the family, the fleeting vowel or the given name in one word", (text, name, found) => {
  expect(again(text, name)).toEqual([found])
})

it("takes no plain word for somebody's family", () => {
  expect(again("Иванов день, основа, кимоно, слонов", "Слон")).toEqual([])
  expect(again("Kimonos", "Kim")).toEqual([])
  expect(again("Marks of beating", "Mark Smith")).toEqual([])
  expect(again("Roses grew", "Rose Hill")).toEqual([])
})

it("finds a place again whose sound changes where its word is cut", () => {
  expect(again("초이발산에서", "Чойбалсан", "LOC")).toEqual(["초이발산"])
})

it("asks about days in short forms, as in names of files", () => {
  const told = (text: string) => findAgain(text, [{ words: "2 июня 2019", type: "DATE", tier: "sure" }])
  for (const text of ["IMG_20190602_1.jpg", "02.06.19", "2/6/19", "19-06-02", "2.VI.2019", "2 VI 19"])
    expect(
      told(text).map(({ tier }) => tier),
      text,
    ).toEqual(["check"])
  for (const words of ["02.06.19", "20190602", "2.VI.2019"])
    expect(again("упал 2 июня 2019 года", words, "DATE"), words).toContain("2 июня 2019 года")
  expect(again("02.06.38", "2 июня 1938", "DATE")).toEqual(["02.06.38"])
  for (const text of ["20190603", "120190602", "02.06.19.5", "192.02.06.19", "2.XIII.2019", "2.06.1", "0.2.06.19"])
    expect(told(text), text).toEqual([])
})

it.each([
  ["капитан Орлов", "видели Орлова, Орлов сказал", ["Орлова", "Орлов"]],
  ["с Орловым", "Орлова нет", ["Орлова"]],
  ["товарищ Ким", "у Кима", ["Кима"]],
  ["Comrade Park", "Park said", ["Park"]],
  ["Whitfield’s", "Whitfield came", ["Whitfield"]],
  ["«Орлов»,", "Орлову", ["Орлову"]],
  ["김철수씨", "김철수가 철수를", ["김철수", "철수"]],
  ["반장 김철수", "철수가", ["철수"]],
  ["김철수(45)", "철수는", ["철수"]],
  ["工头金哲洙", "金哲洙，哲洙来", ["金哲洙", "哲洙"]],
  ["金哲洙同志", "김철수가", ["김철수"]],
])("%s was marked with what stands beside the name: finds it alone", (words, text, found) => {
  expect(again(text, words)).toEqual(expect.arrayContaining(found))
})

it.each([
  ["김영희", ["Kim Yeong-hui", "Kim Yeonghui", "Ким Ен Хи"]],
  ["김현우", ["Kim Hyeon-u", "Ким Хен У"]],
  ["박명수", ["Park Myeong-su", "Пак Мен Су"]],
  ["김철수", ["Ким Чер Су", "Kim Cheolsu"]],
  ["리성철", ["Ли Сен Чер", "Ri Seongcheol"]],
  ["Ким Ен Хи", ["김영희"]],
])("finds %s as Seoul and Russian papers spell it", (name, spellings) => {
  for (const spelling of spellings) expect(again(spelling, name), spelling).toContain(spelling)
})

it.each([
  ["Родион", "за Родину, Родина"],
  ["Ли На Ми", "Нами командовали"],
  ["Ким До Ма", "Дома никого"],
  ["Платон", "Платные услуги"],
])("ticks no other word for %s", (name, text) => {
  expect(tiersOf(text, name).filter(([, tier]) => tier === "sure")).toEqual([])
})

it("does not read every two signs, nor a given name's signs in other words, as a name", () => {
  for (const text of ["全国人民", "安全第一"]) expect(again(text, "Чон Гук"), text).toEqual([])
  expect(again("金明日来了，我明日再说", "김명일")).toEqual(["金明日"])
  for (const [name, text] of [
    ["李海", "이해했다"],
    ["高文", "고문을 당했다"],
  ] as const)
    expect(again(text, name), text).toEqual([])
  expect(again("林哲同志", "림철")).toEqual(["林哲"])
  for (const [name, signs] of [
    ["유영희", "刘英姬"],
    ["임철수", "任哲洙"],
    ["김재호", "金宰浩"],
    ["진명철", "陈明哲"],
  ] as const)
    expect(again(`是${signs}说的`, name), signs).toContain(signs)
})

it.each(["photo_2019-06-02_12-33-44.jpg", "IMG20190602123456.jpg", "2019-06-02T12:00", "2019_06_02", "02062019"])(
  "asks about the day in %s",
  (text) => {
    expect(again(text, "2 июня 2019", "DATE")).not.toEqual([])
  },
)

it.each([
  ["Владивосток", "LOC", "владивостокский завод, Владивостокские", ["владивостокский", "Владивостокские"]],
  ["Тында", "LOC", "тындинский, тындинцы", ["тындинский", "тындинцы"]],
  ["Пхеньян", "LOC", "пхеньянская", ["пхеньянская"]],
  ["丹东海松建筑公司", "ORG", "丹东海松建筑", ["丹东海松建筑"]],
  ["Андрей", "PERSON", "Андрейсказал", ["Андрей"]],
  ["김철수", "PERSON", "그래서철수한테물어보니까", ["철수"]],
  ["cholsu82@mail.ru", "CODE", "телеграм cholsu82, chol_su82", ["cholsu82", "chol_su82"]],
] as const)("finds what is made of %s or said for it", (words, type, text, found) => {
  expect(again(text, words, type)).toEqual(expect.arrayContaining([...found]))
})

it("takes no other word for what is made of a place", () => {
  expect(again("Мир, миринский, мирское, концы, отцы, матросский", "Мирный", "LOC")).toEqual([])
})

it.each([
  ["Vladivostok", "LOC", "to Vladivistok, from Vladivsotok", ["Vladivistok", "Vladivsotok"]],
  ["Vladivostok", "LOC", "to Vladivvostok, from Vladivostk", ["Vladivvostok", "Vladivostk"]],
  ["Владивосток", "LOC", "из Владвостока", ["Владвостока"]],
  ["하바롭스크", "LOC", "하바롭크에서", ["하바롭크"]],
  ["릉라도무역총회사", "ORG", "릉라도무억총회사에서", ["릉라도무억총회사"]],
  ["Константинов Виктор", "PERSON", "Констатинов пришёл", ["Констатинов"]],
  ["Whitfield", "PERSON", "Whitfeild said", ["Whitfeild"]],
  ["김철수", "PERSON", "김  철수가", ["김  철수"]],
  ["+7 924 123-45-67", "CODE", "звони 123-45-67", ["123-45-67"]],
  ["010-1234-5678", "CODE", "1234-5678로 전화", ["1234-5678"]],
  ["2 June 2019", "DATE", "it was 6/2/2019 then", ["6/2/2019"]],
  ["6/2/2019", "DATE", "on 2 June 2019", ["2 June 2019"]],
  ["13 June 2019", "DATE", "on 6/13/2019", ["6/13/2019"]],
] as const)("asks about what %s was hastily written as", (words, type, text, found) => {
  expect(again(text, words, type)).toEqual(expect.arrayContaining([...found]))
})

it.each([
  ["Виктор", "Тогда вектор силы"],
  ["Whitfield", "Fieldwork; whitfeild Was"],
  ["하바롭스크", "하바롭스크에서"],
  ["Vladivostok", "at Vladivostok"],
  ["Turner", "It Turned out"],
  ["Victor", "Victory came"],
  ["조선로동당", "조선로동신문"],
] as const)("takes no other word for a misspelt %s", (words, text) => {
  const found = again(text, words, "LOC")
  expect(found.filter((one) => one !== words)).toEqual([])
})

it("does not run away over what somebody marked as one endless word", () => {
  const endless = "a".repeat(20_000)
  expect(again(`${endless} b`, endless, "LOC")).toHaveLength(1)
})
