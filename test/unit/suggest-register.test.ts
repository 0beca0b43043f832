import { expect, it } from "vitest"
import { type Register, registerOf } from "../../src/redaction/suggest/register.ts"
import type { Language } from "../../src/i18n/language.ts"
import { detector } from "../support/detector.ts"

const texts: readonly (readonly [Register, Language, string])[] = [
  [
    "testimony",
    "ko",
    "우리 반장이 려권을 다 걷어갔습니다. 밤 두시까지 미장을 하고 짐함에서 잤습니다. 로임은 장부에만 있었소.",
  ],
  [
    "testimony",
    "en",
    "The foreman took our passports and we slept in a container. They kept the wages in his notebook until we left.",
  ],
  [
    "testimony",
    "ru",
    "Бригадир забрал паспорта. Мы штукатурили до двух ночи и спали в вагончике, а деньги он писал в тетрадь.",
  ],
  ["testimony", "zh", "护照都让指导员收走了。我们在工地干到半夜，睡在集装箱里，工钱只记在本子上，一分没见着。"],
  ["other", "ko", "코스피가 하루 만에 반등하며 2천500선을 회복했다고 한국거래소가 밝혔다."],
  [
    "other",
    "en",
    "Just finished my shift at the bakery, can anyone recommend a good phone plan? Thanks in advance! #MondayMood",
  ],
  [
    "other",
    "ru",
    "Министр экономики заявил в четверг, что правительство подготовит законопроект о налогах к следующей сессии парламента.",
  ],
  ["other", "zh", "今天微博转发有奖，小伙伴们快来参加活动吧，哈哈哈，赢取限量手机一台！"],
  [
    "judgment",
    "en",
    "The applicant complained under Article 6 of the Convention. The Government contested that the application was admissible.",
  ],
]

it.each(texts)("tells by its words what is %s (%s)", (register, language, text) => {
  expect(registerOf(text, detector.models[language], language)).toBe(register)
})

it("takes a text without a word for testimony", () => {
  expect(registerOf("", detector.models.ko, "ko")).toBe("testimony")
})
