import { expect, it } from "vitest"
import { suggest } from "../../src/redaction/suggest/suggest.ts"
import { inCyrillic } from "../../src/redaction/suggest/transliterated.ts"
import { detector } from "../support/detector.ts"

const message =
  "Privet, ya uzhe na stroike. Menya zovut Kim Chol Su, brigadir ne platit.\nPishi na kim_77@post.example, nomer M-88-Kh ne zabud!"

it("reads Russian in Latin letters in Cyrillic, but for addresses and figures", () => {
  expect(inCyrillic(message).text).toBe(
    "Привет, я уже на стройке. Меня зовут Ким Чол Су, бригадир не платит.\nПиши на kim_77@post.example, номер M-88-Kh не забуд!",
  )
})

it("leads every finding back to the letters that it was written in", () => {
  const { text, back } = inCyrillic(message)
  const wordsAt = (words: string): string => {
    const start = text.indexOf(words)
    const { start: from, end: to } = back({ start, end: start + words.length, type: "PERSON", tier: "sure" })
    return message.slice(from, to)
  }
  expect(["Ким Чол Су", "стройке", "забуд"].map(wordsAt)).toEqual(["Kim Chol Su", "stroike", "zabud"])
})

it("suggests in such a text what it would in Cyrillic", () => {
  const found = suggest(detector, message, { register: "testimony" })
  const words = found.map(({ start, end }) => message.slice(start, end))
  expect(words).toEqual(expect.arrayContaining(["Kim Chol Su", "kim_77@post.example"]))
  expect(words.join(" ")).not.toMatch(/Menya|brigadir|platit/)
})

it.each([
  "We slept in the barracks and he said that no one was paid for it, not in this camp.",
  "Pak Yong Su i Ri Chol rabotali tam.",
  "他在 Vladivostok 和 Nakhodka 干活。",
  "写到 a@one.net，b@two.net，c@three.net，d@four.net，找 Rob Kim。",
  "Ona jest tam, oni tak samo, po pracy za bramą na nas i nam nie dali nic.",
  "",
])("leaves other texts as they are: %s", (text) => {
  expect(inCyrillic(text).text).toBe(text)
})

it("leaves an English line in such a text as it is", () => {
  const line = "This is the note of the lawyer for you."
  expect(inCyrillic(`${message}\n${line}`).text).toContain(line)
})
