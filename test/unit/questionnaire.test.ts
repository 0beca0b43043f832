import { expect, it } from "vitest"
import { disclose, facetIds } from "../../src/questionnaire/disclose.ts"
import { questionnaire } from "../../src/questionnaire/questionnaire.ts"
import { validate } from "../../src/questionnaire/validate.ts"

const least = { writer: "self", language: "ko", account: "나는 거기서 일했습니다." }

it("accepts an account with nothing else answered", () => {
  expect(validate(questionnaire, least)).toEqual({ answers: least, problems: {} })
})

it("keeps every word of a form with mistakes", () => {
  const fields = { writer: "nobody", account: "  두 줄\r\n글  ", hours_per_day: "many", year_from: "1800", stray: "x" }
  const { answers, problems } = validate(questionnaire, fields)
  expect(answers).toEqual({ writer: "nobody", account: "두 줄\n글", hours_per_day: "many", year_from: "1800" })
  expect(problems).toEqual({ writer: "choice", language: "required", hours_per_day: "number", year_from: "range" })
})

it("composes letters and drops invisible signs, so that a marked word is found wherever it looks the same", () => {
  const account = `김영호 ${"김영호".normalize("NFD")} 김\u200B영호 김\u202E영호`
  expect(validate(questionnaire, { ...least, account }).answers["account"]).toBe("김영호 김영호 김영호 김영호")
})

it("notices years in the wrong order and an account that is too long", () => {
  const { problems } = validate(questionnaire, {
    ...least,
    account: "가".repeat(100_001),
    year_from: "2022",
    year_to: "2021",
  })
  expect(problems).toEqual({ account: "too-long", year_to: "years-order" })
})

it("takes nothing but plain text from a field", () => {
  const { problems } = validate(questionnaire, { ...least, writer: ["self", "self"], account: { $ne: "" } })
  expect(problems).toEqual({ writer: "required", account: "required" })
})

it("discloses bands and districts, never numbers, places or the holder of the papers", () => {
  const answers = {
    ...least,
    sector: "construction",
    region: "RU-PRI",
    year_from: "2019",
    year_to: "2023",
    hours_per_day: "18",
    days_off_per_year: "2",
    pay_promised: "600",
    pay_received: "100",
    papers: "security",
    violence: "experienced",
    ending: "escaped",
  }
  expect(disclose(answers)).toEqual({
    sector: "construction",
    area: "far-east",
    period: "2020-2024",
    hours: "16-or-more",
    "days-off": "up-to-12",
    pay: "under-half",
    papers: "taken",
    violence: "experienced",
    ending: "escaped",
  })
})

it("discloses nothing of what was not answered or withheld", () => {
  const withheld = {
    violence: "prefer-not",
    care: "prefer-not",
    ending: "prefer-not",
    papers: "unknown",
    pay_received: "9",
  }
  expect(disclose({ ...least, ...withheld })).toEqual({})
})

it.each([
  ["8", "up-to-8"],
  ["9", "9-12"],
  ["12", "9-12"],
  ["13", "13-15"],
  ["16", "16-or-more"],
])("puts %s hours a day into the band %s", (hours, expected) => {
  expect(disclose({ hours_per_day: hours })).toEqual({ hours: expected })
})

it("knows an order for every facet", () => {
  expect(new Set(facetIds).size).toBe(facetIds.length)
})
