import type { Language } from "../../i18n/language.ts"
import { prepositionBefore } from "./russian-cases.ts"
import { genitive, toldAge } from "./told-age.ts"

const koreanTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
const englishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
const englishDecades = [
  "",
  "teens",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
]
const russianTens = [
  "",
  "",
  "двадцат",
  "тридцат",
  "сорок",
  "пят(?:ь|и)десят",
  "шест(?:ь|и)десят",
  "сем(?:ь|и)десят",
  "вос[еь]м(?:ь|и)десят",
  "девян",
]
/** In the nominative and the accusative, and in all other cases. */
const russianDecades = [
  ["", ""],
  ["", ""],
  ["двадцать с лишним", "двадцати с лишним"],
  ["тридцать с лишним", "тридцати с лишним"],
  ["сорок с лишним", "сорока с лишним"],
  ["пятьдесят с лишним", "пятидесяти с лишним"],
  ["шестьдесят с лишним", "шестидесяти с лишним"],
  ["семьдесят с лишним", "семидесяти с лишним"],
  ["восемьдесят с лишним", "восьмидесяти с лишним"],
  ["девяносто с лишним", "девяноста с лишним"],
] as const
const hanFigures = "零一二三四五六七八九"

/**
 * An age coarser: its decade, then young, middle-aged or old; in English and Russian as what stands before asks. Empty when no
 * age from ten to ninety-nine is told.
 */
export function ageLadder(words: string, language: Language, before = ""): readonly string[] {
  // [с 16 лет]: the preposition is kept.
  const preposition = language === "ru" ? /^(?:со?|до|ко?|от|после|в)\s/iu.exec(words)?.[0] : undefined
  if (preposition)
    return ageLadder(words.slice(preposition.length), language, before + preposition).map((step) => preposition + step)
  const age = toldAge(words, language, before)
  const tens = age && tensOf(age)
  if (!tens) return []
  const person = people[language].exec(words)?.[1]
  if (language === "ru")
    return person && tens > 1 ? [`${person} ${russianDecades[tens]![1]} лет`] : russianAge(tens, words, before)
  if (language === "en") return englishAge(tens, age, before)
  return person ? somebodyAged(person, tens, language) : [decade(tens, language), stage(tens, language)]
}

/** Who is of the age, at the end of the words that tell it. */
const people: Readonly<Record<Language, RegExp>> = {
  ko: /(남자|[녀여]자|남성|[녀여]성|청년|처녀|총각|[로노]인|사람)$/u,
  en: /-old\s(\p{L}+)$/iu,
  ru: /летн\p{L}+\s((?:мужчин|женщин|парен|парн|девушк|мальчик|юнош|старик|старух|человек|люд)\p{L}{0,3})$/iu,
  zh: /的(男人|女人|男子|女子|男性|女性|姑娘|小伙子|妇女|人)$/u,
}

function somebodyAged(person: string, tens: number, language: "ko" | "zh"): readonly string[] {
  return [`${decade(tens, language)}${language === "ko" ? " " : "的"}${person}`]
}

function tensOf(words: string): number | undefined {
  const figure = /(?<!\d)(\d)\d(?!\d)/.exec(words)?.[1]
  if (figure) return Number(figure)
  const last = (stems: readonly string[]): number =>
    stems.findLastIndex((stem) => stem !== "" && new RegExp(stem, "iu").test(words))
  const sino = /([이삼사오육칠팔구]?)십/u.exec(words)?.[1]
  if (sino !== undefined) return "일이삼사오육칠팔구".indexOf(sino) + 1 || 1
  if (/\p{Script=Hangul}/u.test(words))
    return known(Math.max(last(koreanTens.map((tens) => (tens === "스물" ? "스물|스무" : tens))), -1))
  if (/\p{Script=Cyrillic}/u.test(words)) return /надцат/iu.test(words) ? 1 : known(last(russianTens))
  if (/\p{Script=Han}/u.test(words)) return hanTens(words)
  return /teen|eleven|twelve/i.test(words) ? 1 : known(last(englishTens))
}

const known = (index: number): number | undefined => (index > 0 ? index : undefined)

function hanTens(words: string): number | undefined {
  const match = /([一二三四五六七八九]?)十|(?<twenty>廿)/u.exec(words)
  if (match?.groups!["twenty"]) return 2
  return match ? (match[1] ? hanFigures.indexOf(match[1]) : 1) : undefined
}

function decade(tens: number, language: "ko" | "zh"): string {
  if (language === "ko") return tens === 1 ? "10대" : `${String(tens)}0대`
  return tens === 1 ? "十几岁" : `${hanFigures[tens]!}十多岁`
}

const spokenOf = /(?<!\p{L})(I|he|she)(?:['’](?:m|s)|\s(?:am|is|was|turned))(?:\s\p{L}+)?\s$/iu
/** There only an age itself can stand. */
const behindPreposition = /(?<!\p{L})(?:at|of|turn(?:s|ed|ing)?)\s$/iu
const article = /(?<!\p{L})(?:(an?)|the|this|that|my|our|his|her|their)\s$/iu

/** Before a noun (a [43-year-old] man, a [43-year-old man]) only the last step can stand, and only where its article fits. */
function englishAge(tens: number, age: string, before: string): readonly string[] {
  const noun = people.en.exec(age)?.[1]
  if (noun && /(?:s|men|children|people)$/i.test(noun)) return []
  const whom = noun && (/^(?:man|woman|boy|girl)$/i.test(noun) ? ` ${noun}` : " person")
  const last = stage(tens, "en") + (whom ?? "")
  if (behindPreposition.test(before)) return []
  const determined = article.exec(before)
  if (whom || (determined && age.includes("-old"))) {
    const asked = /^[aeiou]/.test(last) ? "an" : "a"
    return (determined?.[1] ?? asked).toLowerCase() === asked ? [last] : []
  }
  const whose = { i: "my", he: "his", she: "her" }[spokenOf.exec(before)?.[1]?.toLowerCase() ?? ""] ?? "their"
  return [tens === 1 ? "a teenager" : `in ${whose} ${englishDecades[tens]!}`, last]
}

const ofAge = /(?:возрасте|достиг\p{L}{0,3})\s*$/iu
const wholeYears = /(?:^|\P{L})(?:за|под|по|через|на)\s*$/iu

/** 43-летний becomes сорока с лишним лет, к 43 годам сорока с лишним годам. A span of ages has no other case. */
function russianAge(tens: number, words: string, before: string): readonly string[] {
  // Nobody of nineteen is ten with something over.
  if (tens === 1) return prepositionBefore(before) || ofAge.test(before) ? [] : ["меньше двадцати лет", stage(1, "ru")]
  const asked = wholeYears.test(before) ? "accs" : prepositionBefore(before)
  const years = asked === "datv" ? "годам" : asked === "ablt" ? "годами" : "лет"
  const bent = ofAge.test(before) || genitive.test(words) || asked === "gent" || years !== "лет"
  const decade = `${russianDecades[tens]![bent ? 1 : 0]} ${years}`
  return asked || ofAge.test(before) ? [decade] : [decade, stage(tens, "ru")]
}

const stages: Readonly<Record<Language, readonly [string, string, string]>> = {
  ko: ["젊은 사람", "중년", "나이 든 사람"],
  en: ["young", "middle-aged", "elderly"],
  ru: ["меньше тридцати лет", "от тридцати до шестидесяти лет", "шестьдесят лет или больше"],
  zh: ["年轻人", "中年人", "上了年纪的人"],
}

function stage(tens: number, language: Language): string {
  return stages[language][tens < 3 ? 0 : tens < 6 ? 1 : 2]
}
