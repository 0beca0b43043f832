import { expect, it } from "vitest"
import { type Register, registerOf } from "../../src/redaction/suggest/register.ts"
import { type Language, languages } from "../../src/i18n/language.ts"
import { detector } from "../support/detector.ts"

const texts: readonly (readonly [Register, Language, string])[] = [
  [
    "testimony",
    "ko",
    "우리 반장이 려권을 다 걷어갔습니다. 밤 두시까지 미장을 하고 짐함에서 잤습니다. 로임은 장부에만 있었소.",
  ],
  [
    "testimony",
    "ko",
    "상담센터를 찾아온 남성은 마흔 초반으로, 인터뷰 내내 물잔을 손에서 놓지 않았다. 그는 극동의 한 항구 도시에서 아파트 외벽 공사를 맡은 업체에 배치되어 있었다고 설명했다. 계약서의 내용은 통역을 거쳐 짧게 전달되었고, 급여의 대부분은 관리 책임자가 보관했다. 숙소는 공사 현장 옆에 설치된 가설 건물이었으며 난방 시설은 충분하지 않은 것으로 보인다. 그는 동료들과 함께 주말에도 작업에 투입되었고 휴대전화 사용은 엄격히 제한되었다고 밝혔다. 담당 조사관은 진술의 일관성이 높다고 평가했으며, 관련 서류 사본 두 점을 확보했다. 향후 추가 면담에서는 이동 경로와 송금 방식에 대한 질문을 이어 갈 예정이다. 지원 단체는 그의 건강 검진과 임시 거처 마련을 돕고 있으며 결과는 다음 보고서에 반영한다. 현지 교민 사회의 협조로 통역 인력도 보강되었다.",
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
  [
    "other",
    "en",
    "The government announced new tariffs on Monday, and the court is expected to hear the banks' complaint next week.",
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

it.each(languages)("takes a text without a word for testimony: %s", (language) => {
  expect(registerOf("", detector.models[language], language)).toBe("testimony")
})
