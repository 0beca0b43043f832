import { describe, expect, it } from "vitest"
import * as chinese from "../../src/redaction/dates/chinese.ts"
import { datePatterns, findDates } from "../../src/redaction/dates/dates.ts"
import * as korean from "../../src/redaction/dates/korean.ts"
import { linesOf } from "../../src/redaction/lines.ts"
import { markedTexts } from "../train/marked.ts"

function finds(text: string, words: string): boolean {
  const start = text.indexOf(words)
  return findDates(text).some((one) => one.start <= start && one.end >= start + words.length)
}

describe("a date finer than a year is found", () => {
  const found: readonly (readonly [string, string])[] = [
    ["2016년 4월 12일 비행기로", "2016년 4월 12일"],
    ["주체110(2021)년 3월에 왔다", "주체110(2021)년 3월"],
    ["2022년 정월 스무하루날 새벽에", "2022년 정월 스무하루날"],
    ["이천십육년 오월 십일일이요", "이천십육년 오월 십일일"],
    ["2023년 추석 이틀 전에", "2023년 추석 이틀 전"],
    ["지난해 가을 찾아갔을때", "지난해 가을"],
    ["2022년 9월 셋째 주에요", "2022년 9월 셋째 주"],
    ["2019.11.3 새벽에", "2019.11.3"],
    ["1979년생이다", "1979년생"],
    ["난 해 1989년. 국적 조선", "1989년"],
    ["태여난 해는 1971", "1971"],
    ["landed a day or two after Defender's Day 2022 with", "a day or two after Defender's Day 2022"],
    ["on the morning after Cosmonautics Day 2021 I", "the morning after Cosmonautics Day 2021"],
    ["In the Dano day of 2016, from", "Dano day of 2016"],
    ["before me, this 9th day of February 2023, the", "this 9th day of February 2023"],
    ["大前年四月，种土豆那阵。火车", "大前年四月，种土豆那阵"],
    ["on the second Tuesday of June 2023 he", "second Tuesday of June 2023"],
    ["i was sent in april 2016 by", "april 2016"],
    ["On Chuseok of 2022 I walked", "Chuseok of 2022"],
    ["the sixteenth of july twenty twenty one", "sixteenth of july twenty twenty one"],
    ["born in 1992 in", "1992"],
    ["в ночь с 30 на 31 октября 2021 г. было", "с 30 на 31 октября 2021"],
    ["Десятого июня две тысячи шестнадцатого приехал", "Десятого июня две тысячи шестнадцатого"],
    ["Ушёл я на Троицу 2023 года", "Троицу 2023 года"],
    ["прошлой зимой", "прошлой зимой"],
    ["2019년 4월 3일이 토요일이였다", "2019년 4월 3일이 토요일"],
    ["from 10 May until 12 May 2019 we", "10 May until 12 May 2019"],
    ["05.07.1995 г. р., уроженец", "05.07.1995 г. р."],
    ["我是1988年生的", "1988年"],
    ["2021年腊月二十三夜里", "2021年腊月二十三"],
    ["二〇一九年三月初五", "二〇一九年三月初五"],
    ["去年十一月，他", "去年十一月"],
    ["2024年白露前后", "2024年白露前后"],
    ["2022년 9월 10일, 한가위에", "2022년 9월 10일"],
    ["on 3 July 2021, a Saturday, they", "3 July 2021, a Saturday"],
    ["Tues. 15 Feb 2022 at five", "Tues. 15 Feb 2022"],
    ["30 марта (воскресенье) 2025 г. ушёл", "30 марта (воскресенье) 2025"],
    ["в эту субботу 14 октября у", "субботу 14 октября"],
    ["22,03,18 потом", "22,03,18"],
    ["廿二年重阳后两日确认", "廿二年重阳后两日"],
    ["2019年5月1号的第二天。", "2019年5月1号的第二天"],
    ["the Epiphany night of 2021 we", "the Epiphany night of 2021"],
    ["On the night from 11 to 12 May 2020 I", "night from 11 to 12 May 2020"],
    ["甲辰年穀雨", "甲辰年穀雨"],
    ["2020年端午次日在", "2020年端午次日"],
    ["2020년 11월 8일에서 9일로 넘어가는 밤에", "2020년 11월 8일에서 9일로 넘어가는 밤"],
    ["누르즈 연휴 첫날이라", "첫날"],
    ["2018년 10월 10일 명절날엔", "2018년 10월 10일 명절날"],
    ["三月二十号上下到的", "三月二十号上下"],
    ["惊蛰过了三四天", "惊蛰过了三四天"],
    ["ушёл на Масленицу, в двадцать первом, и", "Масленицу, в двадцать первом"],
    ["на третий день после их Нового года 2019-го", "третий день после их Нового года 2019-го"],
    ["в ночь на Богоявление 2019 года мы", "ночь на Богоявление 2019 года"],
    ["в пятый день восьмой луны по луне", "пятый день восьмой луны по луне"],
    ["шестого или седьмого октября двадцатого", "шестого или седьмого октября двадцатого"],
    ["нашли 16/XI/2021 утром", "16/XI/2021"],
    ["в двадцатых числах мая 2019 года", "двадцатых числах мая 2019 года"],
    ["on 11, 13 and 19 October 2022 he", "11, 13 and 19 October 2022"],
    ["the ninth of the same month they", "ninth of the same month"],
    ["On St Martin's Day 2018 we", "St Martin's Day 2018"],
    ["the week before Kurban Bayram 2017", "week before Kurban Bayram 2017"],
    ["2019 May 14, rain", "2019 May 14"],
    ["2021년 9월 첫 화요일에", "2021년 9월 첫 화요일"],
    ["2018년 감자축제 이튿날 밤에", "2018년 감자축제 이튿날"],
    ["을사년 유월 열이레날에", "을사년 유월 열이레날"],
    ["2017년 5월 3일 아니면 4일이요", "5월 3일 아니면 4일"],
    ["5월 초순 어느날 왔다", "5월 초순 어느날"],
    ["3월 스무이튿날 새벽", "3월 스무이튿날 새벽"],
    ["Fri 14, rain again", "Fri 14"],
    ["二〇一八年冰灯节那天夜里", "二〇一八年冰灯节"],
    ["一九年退潮那天夜里他", "一九年退潮那天"],
    ["3月14日 21:05 发的", "3月14日 21:05"],
    ["we left on 5 may at night", "5 may"],
    ["15 march they came", "15 march"],
    ["march 15 we slept", "march 15"],
  ]
  it.each(found)("%s", (text, words) => {
    expect(finds(text, words)).toBe(true)
  })
})

