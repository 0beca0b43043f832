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
