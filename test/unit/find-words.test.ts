import { expect, it } from "vitest"
import { findNames, findWords } from "../../src/redaction/find-words.ts"

it.each(["Jang\nChol Min", "Jang\u00a0Chol  Min", "Jang\u3000Chol Min", "jang chol min"])("finds %j", (words) => {
  expect(findWords("I saw Jang Chol\tMin.", words)).toEqual([{ start: 6, end: 19 }])
})

it("takes no longer over many blanks", () => {
  expect(findWords(`a${" ".repeat(100_000)}c`, `a${" ".repeat(40)}b`)).toEqual([])
})

it("finds a story of thousands of words", () => {
  const story = Array.from({ length: 5000 }, (_, i) => `word${String(i)}`)
  expect(findWords(`so ${story.join("\n")} end`, story.join(" "))).toHaveLength(1)
  expect(findWords(`so ${story.join(" ")} end`, [...story, "not"].join(" "))).toEqual([])
})

const names = (text: string, words: string): readonly string[] =>
  findNames(text, words).map(({ start, end }) => text.slice(start, end))

it.each([
  ["Ли", "Они были там или нет, знал ли он? БЫЛИ. Лишь"],
  ["Ким", "таким, кимчи, Кимоно"],
  ["Хан", "механик, ханжа"],
  ["Роза", "угроза, прозаик"],
  ["Ri", "a prison in Russia, rice"],
  ["An", "many an hour, and an answer"],
  ["Man", "The man came; woman"],
  ["Сон", "ему снился сон"],
])("does not find %s inside other words, nor as a plain word", (name, text) => {
  expect(names(text, name)).toEqual([])
})

it.each([
  ["Ли", "сказал Ли, ЛИ", 2],
  ["Ким", "Кима, Кимом, Кимову, КИМ, ким", 5],
  ["Kim", "the Kims, Kim's, kim_chol, kim77, KimChol, ChulsuKim", 6],
  ["Ri", "Comrade Ri. RI", 2],
  ["ли", "а ли сказал", 1],
  ["Сон", "пришёл Сон, Сону", 2],
  ["Андрей", "вотандрейсказал", 1],
  ["용수", "용수가", 1],
])("finds %s as a word of its own, in any case and in what is written together", (name, text, times) => {
  expect(names(text, name)).toHaveLength(times)
})
