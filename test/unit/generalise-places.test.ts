import { describe, expect, it } from "vitest"
import type { Language } from "../../src/i18n/language.ts"
import { ladderOf } from "../../src/redaction/generalise/ladder.ts"
import { gazetteerOf } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"

const gazetteer = gazetteerOf(readPlaces())
const ladder = (language: Language, words: string, before = ""): readonly string[] =>
  ladderOf({ kind: "place", words, before, language }, () => gazetteer)

describe("a name that several places bear tells no more than what they share", () => {
  const names: readonly (readonly [Language, string, readonly string[]])[] = [
    ["ko", "역전동", ["북조선"]],
    ["ko", "강안동", ["북조선"]],
    ["ru", "Берёзовка", ["Россия"]],
    ["ru", "Заречный", ["Россия"]],
    ["ru", "Железногорск", ["Россия"]],
    ["ru", "Кировск", ["Россия"]],
    ["en", "Mirny", ["Russia"]],
    ["ko", "젤레즈노고르쓰크", ["로씨야"]],
    ["ru", "Донецк", []],
    ["zh", "顿涅茨克", []],
    ["ko", "두만강", []],
    ["ru", "Амур", ["Россия"]],
  ]
  it.each(names)("%s: %s", (language, words, steps) => {
    expect(ladder(language, words)).toEqual(steps)
  })
})

describe("another place beside it tells which is meant", () => {
  const names: readonly (readonly [Language, string, readonly string[]])[] = [
    ["ko", "청진시 역전동", ["함경북도", "북조선"]],
    ["ru", "Кировск, Мурманская область", ["Мурманская область", "Россия"]],
    ["en", "Donetsk, Ukraine", ["Ukraine"]],
    ["ko", "강원도 원산시", ["강원도", "북조선"]],
    ["zh", "朝鲜清津", ["咸镜北道", "朝鲜"]],
    ["ko", "중국 단동", ["중국"]],
    ["en", "Musan County", ["North Hamgyong Province", "North Korea"]],
    ["ru", "Владивосток, Хабаровск", ["Россия"]],
    ["en", "Seoul, Vladivostok", []],
  ]
  it.each(names)("%s: %s", (language, words, steps) => {
    expect(ladder(language, words)).toEqual(steps)
  })
})

it("takes a street that is called after a city for no city", () => {
  for (const words of [
    "Хабаровская улица",
    "Иркутская ул., 15",
    "Комсомольская улица",
    "ул. Кирова",
    "площадь Кирова, 3",
  ])
    expect(ladder("ru", words), words).toEqual([])
  for (const words of ["Хабаровская", "на Хабаровском вокзале", "завод им. Кирова"])
    expect(ladder("ru", words), words).toEqual([])
  expect(ladder("ru", "проспект 100-летия Владивостока")).toEqual([])
  expect(ladder("ru", "Кирова, 15", "жили на ул. ")).toEqual([])
  expect(ladder("en", "a flat in Khabarovsk street")).toEqual([])
  expect(ladder("zh", "吉林路")).toEqual([])
  expect(ladder("ko", "하바롭스크거리 5")).toEqual([])
})

it("still knows the city beside a street, and places that are called by an adjective", () => {
  expect(ladder("ru", "г. Артём, ул. Кирова, 5")).toEqual(["Приморский край", "Россия"])
  expect(ladder("ru", "улица Комсомольская, Хабаровск")).toEqual(["Хабаровский край", "Россия"])
  expect(ladder("ru", "Хасанский район")).toEqual(["Приморский край", "Россия"])
  expect(ladder("ru", "Советская Гавань")).toEqual(["Хабаровский край", "Россия"])
  expect(ladder("ru", "Хабаровский край")).toEqual(["Россия"])
})

it("does not give a city for itself where it is its own region", () => {
  expect(ladder("ru", "Москве", "в ")).toEqual(["России"])
  expect(ladder("ru", "Питера", "из ")).toEqual(["России"])
  expect(ladder("zh", "莫斯科")).toEqual(["俄罗斯"])
  expect(ladder("ko", "평양")).toEqual(["북조선"])
  expect(ladder("ko", "평양시 락랑구역")).toEqual(["평양", "북조선"])
})

it("bends Russian countries, and reads where from and where to", () => {
  expect(ladder("ru", "Сеуле", "в ")).toEqual(["Южной Корее"])
  expect(ladder("ru", "Даньдуна", "из ")).toEqual(["Китая"])
  expect(ladder("ru", "Варшаве", "в ")).toEqual(["Польше"])
  expect(ladder("ru", "Киева", "из-под ")).toEqual(["Украины"])
  expect(ladder("ru", "Бангкоком", "под ")).toEqual(["Таиландом"])
  expect(ladder("ru", "Дубае", "в ")).toEqual(["ОАЭ"])
  expect(ladder("ru", "Некрасовке, Москва", "в ")).toEqual(["Москве", "России"])
  expect(ladder("ru", "Находки", "мимо ")).toEqual(["Приморского края", "России"])
  expect(ladder("ru", "Читы", "из-за ")).toEqual(["Забайкальского края", "России"])
  expect(ladder("ru", "Улан-Удэ", "работал в ")).toEqual(["Республике Бурятия", "России"])
  expect(ladder("ru", "Улан-Удэ", "поехал в ")).toEqual(["Республику Бурятия", "Россию"])
  expect(ladder("ru", "Ванино", "жил в ")).toEqual(["Хабаровском крае", "России"])
  expect(ladder("ru", "Синыйджу", "жил в ")).toEqual(["провинции Пхёнан-Пукто", "КНДР"])
  expect(ladder("ru", "Китаем, Даньдун", "граница с ")).toEqual(["Китаем"])
})

it("does not say where a district lies of whose name there are many", () => {
  for (const words of ["Ленинский район", "Первомайском районе", "Октябрьский район"])
    expect(ladder("ru", words), words).toEqual([])
  expect(ladder("en", "Leninsky District")).toEqual([])
  for (const words of ["Кировский район, Хабаровск", "Кировский район Хабаровска"])
    expect(ladder("ru", words), words).toEqual(["Хабаровский край", "Россия"])
  expect(ladder("ru", "Хасанский район")).toEqual(["Приморский край", "Россия"])
})

it("knows the second locative", () => {
  expect(ladder("ru", "Крыму", "в ")).toEqual(["Украине"])
})

it("gives a village called like a county only its country, and what is only heard inside other words nothing", () => {
  expect(ladder("ko", "신흥리")).toEqual(["북조선"])
  expect(ladder("en", "Sinhung-ri")).toEqual(["North Korea"])
  expect(ladder("ko", "신흥군")).toEqual(["함경남도", "북조선"])
  expect(ladder("ko", "군포 당정역 뒤 세탁소")).toEqual([])
})

it("does not bend what a preposition asks of an island or a street", () => {
  for (const [before, words] of [
    ["на ", "Камчатке"],
    ["с ", "Камчатки"],
    ["больница на ", "Емельянова, 11"],
  ] as const)
    expect(ladder("ru", words, before), before + words).toEqual([])
  expect(ladder("ru", "Магадане", "в далёком ")).toEqual(["Магаданской области", "России"])
})
