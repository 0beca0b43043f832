import { following } from "../names/particles.ts"

export type Calling = "soldier" | "teacher" | "medic" | "artist" | "official" | "farmer" | "worker"

/** What tells a calling, as sources of expressions: whole words, heads of words, nouns, heads of words, and Chinese words. */
interface Signs {
  readonly latin: string
  readonly cyrillic: string
  readonly nouns: string
  readonly hangul?: string
  readonly han: string
}

/** The first calling that fits counts. */
const signs: Readonly<Record<Calling, Signs>> = {
  soldier: {
    latin: String.raw`soldiers?|army|navy|servicem[ae]n|conscripts?|lieutenants?|sergeants?|corporals?|(?:war|army|navy) veterans?|(?:(?<=^|(?:an?|the|as|was|former|retired|young|junior|senior)\s)|(?:army|naval|military|artillery|infantry)\s)officers?(?!\sof\sthe|\s(?:in|at|for)\s)`,
    cyrillic: String.raw`солдат(?!ск)|офицер(?!ск)|генерал(?!ьн|ьск|-губ)|адмирал(?!т)|лейтенант|сержант|прапорщик|военнослужащ|матрос|служи(?:л[аи]?|ть?)\s(?:\p{L}+\s){0,3}(?:арми|флот|войск|част|пехот|артиллер|развед)|служил[аи]?(?=\s*$|\s(?:\d+|\p{L}+)\s(?:лет|год))`,
    nouns:
      "군관|군인|(?<!간)병사|하사관|특무상사|(?:운전|취사|의무|통신|경비|정찰|포|보)병|(?<![가-힣])(?:중위|대위|상위|소좌|중좌|상좌|대좌|해군|륙군|육군|공군|공병)",
    hangul: "군대(?:에서?)?\\s?(?:생활|출신|있었|있던|복무|근무)|복무(?!원|성)|(?<![경국])제대(?!로|학|표)",
    han: "军人(?!家)|军官|军队|参军|从军|士兵|人民军|当[过了]?\\p{Script=Han}{0,4}(?<!标)兵|服兵役|[炮工步骑女老新]兵|通信兵|退伍|[中少上大]尉|[中少上大]校|排长|连长|军医(?!院)",
  },
  teacher: {
    latin: "(?:school)?teachers?|lecturers?|professors?|research(?:er|ers| assistant| fellow| worker)",
    cyrillic: String.raw`учител(?!ьск)|преподава|воспитател(?!ьн)|научн\p{L}+\sсотрудни|доцент|профессор`,
    nouns: "교원|(?<![선종설])교사|선생|(?<![가-힣])(?:대학|시간|전임)?(?:강사|교수)|연구사",
    han: "老师|教师|教员|讲师|教授|研究员|研究人员",
  },
  medic: {
    latin: String.raw`doctors?(?!\sof\s(?!medicine))|nurses?|(?:para)?medics?|medical (?:officer|worker|orderly|assistant)s?|pharmacists?|veterinar(?:y|ians?)|surgeons?|dentists?`,
    cyrillic: "врач(?!ебн|ев)|медсестр|медсест[её]р|фельдшер|ветеринар(?!н)|аптекар|акушер|хирург(?!и)",
    nouns: String.raw`(?<![대회])의사(?!(?:가|도)?\s?[있없])|간호원|간호사|간호장|조산원|조산사|약제사|약사|(?<![가-힣])군의|군의관`,
    han: "医生|护士|(?<!士)大夫|药剂师|药师|兽医|中医|军医(?!院)",
  },
  artist: {
    latin:
      "singers?|actors?|actress(?:es)?|musicians?|dancers?|athletes?|champions?|(?:film|movie|stage|theat(?:er|re)) directors?",
    cyrillic: "певи?ц|певец|музыкант(?!ск)|акт[её]р(?!ск)|актрис|ансамбл|спортсмен|танцовщи|танцор|балерин|художни[кц]",
    nouns:
      "가수|(?<=인민|공훈|영화|연극|[녀여남])배우|(?<![가-힣])배우(?=$|[^가-힣]|[가를로였의와들]|이[였었다]|출신)|예술가|예술인|악단|무용수|무용가|체육인|선수",
    han: "歌手|演员|乐手|乐师|音乐家|舞者|舞蹈演员|运动员|教练|画家",
  },
  official: {
    latin:
      "secretar(?:y|ies)|directors?|officials?|managers?|(?:deput(?:y|ies)|chiefs?)(?!\\s(?:cook|engineer|welder|mechanic|accountant|doctor|nurse|electrician|mate))",
    cyrillic: "секретар(?!иат|ск)|директор(?!ск|ат)|заместител|начальник|чиновник",
    nouns: "(?<!준)비서|지배인|(?<![전외내])부원장?|간부|위원장|책임자",
    han: "干部|书记(?!员)|经理|主任|所长|厂长",
  },
  farmer: {
    latin: "farm(?:ers?|hands?| ?workers?)?|fisherm[ae]n|fishers?|foresters?|forestry|loggers?|lumberjacks?",
    cyrillic: "колхоз(?!н[ыоа])|рыбак|лесник|лесничи|лесоруб",
    nouns: "농민|(?<![가-힣])어부",
    hangul: "농장(?!주)|(?<![가-힣])(?:벌목|산림)",
    han: "农民|渔民|渔夫|林场|林业|伐木|护林",
  },
  worker: {
    latin:
      "(?:factory|construction|building|railway|railroad) workers?|labou?rers?|cooks?|welders?|drivers?|masons?|bricklayers?|carpenters?|painters?|plasterers?|electricians?|engineers?|builders?|seamstress(?:es)?|mechanics?|crane operators?|miners?",
    cyrillic:
      "повар(?!енн|ён)|сварщи|плотни[кц]|каменщи|маляр(?!и)|штукатур(?!к)|бетонщи|шоф[её]р|водител(?!ьск)|инженер(?!н)|строител(?!ьн|ьст)|электрик|шве[яиюеё]|слесар|крановщи|монтажни[кц]|шахт[её]р",
    nouns:
      "[로노]동자(?!구)|목공|목수|운전[수사공]|(?<!(?:신문|잡지)\\s?)기사|[료요]리사|취사원|재봉[공사]|전기공|수리공|선반공|배관공",
    hangul: "미장(?!원)|용접|운전(?!병)|재봉",
    han: "厨师|焊工|木工|瓦工|司机|油漆[工匠]|电工|工程师|裁缝|工人",
  },
}

/** A Korean noun may end here: with what makes of it what somebody was, and with its particles. */
const nounEnds = `(?=(?:출신|생활|들|님)?(?:이?[였었][가-힣]{1,3}|(?:${following})*)(?![가-힣]))`

function expressionOf({ latin, cyrillic, nouns, hangul, han }: Signs): string {
  const letters = String.raw`(?<!\p{L})(?:(?:${latin})(?!\p{L})|(?:${cyrillic})\p{L}*)`
  return [letters, `(?:${nouns})${nounEnds}`, ...(hangul ? [hangul] : []), han].join("|")
}

/** Every calling with the global expression of its signs; a Russian sign is found with its ending. */
export const callings = Object.entries(signs).map(
  ([calling, one]) => [calling as Calling, new RegExp(expressionOf(one), "giu")] as const,
)

/** These have ranks like an army's, and fleets that are none. */
export const ranksOfOthers =
  /(?<!\p{L})(?:police|customs|prison|security)|полици|милици|таможн|тюр[еь]м|безопасност|рыбол|рыбн|торгов|경찰|세관|보안|안전원|警|海关|保安/iu
