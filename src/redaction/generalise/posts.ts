import type { Language } from "../../i18n/language.ts"
import { inCase, nounCase } from "./russian-cases.ts"

type Calling = "soldier" | "teacher" | "medic" | "artist" | "official" | "farmer" | "worker"

const signs: readonly (readonly [Calling, RegExp])[] = [
  [
    "soldier",
    /군관|군인|복무|제대|중위|소위|대위|상사|하사|해군|공병|soldier|army|navy|lieutenant|sergeant|officer|captain|солдат|офицер|генерал|адмирал|лейтенант|сержант|служил|капитан|флот|兵|军|中尉|少尉|排长|退伍|退役/iu,
  ],
  [
    "teacher",
    /교원|교사|선생|강사|연구사|teacher|lecturer|research|professor|учител|преподава|научн|доцент|老师|教师|教员|研究/iu,
  ],
  [
    "medic",
    /의사|간호|조산|약제|doctor|nurse|medic|pharmac|vet|врач|медсестр|фельдшер|ветеринар|аптек|医生|护士|大夫|药/iu,
  ],
  [
    "artist",
    /가수|배우|예술|악단|무용|체육|선수|singer|actor|music|dancer|athlete|champion|певи|музыкант|актёр|актер|ансамбл|спортсмен|歌手|演员|乐|舞|运动员|教练/iu,
  ],
  [
    "official",
    /비서|지배인|부원|당원|간부|위원장|책임자|secretary|director|official|manager|deputy|chief|секретар|директор|заместител|начальник|干部|书记|经理|主任|所长/iu,
  ],
  ["farmer", /농장|어부|선원|벌목|산림|farm|fisher|forest|sailor|логг|колхоз|рыбак|лесн|моряк|农民|渔民|林/iu],
  [
    "worker",
    /로동자|노동자|미장|용접|목공|목수|운전|기사|료리사|요리사|취사|재봉|전공|수리공|cook|welder|driver|mason|carpenter|painter|plasterer|electrician|engineer|builder|seamstress|mechanic|crane|повар|сварщик|плотник|каменщик|маляр|штукатур|шоф[её]р|водител|инженер|строител|электрик|швея|швеи|слесар|крановщи|厨师|焊工|木工|瓦工|司机|油漆|电工|工程师|裁缝|工人/iu,
  ],
]

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
 * A post or trade coarser: its field, then only that somebody worked. In Russian as the sentence asks. Empty where no trade is
 * known in the words, where more than one person is told of, and where the words deny it.
 */
export function postLadder(words: string, language: Language, before = ""): readonly string[] {
  const sign = signs.find(([, one]) => one.test(words))
  if (!sign) return []
  const steps = [...new Set([names[sign[0]][language], names.worker[language]])]
  return language === "ru" ? steps.flatMap((step) => asSaid(step, words, before, sign[1])) : steps
}

const did =
  /^(?:(?:раньше|прежде|когда-то|долго)\s)?(?:служил|работал|преподавал|учил|лечил|пел|танцевал|играл|командовал|руководил|заведовал|был)(?<ending>а|и)?(?!\p{L})/iu
const denied = /(?:^|\P{L})не\s/iu
const women = /ниц|щиц|чиц|сестр|певи|балерин|актрис|лаборантк|(?<!ин)жен/iu
const several = /(?:ов|ев|ам|ям|ами|ями|ах|ях)$/iu

/** What somebody did becomes what he was; somebody's calling stays in its case. */
function asSaid(step: string, words: string, before: string, sign: RegExp): readonly string[] {
  if (denied.test(`${before.slice(-4)}${words}`)) return []
  const verb = did.exec(words)
  const ending = verb?.groups?.["ending"] ?? ""
  if (verb) return ending === "и" ? [] : [`был${ending} ${inCase(step, "ablt")}`]
  const noun = words.split(/[^\p{L}]+/u).find((word) => sign.test(word)) ?? words
  const declension = women.test(noun) ? "feminine" : "masculine"
  return several.test(noun) ? [] : [inCase(step, nounCase(before, noun, declension))]
}
