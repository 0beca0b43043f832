import { expect, it } from "vitest"
import { withSpot } from "../../src/redaction/suggest/spots.ts"

const around = (line: string, place: string): readonly string[] => {
  const start = line.indexOf(place)
  const found = withSpot(line, { start, end: start + place.length, type: "LOC", tier: "sure" })
  return found.map((one) => `${line.slice(one.start, one.end)} ${one.tier}`)
}

it.each([
  ["他在滕达往北九十公里的新点干活", "滕达", "滕达往北九十公里的新点"],
  ["护照在叶尼塞街一处公寓，四楼左手，队长住那儿", "叶尼塞街", "叶尼塞街一处公寓，四楼左手"],
  ["우랄마쉬 뒤쪽 붉은 기숙사에 드러누워", "우랄마쉬", "우랄마쉬 뒤쪽 붉은 기숙사"],
  ["сидит в котельной на Океанской, 94 и ждёт", "Океанской, 94", "котельной на Океанской, 94"],
  ["Спал гаражи за станцией Славянка, охрана", "Славянка", "гаражи за станцией Славянка"],
  [
    "to the back of Abu Hail metro, parking side in the morning",
    "Abu Hail metro",
    "the back of Abu Hail metro, parking side",
  ],
  ["the hostel behind Mira Street, second floor, and", "Mira Street", "the hostel behind Mira Street, second floor"],
])("follows to both sides what is said of where a place is: %s", (line, place, spot) => {
  expect(around(line, place)).toEqual([`${place} sure`, `${spot} check`])
})

it.each([
  ["从会宁来的人很多", "会宁"],
  ["나호드까에서 일하였다", "나호드까"],
  ["мы жили в Находке и работали", "Находке"],
  ["we worked in Nakhodka and slept", "Nakhodka"],
])("leaves a place alone of which no more is said: %s", (line, place) => {
  expect(around(line, place)).toEqual([`${place} sure`])
})

it("follows nothing but places, and no further than the line", () => {
  const line = "the house behind Mira"
  expect(withSpot(line, { start: 17, end: 21, type: "PERSON", tier: "check" })).toHaveLength(1)
  expect(around("Mira", "Mira")).toEqual(["Mira sure"])
})
