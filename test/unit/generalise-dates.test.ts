import { expect, it } from "vitest"
import { dateLadder } from "../../src/redaction/generalise/dates.ts"

it("does not make a decade or a winter over two years finer than it is told", () => {
  expect(dateLadder("the 1990s", "en")).toEqual([])
  expect(dateLadder("late 1990s", "en")).toEqual(["the 1990s"])
  expect(dateLadder("1990년대말", "ko")).toEqual(["1990년대"])
  expect(dateLadder("в конце 1990-х годов", "ru")).toEqual(["в 1990-х годах"])
  expect(dateLadder("Winter 2017-18", "en")).toEqual([])
  expect(dateLadder("2019-06-02", "en")[0]).toBe("June 2019")
  expect(dateLadder("2019-06", "en")[0]).toBe("June 2019")
})

it("keeps that somebody was born then", () => {
  expect(dateLadder("1975년 3월 2일생", "ko")).toEqual(["1975년 3월생", "1975년생", "1970년대생"])
  expect(dateLadder("1975년생", "ko")).toEqual(["1970년대생"])
})

it("bends a Russian date behind a word that is no preposition", () => {
  expect(dateLadder("3 мая 2019 года", "ru", "не раньше ")[0]).toBe("мая 2019 года")
  expect(dateLadder("3 мая 2019 года", "ru", "договор датирован ")[0]).toBe("маем 2019 года")
})

it.each([
  ["ko", "", "3월 5일", ["3월", "봄"]],
  ["ko", "2019년 ", "9월 9일 새벽", ["9월", "가을"]],
  ["ko", "", "3월 2일생", ["3월생"]],
  ["zh", "", "三月五号", ["3月", "春天"]],
  ["en", "they came on ", "June 5", ["a day in June", "a summer day"]],
  ["en", "on ", "21 October of that year", ["a day in October", "an autumn day"]],
  ["ko", "", "17년11월20일", ["2017년 11월", "2017년 가을", "2017년", "2010년대"]],
  ["zh", "", "98年8月2日", ["1998年8月", "1998年夏天", "1998年", "1990年代"]],
  ["en", "they came ", "on 5 June", ["in June", "in summer"]],
  ["en", "since ", "the 5th of June", ["June", "summer"]],
  ["en", "", "5 December", ["December", "winter"]],
  ["en", "on the ", "5th of June", []],
  ["en", "my ", "5 June", []],
  ["en", "every ", "June", ["summer"]],
  ["en", "during ", "June 5", ["June", "summer"]],
  ["en", "lived there ", "since June 5", ["since June", "since summer"]],
  ["en", "", "In June", ["in summer"]],
  ["ru", "", "со второго марта", ["с марта", "с весны"]],
  ["ko", "", "삼월 십육일", ["3월", "봄"]],
  ["ko", "", "38년 3월 2일생", ["1938년 3월생", "1938년생", "1930년대생"]],
  ["zh", "", "八月十五", []],
  ["ko", "", "칠월칠석", []],
  ["ru", "ушёл ", "5 июня", ["в июне", "летом"]],
  ["ru", "ждал до ", "8 марта", ["марта", "весны"]],
  ["ru", "Дата: ", "5 июня", ["июнь", "лето"]],
  ["ru", "", "с 3 июня", ["с июня", "с лета"]],
  ["ko", "", "3월", ["봄"]],
  ["ko", "", "9월 초", ["9월", "가을"]],
  ["ko", "", "7.30", ["7월", "여름"]],
  ["ko", "", "추석날 저녁", ["가을"]],
  ["ko", "", "시월 십이일", ["10월", "가을"]],
  ["ko", "", "팔월", ["여름"]],
  ["zh", "", "11/20", ["11月", "秋天"]],
  ["zh", "", "10月下旬", ["10月", "秋天"]],
  ["zh", "", "中秋前一天", ["秋天"]],
  ["en", "in ", "March", ["spring"]],
  ["en", "", "9/6", []],
  ["ru", "", "14.05", ["в мае", "весной"]],
  ["ru", "в ", "марте", []],
  ["ru", "", "в начале сентября", ["в сентябре", "осенью"]],
  ["ko", "", "31.12", []],
  ["ko", "", "음력 8월 15일", []],
  ["ru", "", "с 5 марта по 10 апреля", []],
] as const)("makes a day whose year is not told coarser: %s %s[%s]", (language, before, words, steps) => {
  expect(dateLadder(words, language, before)).toEqual(steps)
})

it.each([
  ["on ", "12 June 2018", ["a day in June 2018", "a summer day in 2018", "a day in 2018", "a day in the 2010s"]],
  ["they left ", "on 12 June 2018", ["in June 2018", "in summer 2018", "in 2018", "in the 2010s"]],
  ["they left ", "12 June 2018", ["in June 2018", "in summer 2018", "in 2018", "in the 2010s"]],
  ["since ", "12 June 2018", ["June 2018", "summer 2018", "2018", "the 2010s"]],
  ["lived there ", "since June 2018", ["since summer 2018", "since 2018", "since the 2010s"]],
  ["in ", "June 2018", ["summer 2018", "2018", "the 2010s"]],
  ["", "In June 2018", ["in summer 2018", "in 2018", "in the 2010s"]],
  ["his ", "12 June 2018", ["June 2018", "summer 2018", "2018", "2010s"]],
  ["on the ", "12th of June 2018", []],
  ["on ", "Christmas Day", ["a winter day"]],
  ["at ", "Easter", ["some time in spring"]],
  ["we met ", "on New Year's Eve", ["in winter"]],
  ["before ", "Christmas", []],
] as const)("puts a date into an English sentence: %s[%s]", (before, words, steps) => {
  expect(dateLadder(words, "en", before)).toEqual(steps)
})

it.each([
  ["на Новый год", ["зимой"]],
  ["на Пасху", ["весной"]],
  ["после Пасхи", []],
] as const)("knows a Russian feast only with the preposition that tells when: %s", (words, steps) => {
  expect(dateLadder(words, "ru", "мы ")).toEqual(steps)
})
