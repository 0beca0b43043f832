import { expect, it } from "vitest"
import type { SpanKind } from "../../src/redaction/span.ts"
import { findWholeWords } from "../../src/redaction/whole-words.ts"

const standing = (text: string, words: string, kind: SpanKind = "person"): readonly string[] =>
  findWholeWords(text, { words, kind }).map(({ start, end }) => text.slice(start, end))

it.each([
  ["Ли", "Они были там или нет, знал ли он? БЫЛИ. Лишь. ЗНАЛ ЛИ ОН"],
  ["Ким", "таким, кимчи, Кимоно"],
  ["Хан", "механик, ханжа"],
  ["Роза", "угроза, прозаик"],
  ["Света", "до рассвета"],
  ["Chang", "we exchanged money, nothing changed"],
  ["Роман", "Романтика"],
  ["Ri", "a prison in Russia, rice"],
  ["Ha", "He has, ha"],
  ["An", "many an hour. An hour later"],
  ["So", "So we left. so it was"],
  ["Man", "a man came; woman"],
  ["Park", "in the park"],
  ["Сон", "ему снился сон, Соня"],
  ["Слава", "слава богу"],
  ["Лев", "левой рукой"],
  ["Андрей", "вотандрейсказал"],
  ["Ким", "Ким Чен Ын, портрет Ким Чен Ира"],
  ["Kim", "Kim Jong Un"],
  ["Нам", "Нам не платили. Был он. Нам обещали."],
  ["Но", "Не было сил. Но мы шли."],
  ["Mark", "Marks of beating"],
  ["Ha", "Has he come?"],
  ["Анна", "Аннами"],
  ["용수", "용수철이 튀였다"],
  ["영수", "영수증을"],
])("does not find %s inside other words, nor as a plain word", (name, text) => {
  expect(standing(text, name)).toEqual([])
})

it.each([
  ["Ли", "сказал Ли, тов. Ли. Ли кричал. Бригадир: Ли. 1. Ли. (Ли)", 6],
  ["Но", "пришёл Но. Но.", 2],
  ["영수", "영수는, 영수네집, 영수아버지, 영수가왔는데", 4],
  ["Ким", "Кима, Кимом, Кимову, КИМ", 4],
  ["Kim", "the Kims, Kim's, kim_chol, Kim77, KimChol, ChulsuKim, Kimчхоль", 6],
  ["Ri", "Comrade Ri. RI", 2],
  ["ли", "а ли сказал", 1],
  ["An", "comrade An said", 1],
  ["Сон", "пришёл Сон, Сону", 2],
  ["Dylan", "if dylan reads this", 1],
  ["Park Chol", "park chol", 1],
  ["Андрей", "АНДРЕЙ", 1],
  ["용수", "용수가왔다", 1],
  ["金哲洙", "工头金哲洙说", 1],
])("finds %s as a word of its own, in any case and in what is written together", (name, text, times) => {
  expect(standing(text, name)).toHaveLength(times)
})

it("takes only of names a plain word in small letters for another", () => {
  expect(standing("Мой сын, a pastor", "Сын", "detail")).toEqual(["сын"])
  expect(standing("a pastor", "Pastor", "detail")).toEqual(["pastor"])
  expect(standing("in the park", "Park", "place")).toEqual([])
})

it("finds adjectives of a place, and no part of a number but of a code", () => {
  expect(standing("Омская полиция, в Омске, омский", "Омск", "place")).toEqual(["Омск", "Омск", "омск"])
  expect(standing("Владивостокские, владивостокский", "Владивосток", "place")).toHaveLength(2)
  expect(standing("12 июня, 22 июня, 2 июня", "2 июня", "date")).toHaveLength(1)
  expect(standing("May 20, 11월 5일", "May 2", "date")).toEqual([])
  expect(standing("470 dollars in 1947, I was 47", "47", "detail")).toHaveLength(1)
  expect(standing("кв. 55", "кв. 5", "code")).toEqual([])
  expect(standing("+79145551234", "5551234", "code")).toEqual(["5551234"])
})
