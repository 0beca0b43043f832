import { describe, expect, it } from "vitest"
import type { Language } from "../../src/i18n/language.ts"
import { postLadder } from "../../src/redaction/generalise/posts.ts"

describe("a sign of a calling is a word, not a part of another", () => {
  const posts: readonly (readonly [Language, string, readonly string[]])[] = [
    ["en", "factory worker", ["a worker"]],
    ["en", "tractor driver", ["a worker"]],
    ["en", "war veteran", ["in the army"]],
    ["en", "velvet dress", []],
    ["en", "a vetted worker", []],
    ["en", "cookware seller", []],
    ["en", "hid in the forest", []],
    ["ru", "генеральный директор", ["служащий"]],
    ["ru", "телесные увечья", []],
    ["ru", "болел малярией", []],
    ["ru", "строительный мусор", []],
    ["ko", "배우자와 딸 둘", []],
    ["ko", "배우다", []],
    ["ko", "인민배우", ["예술체육부문 사람"]],
    ["ko", "배우였다", ["예술체육부문 사람"]],
    ["ko", "제대로 걷지 못한다", []],
    ["ko", "제대군인", ["군인"]],
    ["ko", "국제대학 졸업", []],
    ["ko", "무역상사 직원", []],
    ["ko", "의사소통", []],
    ["ko", "선교사", []],
    ["ko", "봉사복무원", []],
    ["ko", "운전병", ["군인"]],
    ["zh", "吉林人", []],
    ["zh", "老家在吉林", []],
    ["zh", "快乐", []],
    ["zh", "林先生", []],
    ["zh", "兵马", []],
    ["zh", "冠军", []],
    ["zh", "药店老板", []],
    ["zh", "当过十年兵", ["军人"]],
    ["zh", "林场工人", ["工人"]],
  ]
  it.each(posts)("%s: %s", (language, words, steps) => {
    expect(postLadder(words, language)).toEqual(steps)
  })
})

it("takes no rank for an army's that others have too", () => {
  for (const words of ["police officer", "customs officer", "captain of a fishing boat", "sergeant of police"])
    expect(postLadder(words, "en"), words).toEqual([])
  for (const words of ["капитан корабля", "лейтенант полиции", "служил в полиции", "работал на рыболовном флоте"])
    expect(postLadder(words, "ru"), words).toEqual([])
  expect(postLadder("an officer", "en")).toEqual(["in the army"])
  expect(postLadder("служила медсестрой", "ru")).toEqual(["была работником медицины"])
  expect(postLadder("двенадцать лет служил в армии", "ru")).toEqual(["был военным"])
})

it("offers nothing where the words deny it", () => {
  const denials: readonly (readonly [Language, string, string])[] = [
    ["en", "", "not a doctor"],
    ["en", "", "never a soldier"],
    ["en", "", "never served in the army"],
    ["en", "I was not ", "a doctor"],
    ["en", "He wasn't ", "a doctor"],
    ["zh", "", "不是医生"],
    ["zh", "", "没当过兵"],
    ["zh", "他不是", "医生"],
    ["ko", "", "군관이 아니였다"],
    ["ko", "", "제대하지 않았다"],
    ["ko", "", "군대에 못 갔다"],
    ["ru", "", "врачом не был"],
    ["ru", "он не ", "врач"],
  ]
  for (const [language, before, words] of denials) expect(postLadder(words, language, before), words).toEqual([])
})

it("offers nothing for more than one person", () => {
  const several: readonly (readonly [Language, string])[] = [
    ["en", "two doctors"],
    ["en", "soldiers"],
    ["en", "a doctor and a nurse"],
    ["en", "seamstresses"],
    ["zh", "医生们"],
    ["zh", "两名医生"],
    ["ko", "의사들"],
    ["ko", "군관 두 명"],
    ["ru", "офицеры"],
    ["ru", "два врача"],
    ["ru", "врачей"],
  ]
  for (const [language, words] of several) expect(postLadder(words, language), words).toEqual([])
  expect(postLadder("seamstress", "en")).toEqual(["a worker"])
  expect(postLadder("一名医生", "zh")).toEqual(["医务工作者"])
  expect(postLadder("работал учителем и врачом", "ru")).toEqual(["был работником образования"])
})

it("does not give somebody the calling of a relative", () => {
  const relatives: readonly (readonly [Language, string])[] = [
    ["en", "a doctor's daughter"],
    ["en", "daughter of a doctor"],
    ["en", "factory chief's wife"],
    ["ko", "의사의 딸"],
    ["zh", "司机的女儿"],
    ["ru", "сын генерала"],
    ["ru", "жена офицера"],
    ["ru", "дочь медсестры"],
    ["ru", "отец был офицером"],
    ["ru", "сынка врача"],
    ["ru", "друзья врача"],
    ["ru", "жена врач"],
    ["ru", "мать работала учительницей"],
    ["en", "my father is a doctor"],
    ["en", "her husband was an army officer"],
    ["en", "my uncle, a party secretary"],
    ["ko", "의사 아들"],
    ["ko", "아버지가 군관"],
    ["ko", "안해는 교원"],
    ["ko", "형님은 의사"],
    ["zh", "丈夫是军官"],
    ["zh", "父亲当过兵"],
  ]
  for (const [language, words] of relatives) expect(postLadder(words, language), words).toEqual([])
  expect(postLadder("a doctor", "en", "my father was ")).toEqual(["in health care"])
  for (const [language, words] of [
    ["ru", "медсестра"],
    ["ru", "женатый сварщик"],
    ["ko", "처녀 교원"],
    ["ko", "형사 출신 군관"],
    ["zh", "医生，姑娘"],
    ["zh", "孙医生"],
    ["ru", "учитель из Братска"],
    ["ru", "бухгалтер дочерней фирмы, инженер"],
    ["ru", "семь лет сварщик"],
    ["ru", "сварщик и ещё другой мастер"],
    ["en", "family doctor"],
  ] as const)
    expect(postLadder(words, language), words).not.toEqual([])
  expect(postLadder("офицера", "ru", "жена ")).toEqual(["военного"])
})

it("bends women's callings", () => {
  expect(postLadder("повариха", "ru")).toEqual(["рабочий"])
  expect(postLadder("швеёй", "ru", "со ")).toEqual(["рабочим"])
})

it("takes nobody's calling from what only mentions somebody who has it", () => {
  const mentions: readonly (readonly [Language, string])[] = [
    ["en", "two toes cut off by the camp doctor"],
    ["en", "married to the last ambulance driver"],
    ["ru", "силикоз, врач сказал"],
    ["ru", "зубы выбил начальник участка"],
    ["ru", "замужем за офицером"],
    ["zh", "医生说是尘肺"],
    ["zh", "嫁给了一位铁路工程师"],
    ["ko", "용접불에 데인 흉터"],
    ["ko", "교원과 결혼했다"],
  ]
  for (const [language, words] of mentions) expect(postLadder(words, language), words).toEqual([])
  const about: readonly (readonly [Language, string, string])[] = [
    ["ru", "шофёр директора рыбзавода", "рабочий"],
    ["ru", "повар генерала", "рабочий"],
    ["en", "chief cook", "a worker"],
    ["en", "worked as a nurse", "in health care"],
    ["ko", "지배인 운전수", "로동자"],
    ["zh", "厂长司机", "工人"],
  ]
  for (const [language, words, step] of about) expect(postLadder(words, language), words).toEqual([step])
  for (const words of ["간병사", "조선인민군의 후방부"]) expect(postLadder(words, "ko"), words).toEqual([])
  expect(postLadder("工人", "zh")).toEqual([])
})
