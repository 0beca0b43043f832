import { expect, it } from "vitest"
import { prepareGazetteer } from "../../src/desk/gazetteer.ts"
import { foundAgain, withOtherNames } from "../../src/desk/found-again.ts"
import type { Decided } from "../../src/redaction/decided.ts"

const gazetteer = prepareGazetteer()
const found = (text: string, words: string, type: Decided["type"]): readonly string[] =>
  foundAgain(text, withOtherNames([{ words, type, tier: "sure" }], gazetteer)).map(({ start, end }) =>
    text.slice(start, end),
  )

it.each([
  ["посёлок Дурмин", "LOC", "в Дурмине", "Дурмине"],
  ["the village of Durmin", "LOC", "near Durmin", "Durmin"],
  ["Mokran Trading Company", "ORG", "Mokran sent us", "Mokran"],
  ["г. Чита", "LOC", "Chita was cold", "Chita"],
  ["청진에서", "LOC", "из Чхонджина", "Чхонджина"],
  ["伯力", "LOC", "в Хабаровске", "Хабаровске"],
  ["Иван", "PERSON", "Ivan", "Ivan"],
  ["Марией", "PERSON", "Maria", "Maria"],
  ["Popov", "PERSON", "к Попову", "Попову"],
  ["Yuri", "PERSON", "без Юрия", "Юрия"],
  ["김철수", "PERSON", "Cholsu left", "Cholsu"],
  ["김성일", "PERSON", "вместе с Сонилем", "Сонилем"],
  ["Вера", "PERSON", "Bepa", "Bepa"],
  ["Воробей", "PERSON", "Воробья", "Воробья"],
  ["최룡해", "PERSON", "최용해가", "최용해"],
  ["박련옥", "PERSON", "연옥이가", "연옥"],
  ["릉라도무역총회사", "ORG", "능라도무역총회사", "능라도무역총회사"],
  ["남강건설회사", "ORG", "남강에서", "남강"],
  ["조선릉라도무역총회사", "ORG", "릉라도에서", "릉라도"],
  ["김철수", "PERSON", "김 철수가", "김 철수"],
  ["Саша", "PERSON", "с Санычем", "Санычем"],
  ["Егор", "PERSON", "Yegor", "Yegor"],
  ["войсковая часть 12345", "ORG", "в/ч 12345", "12345"],
  ["г. Находка Приморского края", "LOC", "в Находке", "Находке"],
  ["Chegdomyn, Khabarovsk Krai", "LOC", "near Chegdomyn", "Chegdomyn"],
  ["улица Калинина, 15", "LOC", "на Калинина 15", "Калинина 15"],
  ["улица Русская, 94", "LOC", "на Русской 94", "Русской 94"],
  ["Океанском проспекте, 9", "LOC", "Океанский, 9", "Океанский, 9"],
  ["Сахалин", "LOC", "сахалинский", "сахалинский"],
  ["Саратов", "LOC", "саратовцы", "саратовцы"],
  ["Хабаровск", "LOC", "хабаровчане", "хабаровчане"],
  ["@dimon", "CODE", "t.me/dimon", "dimon"],
  ["t.me/ivanov_p", "CODE", "ivanov_p", "ivanov_p"],
  ["단동", "LOC", "단동으로", "단동"],
] as const)("finds %s (%s) as others write and call it, and in brief: %s", (words, type, text, name) => {
  expect(found(text, words, type)).toEqual([name])
})

it("takes no word of many firms, and no region, for what was decided", () => {
  expect(found("New trading companies, the Company", "Mokran Trading Company", "ORG")).toEqual([])
  expect(found("We wore cashmere in May.", "Cashmere Dawn", "ORG")).toEqual([])
  expect(found("we wore cashmere, cashmere paid nobody", "Cashmere Dawn", "ORG")).toEqual(["cashmere", "cashmere"])
  expect(found("Primorye", "Приморский край", "LOC")).toEqual([])
  expect(found("건설이 늦었다", "건설사업소", "ORG")).toEqual([])
  expect(found("В 2019 году", "Выставка 2019", "ORG")).toEqual([])
})

it.each([
  ["Андрей", "Андрюха нас бил, Андрюши боялись, Андрюх!", ["Андрюха", "Андрюши", "Андрюх"]],
  ["Андреем Вороновым", "Андрюша", ["Андрюша"]],
  ["бригадир Андрей", "Андрюхой", ["Андрюхой"]],
  ["дядя Коля", "Николая", ["Николая"]],
  ["Саша", "Александру, Сашку и Шуре", ["Александру", "Сашку", "Шуре"]],
  ["Mikhail", "Misha said, Мишка сказал", ["Misha", "Мишка"]],
  ["Алексей", "Lesha and Lyokha", ["Lesha", "Lyokha"]],
  ["Олег", "Олежка", ["Олежка"]],
  ["Павел", "Павлику и Паше", ["Павлику", "Паше"]],
  ["드미트리", "Дима пил", ["Дима"]],
  ["Александр", "Сашин брат, к Сашиной матери", ["Сашин", "Сашиной"]],
  ["Саша", "Сашины деньги", ["Сашины"]],
  ["Сергей Иванович", "Иваныч пришёл, звал Иваныча", ["Иваныч", "Иваныча"]],
  ["Иваныч", "с Ивановичем", ["Ивановичем"]],
  ["Михаил Павлович Зотов", "Палычу, Palych", ["Палычу", "Palych"]],
  ["Палыч", "Павлович", ["Павлович"]],
  ["Алексей", "Лешин, Алёшиному", ["Лешин", "Алёшиному"]],
  ["Николай Сергеевич", "Сергеичем", ["Сергеичем"]],
  ["Анна Сергеевна", "Сергевна, у Сергевны", ["Сергевна", "Сергевны"]],
  ["Анатольевич", "Анатолича", ["Анатолича"]],
  ["Александр", "싸샤가 때렸다. 사샤는", ["싸샤", "사샤"]],
  ["싸샤", "Саша пил, 사샤도", ["Саша", "사샤"]],
  ["콜랴", "Николаю", ["Николаю"]],
  ["Ан Ён Хи", "Аня и Нюра", []],
  ["Ким Чхоль", "Коля пил с Вовой", []],
])("finds %s as those call him who know him: %s", (words, text, names) => {
  expect(found(text, words, "PERSON")).toEqual(names)
})

it.each([
  ["Надежда", "Надо было уйти"],
  ["Никита", "Никого нет, никому не скажу"],
  ["Людмила", "Люди ждали людей"],
  ["Евгений", "Жену забрали"],
  ["Анна", "бригадир Ан"],
  ["Ирина", "портрет Ким Ир Сена"],
  ["Светлана", "Тут света нет"],
  ["Вячеслав", "И слава богу"],
  ["Артём", "Тема такая"],
  ["Сергей", "Серый барак, серые стены, Саша"],
  ["김유리", "Юра"],
  ["Олег", "Оля"],
  ["Мария", "Машина стояла, машин не было, на Машине"],
  ["Елена", "Памятник: Ленин, у Ленина"],
  ["Александр", "мой Шурин"],
  ["Иван", "порт Ванино"],
  ["Александр", "어디 사냐? 값이 싸냐?"],
  ["Марина", "Мариовна"],
])("takes no other word and nobody else for %s: %s", (words, text) => {
  expect(found(text, words, "PERSON")).toEqual([])
})
