import { describe, expect, it } from "vitest"
import { findPlaces } from "../../src/redaction/places/find-places.ts"
import { indexPlaces } from "../../src/redaction/places/gazetteer.ts"
import { readPlaces } from "../../src/redaction/places/read-places.ts"
import { southernHead, skeletonOf } from "../../src/redaction/skeleton.ts"

const places = readPlaces()
const index = indexPlaces(places)
const named = (text: string): readonly string[] => findPlaces(text, index).map(({ place }) => place.id)

describe("one place is found in all its spellings", () => {
  const spellings: readonly (readonly [string, readonly string[]])[] = [
    [
      "Владивосток",
      [
        "울라지보스또크에 도착했고",
        "블라디보스토크에서",
        "블라지보스또크로",
        "in vladivostok",
        "во Владивостоке",
        "到符拉迪沃斯托克",
        "工地在海参崴",
      ],
    ],
    ["Хабаровск", ["하바롭쓰크에서 내려", "하바롭스크 교외", "near Khabarovsk", "из Хабаровска", "从哈巴罗夫斯克逃到"]],
    ["Находка", ["나호드까에서", "나홋카 항", "Nakhodka port", "из Находки", "在纳霍德卡盖楼"]],
    ["함흥", ["함흥에 있어요", "in Hamhung", "in Hamhŭng", "родился в Хамхыне", "住在咸兴"]],
    ["신의주", ["신의주시에서", "from Sinuiju", "живёт в Синыйджу", "在新义州"]],
  ]
  it.each(spellings)("%s", (id, texts) => {
    for (const text of texts) expect(named(text), text).toContain(id)
  })
})

it("takes a short name in small letters for a mere possibility", () => {
  for (const text of ["над домом", "правда ли", "the day after", "рязань птичник"])
    expect(
      findPlaces(text, index).filter(({ listed }) => listed),
      text,
    ).toEqual([])
  expect(named("рязань птичник")).toEqual(["Рязань"])
})

it("gives every spelling of a sound one skeleton, and forgets ㄹ and ㄴ at the head", () => {
  expect(
    new Set(["노보씨비르스크", "Novosibirsk", "Новосибирск"].map((name) => skeletonOf(name, "foreign"))).size,
  ).toBe(1)
  expect(new Set(["대홍단", "Taehongdan", "Тэхондан"].map((name) => skeletonOf(name, "native"))).size).toBe(1)
  expect(["룡천", "락랑", "리", "녀성"].map(southernHead)).toEqual(["용천", "낙랑", "이", "여성"])
})

it("hears every name of the tables in Hangul that is long enough, also with its first consonant softened", () => {
  const softened: Readonly<Record<string, string>> = {
    까: "가",
    따: "다",
    빠: "바",
    싸: "사",
    짜: "자",
    뜨: "드",
    쁘: "브",
  }
  const heard = places
    .filter(({ land }) => land !== "dprk")
    .flatMap(({ hangul }) => hangul)
    .map((name) => name.replace(/^./u, (first) => softened[first] ?? first))
    .filter((name) => /^[가-힣]{3,12}$/.test(name) && skeletonOf(name, "foreign").length >= 5)
  expect(heard.length).toBeGreaterThan(200)
  for (const name of heard) expect(findPlaces(name, index)[0]?.start, name).toBe(0)
})

it("has tables without holes: every place lies in one that the tables name", () => {
  const parents = new Set([...index.byId.keys(), "평양", "남포", "라선", "개성", ""])
  expect(places.filter(({ parent }) => !parents.has(parent)).map(({ id, parent }) => `${id} in ${parent}`)).toEqual([])
})
