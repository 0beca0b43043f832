import { expect, it } from "vitest"
import { readingsOf } from "../../src/redaction/names/han-readings.ts"
import { koreanHanSurname } from "../../src/redaction/names/surnames.ts"
import { simplified } from "../../src/redaction/simplified.ts"

it("reads every Korean surname in Chinese signs", () => {
  const [, short = "", long = ""] = /^\(\?:\[(.+)\]\|(.+)\)$/u.exec(koreanHanSurname) ?? []
  expect(short).not.toBe("")
  const surnames = [...Array.from(short), ...long.split("|")].map(simplified)
  expect(surnames.filter((surname) => readingsOf(surname).length === 0)).toEqual([])
})

it.each([
  ["金哲洙", ["금철수", "김철수"]],
  ["李明浩", ["리명호", "이명호"]],
  ["崔干", ["최건"]],
  ["皇甫哲洙", ["황보철수"]],
  ["金铭", []],
  ["金哲洙金哲", []],
])("reads %s as Koreans do", (signs, readings) => {
  expect(readingsOf(signs)).toEqual(readings)
})
