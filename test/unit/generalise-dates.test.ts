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
  ["en", "on the ", "5th of June", ["June day", "summer day"]],
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
  ["on the ", "12th of June 2018", ["June day in 2018", "summer day in 2018", "day in 2018", "day in the 2010s"]],
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

it.each([
  ["ko", "", "작년 추석날", ["작년 가을", "작년"]],
  ["ko", "", "그해 5월 3일", ["그해 5월", "그해 봄", "그해"]],
  ["ko", "", "작년 5월", ["작년 봄", "작년"]],
  ["zh", "", "去年5月3日", ["去年5月", "去年春天", "去年"]],
  ["zh", "", "19年端午", ["2019年", "2010年代"]],
  ["zh", "", "21年泼水节那天", ["2021年", "2020年代"]],
  ["ko", "", "24년 정월대보름날", ["2024년", "2020년대"]],
  ["ko", "", "10년 전", []],
  ["en", "in ", "the autumn of '17", ["2017", "the 2010s"]],
] as const)(
  "keeps the year that a date counts from or writes in brief: %s %s[%s]",
  (language, before, words, steps) => {
    expect(dateLadder(words, language, before)).toEqual(steps)
  },
)

it.each([
  ["ko", "", "24. 12. 3", "2024년 12월"],
  ["ko", "", "18/9/9", "2018년 9월"],
  ["zh", "", "22-08-31", "2022年8月"],
  ["ru", "", "17.05.21", "в мае 2021 года"],
  ["en", "on ", "28.06.23", "a day in June 2023"],
  ["en", "on ", "6/28/23", "a day in June 2023"],
  ["en", "on ", "4/9/21", "a day in 2021"],
] as const)("reads a year of two figures where its language puts it: %s %s[%s]", (language, before, words, first) => {
  expect(dateLadder(words, language, before)[0]).toBe(first)
})

it.each([
  ["ru", "", "С 12 на 13 августа 2016", "в августе 2016 года"],
  ["ru", "", "4 или 5 сентября 2018", "в сентябре 2018 года"],
  ["ru", "в ночь ", "с 3 на 4 августа", undefined],
  ["en", "on ", "12 and 13 February 2020", "days in February 2020"],
  ["ko", "", "2021년 3월 4일과 5일", "2021년 3월"],
  ["ko", "", "2013.6-2017.3", "2013년 여름-2017년 봄"],
] as const)("takes several days of one month together: %s %s[%s]", (language, before, words, first) => {
  expect(dateLadder(words, language, before)[0]).toBe(first)
})

it.each([
  ["ru", "1 мая 1988 г. р.", ["1988 г. р.", "1980-х г. р."]],
  ["ru", "1968 г. рождения", ["1960-х годов рождения"]],
  ["ru", "1991 года рождения", ["1990-х годов рождения"]],
  ["en", "born 11.12.1957", ["born in December 1957", "born in 1957", "born in the 1950s"]],
  ["zh", "1990年7月21日出生", ["1990年7月出生", "1990年出生", "1990年代出生"]],
  ["ru", "дата рождения 5.5.1980", []],
] as const)("keeps in %s that somebody was born then: %s", (language, words, steps) => {
  expect(dateLadder(words, language)).toEqual(steps)
})

it.each([
  [
    "ko",
    "2017년 4월 3일부터 2020년 6월까지",
    [
      "2017년 4월부터 2020년 6월까지",
      "2017년 봄부터 2020년 여름까지",
      "2017년부터 2020년까지",
      "2010년대부터 2020년대까지",
    ],
  ],
  ["ko", "2018년 5월~10월", ["2018년 봄~2018년 가을", "2018년", "2010년대"]],
  ["ko", "2020년 2월 12일~15일", ["2020년 2월", "2020년 겨울", "2020년", "2020년대"]],
  ["ko", "5월부터 10월까지", []],
  ["zh", "2014年到2017年", ["2010年代"]],
  ["zh", "23年8月底到9月10号", ["2023年8月到2023年9月", "2023年夏天到2023年秋天", "2023年", "2020年代"]],
] as const)("makes both ends of a time coarser: %s %s", (language, words, steps) => {
  expect(dateLadder(words, language)).toEqual(steps)
})

it.each([
  ["ko", "", "80년대 중반", []],
  ["ko", "", "10년 세월", []],
  ["zh", "", "10年时间", []],
  ["ko", "", "91년부터 93년까지", []],
  ["ko", "", "18.5.3~18.6.4", []],
  ["ko", "", "작년 5월부터 올해 10월까지", []],
  ["zh", "", "2018年5月至今", []],
  ["ru", "", "01.05.21-09.06.21", []],
  ["ru", "", "01.05.2021-09.06.2021", ["в 2021 году", "в 2020-х годах"]],
  ["ru", "", "до 3 или 4 августа", ["до августа", "до лета"]],
  ["ru", "", "на Рождество 2018 года", ["зимой 2018 года", "в 2018 году", "в 2010-х годах"]],
  ["en", "between ", "3 and 5 June 2018", []],
  ["en", "", "born before 5 May 1980", []],
  ["en", "at ", "Chuseok 2018", ["some time in 2018", "some time in the 2010s"]],
] as const)(
  "tells no more than the words, nor one end of a time for all of it: %s %s[%s]",
  (language, before, words, steps) => {
    expect(dateLadder(words, language, before)).toEqual(steps)
  },
)

it("goes on into the next year, and takes a student for no birth", () => {
  expect(dateLadder("2019년 12월 28일부터 1월 5일까지", "ko")[0]).toBe("2019년 12월부터 2020년 1월까지")
  expect(dateLadder("2018년 3월 대학생", "ko")[0]).toBe("2018년 3월")
  expect(dateLadder("2018년 여생", "ko")[0]).toBe("2018년")
})
