import type { Language } from "../../i18n/language.ts"
import { type Calling, callings, ranksOfOthers } from "./callings.ts"
import { inCase, nounCase } from "./russian-cases.ts"
import { isDenied, isSomebodyElses, isTwo, tellsSeveral } from "./whose-post.ts"

const names: Readonly<Record<Calling, Readonly<Record<Language, string>>>> = {
  soldier: { ko: "군대에 있던 사람", en: "formerly in the army", ru: "военный", zh: "当过兵的人" },
  teacher: {
    ko: "교육부문에서 일하던 사람",
    en: "formerly in education",
    ru: "работник образования",
    zh: "从事过教育的人",
  },
  medic: {
    ko: "보건부문에서 일하던 사람",
    en: "formerly in health care",
    ru: "работник медицины",
    zh: "从事过医疗的人",
  },
  artist: {
    ko: "예술체육부문에서 일하던 사람",
    en: "formerly in arts or sport",
    ru: "работник искусства или спорта",
    zh: "从事过文艺或体育的人",
  },
  official: { ko: "일군", en: "formerly an official", ru: "служащий", zh: "当过干部的人" },
  farmer: {
    ko: "농수산부문에서 일하던 사람",
    en: "formerly in farming or fishing",
    ru: "работник сельского хозяйства",
    zh: "从事过农林渔业的人",
  },
  worker: { ko: "로동자", en: "a worker", ru: "рабочий", zh: "工人" },
}

/**
 * A post or trade coarser: its field. In Russian as the sentence asks. Empty where no trade is known in the words, where more
 * than one person is told of, where the words tell of a relative, whose it may be, and where they deny it.
 */
export function postLadder(words: string, language: Language, before = ""): readonly string[] {
  const [told] = callings.flatMap(([calling, sign]) => {
    const match = calling === "soldier" && ranksOfOthers.test(words) ? null : sign.exec(words)
    return match ? [{ calling, start: match.index, end: match.index + match[0].length }] : []
  })
  if (!told || isDenied(words, before) || tellsSeveral(words, told) || isSomebodyElses(words, told)) return []
  const step = names[told.calling][language]
  const noun = words.slice(told.start, told.end)
  if (language === "ru") return asSaid(step, words, before, noun)
  return isTwo(words) ? [] : [step]
}

const did =
  /^(?:(?:раньше|прежде|когда-то|долго|\p{L}+\s(?:лет|года?))\s)?(?:служил|работал|преподавал|учил|лечил|пел|танцевал|играл|командовал|руководил|заведовал|был)(?<ending>а|и)?(?!\p{L})/iu
const women = /ниц|щиц|чиц|сестр|певи|балерин|актрис|поварих|шве[яиюеё]|(?<!ин)жен/iu

/** What somebody did becomes what he was; somebody's calling stays in its case. */
function asSaid(step: string, words: string, before: string, noun: string): readonly string[] {
  const verb = did.exec(words)
  const ending = verb?.groups?.["ending"] ?? ""
  if (verb) return ending === "и" ? [] : [`был${ending} ${inCase(step, "ablt")}`]
  if (isTwo(words)) return []
  const declension = women.test(noun) ? "feminine" : "masculine"
  const plural = declension === "masculine" && /(?:[ыи]|ей)$/iu.test(noun)
  return plural ? [] : [inCase(step, nounCase(before, noun, declension))]
}
