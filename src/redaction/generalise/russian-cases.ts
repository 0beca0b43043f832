/** The six cases, by OpenCorpora's names. */
export const russianCases = ["nomn", "gent", "datv", "accs", "ablt", "loct"] as const
export type RussianCase = (typeof russianCases)[number]

type Endings = Readonly<Record<RussianCase, string>>

/** A stem with each of six endings, in the order of `russianCases`; "-" is none. */
export function forms(stem: string, endings: string, between = " "): Endings {
  const all = endings.split(between).map((ending) => stem + (ending === "-" ? "" : ending))
  return Object.fromEntries(russianCases.map((one, i) => [one, all[i]!])) as Endings
}

const masculine = "- а у - ом е"
const person = "- а у а ом е"
const feminine = "а ы е у ой е"
const velar = "а и е у ой е"
const inIya = "ия ии ии ию ией ии"
const inIye = "ие ия ию ие ием ии"

const nouns: Readonly<Record<string, Endings>> = {
  край: forms("кра", "й я ю й ем е"),
  область: forms("област", "ь и и ь ью и"),
  округ: forms("округ", masculine),
  Республика: forms("Республик", velar),
  провинция: forms("провинц", inIya),
  город: forms("город", masculine),
  Россия: forms("Росс", inIya),
  фирма: forms("фирм", feminine),
  фабрика: forms("фабрик", velar),
  община: forms("общин", feminine),
  больница: forms("больниц", "а ы е у ей е"),
  организация: forms("организац", inIya),
  предприятие: forms("предприят", inIye),
  заведение: forms("заведен", inIye),
  подразделение: forms("подразделен", inIye),
  орган: forms("орган", masculine),
  работник: forms("работник", person),
  человек: forms("человек", person),
  военный: forms("военн", "ый ого ому ого ым ом"),
  служащий: forms("служащ", "ий его ему его им ем"),
  рабочий: forms("рабоч", "ий его ему его им ем"),
}

const adjectives: readonly (readonly [ending: RegExp, forms: Endings])[] = [
  [/(?<=н)ий$/, forms("", "ий его ему ий им ем")],
  [/ий$/, forms("", "ий ого ому ий им ом")],
  [/ый$/, forms("", "ый ого ому ый ым ом")],
  [/ая$/, forms("", "ая ой ой ую ой ой")],
  [/ее$/, forms("", "ее его ему ее им ем")],
  [/ое$/, forms("", "ое ого ому ое ым ом")],
]

/**
 * A region, a kind of organisation or a calling in a case: adjectives and the nouns above bend, all else (the name behind
 * Республика, foreign words, what stands behind the noun in a case of its own) stays. Source of the endings: Zaliznyak.
 */
export function inCase(name: string, wanted: RussianCase): string {
  return name
    .split(" ")
    .map((word) => bend(word, wanted))
    .join(" ")
}

function bend(word: string, wanted: RussianCase): string {
  const noun = nouns[word]
  if (noun) return noun[wanted]
  const adjective = adjectives.find(([ending]) => ending.test(word))
  return adjective ? word.replace(adjective[0], adjective[1][wanted]) : word
}

const byEnding: readonly (readonly [RegExp, RussianCase])[] = [
  [/(?:ом|ем|ой|ей|ью|ым|им)$/u, "ablt"],
  [/(?:е|и)$/u, "loct"],
  [/(?:у|ю)$/u, "accs"],
  [/(?:а|я|ы|ого|его)$/u, "gent"],
]
const byPreposition: Readonly<Record<string, RussianCase>> = {
  из: "gent",
  от: "gent",
  до: "gent",
  у: "gent",
  около: "gent",
  возле: "gent",
  без: "gent",
  после: "gent",
  с: "gent",
  со: "gent",
  под: "ablt",
  над: "ablt",
  за: "ablt",
  перед: "ablt",
  между: "ablt",
  к: "datv",
  ко: "datv",
  по: "datv",
  через: "accs",
  про: "accs",
  о: "loct",
  об: "loct",
  при: "loct",
}

/** The case that a preposition right before words asks for: none stands there, or one that may ask for either of two. */
export function prepositionBefore(before: string): RussianCase | "either" | undefined {
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ""
  return ["в", "во", "на"].includes(word) ? "either" : byPreposition[word]
}

/** The case in which a place's name stands, by the preposition before it and its own ending; nominative when neither tells. */
export function caseOf(before: string, words: string): RussianCase {
  const told = prepositionBefore(before)
  if (told !== "either") return told ?? "nomn"
  const last = words.split(/[\s-]/).at(-1) ?? ""
  const ended = byEnding.find(([ending]) => ending.test(last))?.[1]
  return ended === "accs" || ended === undefined ? "accs" : "loct"
}

type Declension = "masculine" | "feminine" | "neuter"

/** What the ending of a noun in the singular tells, where no preposition does. */
const endings: Readonly<Record<Declension, readonly (readonly [RegExp, RussianCase])[]>> = {
  masculine: [
    [/(?:ом|ем|ём|ым|им)$/u, "ablt"],
    [/(?:а|я|ого|его)$/u, "gent"],
    [/(?:у|ю|ому|ему)$/u, "datv"],
    [/е$/u, "loct"],
  ],
  feminine: [
    [/(?:ой|ей|ью)$/u, "ablt"],
    [/[ыи]$/u, "gent"],
    [/[ую]$/u, "accs"],
    [/е$/u, "datv"],
  ],
  neuter: [
    [/(?:ом|ем)$/u, "ablt"],
    [/[ая]$/u, "gent"],
    [/[ую]$/u, "datv"],
    [/и$/u, "loct"],
  ],
}

/** Where to, not where: after such a verb в and на ask for the accusative. */
const motion =
  /(?:^|\P{L})(?:\p{L}{0,3}(?:ехал|вез|вёз|вели|вёл|шёл|шл)[аио]?|отправил[аи]?|послал[аи]?|попал[аи]?|перев[её]л[аи]?|устроил(?:ся|ась|ись|и|а)?|поступил[аи]?|взяли?|приняли?)(?:\s\p{L}+){0,2}\s+(?:в|во|на)\s*$/iu

/** The case in which a noun stands that is not itself a place, or what stands for one: an organisation, somebody's calling. */
export function nounCase(before: string, noun: string, declension: Declension): RussianCase {
  const told = prepositionBefore(before)
  if (told === "either") return motion.test(before) ? "accs" : "loct"
  return told ?? endings[declension].find(([ending]) => ending.test(noun))?.[1] ?? "nomn"
}
