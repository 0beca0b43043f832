import { expect, it } from "vitest"
import { soundsDecided } from "../../src/desk/found-again.ts"

const refuses = (marked: string, pseudonym: string): boolean =>
  soundsDecided(pseudonym, [{ words: marked, type: "PERSON", tier: "sure" }])

it.each([
  ["블라디미르", "Vladimir"],
  ["Владимира", "Vladimir"],
  ["Ласточкину", "Lastochkin"],
  ["Марии", "Mariya"],
  ["Анны", "Anna"],
  ["장남수가", "Namsu"],
  ["김철수", "Chol Su"],
  ["金哲洙", "Cholsu"],
  ["許東植", "Tongsik"],
  ["김철수", "Kim"],
  ["김철수", "Chol"],
  ["Александр", "Sasha"],
  ["Сашей", "Александр"],
  ["Александр", "Alexander"],
])("hears that %s and %s are one", (marked, pseudonym) => {
  expect(refuses(marked, pseudonym)).toBe(true)
})

it("leaves other names free", () => {
  expect(refuses("김철수", "Jin")).toBe(false)
  expect(refuses("Анны", "Hana")).toBe(false)
  expect(refuses("金哲洙", "Haru")).toBe(false)
})