it("leaves years alone, wages and times as they are", () => {
  for (const text of [
    "2020년 국경이 막혔다",
    "in 2019 we",
    "с 2020-го переделали",
    "二〇二〇年边境关了",
    "아침 6시부터 밤 2시까지",
    "150 dollars a month",
    "В день давали 50 г масла, целый день работали в 2019 году",
    "Первые 3 месяца мне не платили, последние 2 месяца тоже",
    "Бригадир Николай в 2019 году уехал",
    "зимой 20м выкопали, в мае 50м",
    "2019년에 거절했다, 2020년에 골절되였다, 2018년 어린 시절",
    "2019年关节疼，今年的季节，去年没有节假日，二十年来没有过节",
    "My first week in Russia, the middle of the city",
    "we were paid on the 10th of the following month",
    "We had to march 20 kilometres. The guards march 2 by 2",
    "the second may live. Of the forty men, 3 may have died",
  ])
    expect(
      findDates(text).filter(({ tier }) => tier === "sure"),
      text,
    ).toEqual([])
})

it.each([
  ["3월 50딸라", "3월 50"],
  ["3월 5일 생활총화", "생"],
  ["5월 3일 경찰이", "경"],
  ["5월 하루 쉬였다", "5월 하루"],
  ["5月500元", "5月500"],
])("takes no sum and no word's first sign into a date: %s", (text, words) => {
  expect(finds(text, words)).toBe(false)
})

/** With what signs the alternatives of a group begin, groups and classes at their heads included. */
function openings(group: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let opens = true
  let inClass = false
  for (const sign of group.replaceAll(/\(\?[:!]/g, "(").slice(1)) {
    if (sign === "(" && !opens) depth++
    else if (sign === ")" && depth > 0) depth--
    else if (sign === "|" && depth === 0) opens = true
    else if (sign === "[") inClass = true
    else if (sign === "]") opens = inClass = false
    else if (opens && sign !== "(") {
      found.push(sign)
      opens = inClass
    }
  }
  return found
}

it("looks for Korean and Chinese feasts wherever their names begin", () => {
  for (const { feast, begins } of [korean, chinese]) {
    const missing = openings(feast).filter((sign) => !new RegExp(begins, "u").test(sign))
    expect(missing, begins).toEqual([])
  }
})

it("leaves two days of two years two dates, whose coarser forms can be named", () => {
  for (const text of ["2019년 10월에 2020년 3월까지", "2021년 4월 3일은, 2021년 5월 3일"])
    expect(findDates(text).every(({ start, end }) => !/\d{4}.*\d{4}/.test(text.slice(start, end)))).toBe(true)
})

it("skips an expression only where it would find nothing", () => {
  const skipping = datePatterns.filter(({ needs }) => needs.source !== "(?:)")
  expect(skipping.length).toBeGreaterThan(20)
  const lines = (["ko", "en", "ru"] as const)
    .flatMap((language) => markedTexts("tuned", language))
    .flatMap(({ text }) => linesOf(text).map(({ line }) => line))
  for (const { pattern, needs } of skipping)
    for (const text of [...lines, "г.р 1975", "г. р: 75"])
      if (!needs.test(text)) expect(text.match(pattern), needs.source.slice(0, 40)).toBeNull()
})
