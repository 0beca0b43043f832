/** Words of our situation: work, papers, guards and barracks of people sent abroad. Countries alone say nothing. */
const situation =
  /로씨야|로동자|로임|려권|여권|딸라|보위|생활총화|동무|동지들|합숙|컨테이너|짐함|안해|녀자|녀성|사업소|미장|용접|공사장|건설장|반장|탈북|구술자|면담자|장부|충성|브로커|손전화|숙소|지도원|비자|사증|도망|탈출|ledger|passports?|foreman|brigade|loyalty|dormitory|security officer|state security|unhcr|escaped?|comrade|overseer|construction site|container|tarpaulin|wages?|roubles|rubles|dollars a month|workers?|brigade|hostel|camp|security man|korean|shift|barrack|visa|interviewer|witness|бригад|прораб|паспорт|общежити|стройк|самокритик|взнос|верност|офицер безопасности|удостоверени|товарищ|увкб|контейнер|барак|зарплат|сварк|сварщик|штукатур|бригадир|завод|корейц|начальник|вагончик|на руки|тетрад|виз[аеуы]|сбежа|ушёл|свидетел|парт(?:орг|ком)|工地|干活|老板|朝鲜|俄国|俄罗斯|外出|监工|出国|护照|護照|指导员|指導員|忠诚|忠誠|卢布|盧布|保卫|保衛|集装箱|貨櫃|账本|賬本|帳本|工资|工資|生活总结|签证|簽證|逃|宿舍|组长|班长|工头|采访者|受访者/giu
const court = /\bthe applicant\b|\bthe court\b|application (?:no|was)|article \d+ (?:of|§)|the government/iu
/** How many different ones make a testimony: one alone stands in any news. */
const enough = 2

/** What kind of text it is: in each other things identify somebody. */
export type Register = "testimony" | "judgment" | "other"

export function registerOf(text: string): Register {
  if (court.test(text)) return "judgment"
  const words = new Set<string>()
  for (const [word] of text.matchAll(situation)) if (words.add(word.toLowerCase()).size >= enough) return "testimony"
  return "other"
}
