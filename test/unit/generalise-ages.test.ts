import { expect, it } from "vitest"
import type { Language } from "../../src/i18n/language.ts"
import { ageLadder } from "../../src/redaction/generalise/ages.ts"

it("reads the age and no other number beside it", () => {
  expect(ageLadder("scar 12 cm, aged 43", "en")).toEqual(["in their forties", "middle-aged"])
  expect(ageLadder("흉터 12cm, 56세", "ko")).toEqual(["50대", "중년"])
  expect(ageLadder("шрам 12 см, 43 года", "ru")[0]).toBe("сорок с лишним лет")
  expect(ageLadder("疤12厘米，61岁", "zh")).toEqual(["六十多岁", "上了年纪的人"])
})

it("takes years that something lasted for no age", () => {
  const terms: readonly (readonly [before: string, words: string])[] = [
    ["", "10 лет лагерей"],
    ["", "пятнадцать лет в лагере"],
    ["", "двенадцать лет служил в армии"],
    ["", "десять лет назад"],
    ["", "двадцатилетний срок"],
    ["отсидел ", "двенадцать лет"],
    ["дали ", "10 лет"],
    ["приговорили к ", "10 годам"],
    ["осудили на ", "двенадцать лет"],
    ["через ", "двадцать лет"],
    ["в течение ", "двадцати лет"],
  ]
  for (const [before, words] of terms) expect(ageLadder(words, "ru", before), before + words).toEqual([])
})

it("still takes years for an age beside whose they are, and behind what happened then", () => {
  const ages: readonly (readonly [before: string, words: string])[] = [
    ["", "43 года"],
    ["", "43 года, двое детей"],
    ["", "сорок лет от роду"],
    ["мне ", "43 года"],
    ["мне было ", "43 года"],
    ["исполнилось ", "43 года"],
    ["умерла ", "сорока лет"],
    ["", "43-летний сварщик"],
  ]
  for (const [before, words] of ages) expect(ageLadder(words, "ru", before)[0], before + words).toMatch(/^сорок/)
})

it("does not turn a bound or a span of ages into an age", () => {
  const bounds: readonly (readonly [Language, string])[] = [
    ["ko", "서른살 미만"],
    ["en", "less than 40 years old"],
    ["en", "over 60 years old"],
    ["en", "almost 30 years old"],
    ["ru", "около сорока лет"],
    ["ru", "не было и сорока лет"],
    ["ru", "между 30 и 40 годами"],
    ["zh", "不到四十岁"],
    ["zh", "未满二十岁"],
    ["zh", "快四十岁"],
    ["ko", "12~15살"],
  ]
  for (const [language, words] of bounds) expect(ageLadder(words, language), words).toEqual([])
  expect(ageLadder("30 лет", "ru", "моложе ")).toEqual([])
  expect(ageLadder("40 years old", "en", "less than ")).toEqual([])
})

it("reads ages in Chinese numerals and behind лет", () => {
  expect(ageLadder("삼십오세", "ko")).toEqual(["30대", "중년"])
  expect(ageLadder("오십세", "ko")).toEqual(["50대", "중년"])
  expect(ageLadder("廿五岁", "zh")).toEqual(["二十多岁", "年轻人"])
  expect(ageLadder("лет пятидесяти", "ru", "мужчина ")[0]).toBe("пятидесяти с лишним лет")
})

it("speaks in English of whom the sentence speaks", () => {
  expect(ageLadder("43", "en", "I am ")).toEqual(["in my forties", "middle-aged"])
  expect(ageLadder("43", "en", "She was ")[0]).toBe("in her forties")
  expect(ageLadder("43-year-old", "en", "a ")).toEqual(["middle-aged"])
  expect(ageLadder("67-year-old", "en", "a ")).toEqual([])
  expect(ageLadder("18-year-old", "en", "the ")).toEqual(["young"])
})

it("keeps a preposition, and takes neither how long nor how many for an age", () => {
  expect(ageLadder("с 16 лет", "ru", "работал ")).toEqual([])
  expect(ageLadder("с 26 лет", "ru", "работал ")).toEqual(["с двадцати с лишним лет"])
  expect(ageLadder("девятнадцать", "ru", "ей было ")).toEqual(["меньше двадцати лет", "меньше тридцати лет"])
  expect(ageLadder("к 43 годам", "ru")).toEqual(["к сорока с лишним годам"])
  for (const before of ["живу здесь ", "живёт тут уже ", "работаю на стройке ", "сижу там уже "])
    expect(ageLadder("12 лет", "ru", before), before).toEqual([])
  for (const before of ["нас было ", "их всего было ", "нас осталось "])
    expect(ageLadder("одиннадцать", "ru", before), before).toEqual([])
  for (const before of ["there were ", "We were "]) expect(ageLadder("eleven", "en", before), before).toEqual([])
  expect(ageLadder("17 years old", "en", "I was only ")[0]).toBe("a teenager")
  expect(ageLadder("19 years old", "en", "they were ")[0]).toBe("a teenager")
  expect(ageLadder("одиннадцать", "ru", "мне было ")[0]).toBe("меньше двадцати лет")
})

it("keeps who is of the age", () => {
  expect(ageLadder("43-year-old man", "en", "a ")).toEqual(["middle-aged man"])
  expect(ageLadder("43-year-old welder", "en", "the ")).toEqual(["middle-aged person"])
  expect(ageLadder("18-year-old girl", "en", "an ")).toEqual([])
  for (const several of ["16-year-old twins", "12-year-old children"]) expect(ageLadder(several, "en")).toEqual([])
  expect(ageLadder("43-летний мужчина", "ru")).toEqual(["мужчина сорока с лишним лет"])
  expect(ageLadder("43-летнему мужчине", "ru")).toEqual(["мужчине сорока с лишним лет"])
  expect(ageLadder("43살 난 남자", "ko")).toEqual(["40대 남자"])
  expect(ageLadder("四十三岁的女人", "zh")).toEqual(["四十多岁的女人"])
})

it("gives nobody the age of a relative, of once, nor a difference or a term", () => {
  const others: readonly (readonly [Language, string])[] = [
    ["zh", "大儿子十五岁"],
    ["zh", "老家有父亲，九十岁"],
    ["ru", "бабушка девяноста лет"],
    ["ko", "열살짜리 딸을 두고"],
    ["en", "a twelve-year-old son"],
    ["zh", "十六岁当兵"],
    ["zh", "十四岁就没了妈"],
    ["ko", "열일곱살에 군대에 나갔다"],
    ["en", "I joined the army at seventeen years old"],
    ["zh", "妻子比他大十一岁"],
    ["zh", "比我小整十岁"],
    ["ko", "나보다 열두살 아래"],
    ["ko", "열한 살 터울의 남동생"],
    ["ru", "разница у нас двенадцать лет"],
    ["ru", "взрывник шахты 14 лет"],
    ["ru", "Офицером был двадцать лет"],
    ["ru", "под шестьдесят лет"],
    ["en", "nearing fifty years old"],
  ]
  for (const [language, words] of others) expect(ageLadder(words, language), words).toEqual([])
  for (const before of ["at ", "a man of ", "when I turned "]) expect(ageLadder("forty", "en", before)).toEqual([])
})
