import type { Language } from "../../i18n/language.ts"
import { type Calling, callings, ranksOfOthers } from "./callings.ts"
import type { Stretch } from "../stretch.ts"
import { isAbout } from "./is-about.ts"
import { inCase, nounCase } from "./russian-cases.ts"
import { isDenied, isSomebodyElses, isTwo, tellsSeveral } from "./whose-post.ts"

/** In words that are true of somebody now and of somebody once. */
const names: Readonly<Record<Calling, Readonly<Record<Language, string>>>> = {
  soldier: { ko: "군인", en: "in the army", ru: "военный", zh: "军人" },
  teacher: { ko: "교육부문 사람", en: "in education", ru: "работник образования", zh: "教育工作者" },
  medic: { ko: "보건부문 사람", en: "in health care", ru: "работник медицины", zh: "医务工作者" },
  artist: { ko: "예술체육부문 사람", en: "in arts or sport", ru: "работник искусства или спорта", zh: "文体工作者" },
  official: { ko: "일군", en: "an official", ru: "служащий", zh: "干部" },
  farmer: {
    ko: "농수산부문 사람",
    en: "in farming or fishing",
    ru: "работник сельского хозяйства",
    zh: "农林渔业劳动者",
  },
  worker: { ko: "로동자", en: "a worker", ru: "рабочий", zh: "工人" },
}

/**
 * A post or trade coarser: its field. In Russian as the sentence asks. Empty where no trade is known in the words, where more
 * than one person is told of, where the words tell of a relative, whose it may be, and where they deny it.
 */
export function postLadder(words: string, language: Language, before = ""): readonly string[] {
  const told = callingIn(words, language)
  if (!told || !isAbout(words, told, language) || isDenied(words, before)) return []
  if (tellsSeveral(words, told) || isSomebodyElses(words, told)) return []
  const step = names[told.calling][language]
  if (language === "ru") return asSaid(step, words, before, words.slice(told.start, told.end))
  return isTwo(words) || step === words ? [] : [step]
}

interface ToldCalling extends Stretch {
  readonly calling: Calling
}

/** The calling that the words are about: the first told in English and Russian (шофёр директора), the last in the others. */
function callingIn(words: string, language: Language): ToldCalling | undefined {
  const told = callings
    .filter(([calling]) => !(calling === "soldier" && ranksOfOthers.test(words)))
    .flatMap(([calling, sign]) =>
      Array.from(words.matchAll(sign), ({ 0: { length }, index: start }) => ({ calling, start, end: start + length })),
    )
    .sort((one, other) => one.start - other.start)
  const at = (language === "en" || language === "ru" ? told[0] : told.at(-1))?.start
  return told.find(({ start }) => start === at)
}

const did =
  /^(?:(?:раньше|прежде|когда-то|долго|\p{L}+\s(?:лет|года?))\s)?(?:служил|работал|преподавал|учил|лечил|пел|танцевал|играл|командовал|руководил|заведовал|был)(?<ending>а|и)?(?!\p{L})/iu
const women = /ниц|щиц|чиц|сестр|акушерк|спортсменк|певи|балерин|актрис|поварих|шве[яиюеё]|(?<!ин)жен/iu

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
