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
  Корея: forms("Коре", "я и е ю ей е"),
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

/** A name of one word, as of a country, by its ending; others (ОАЭ, США) do not bend. */
const names: readonly (readonly [ending: RegExp, forms: Endings])[] = [
  [/(?<=\p{Ll})ия$/u, forms("", inIya)],
  [/(?<=[гкхжшчщ])а$/u, forms("", "а и е у ей е")],
  [/(?<=\p{Ll})а$/u, forms("", feminine)],
  [/(?<=\p{Ll})й$/u, forms("", "й я ю й ем е")],
  [/(?<=\p{Ll})ь$/u, forms("", "ь и и ь ью и")],
  [/(?<=[бвгдзклмнпрстфх])$/u, forms("", masculine)],
]

/**
 * A region, a country, a kind of organisation or a calling in a case: adjectives and the nouns above bend, all else (the name behind
 * Республика, foreign words, what stands behind the noun in a case of its own) stays. Source of the endings: Zaliznyak.
 */
export function inCase(name: string, wanted: RussianCase): string {
  const proper = nouns[name] ? undefined : names.find(([ending]) => !name.includes(" ") && ending.test(name))
  if (proper) return name.replace(proper[0], proper[1][wanted])
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
  [/[ая]ми$/u, "ablt"],
  [/[ая]х$/u, "loct"],
  [/(?:ом|ем|ой|ей|ью|ым|им)$/u, "ablt"],
  [/(?:е|и)$/u, "loct"],
  [/(?:у|ю)$/u, "accs"],
  [/(?:а|я|ы|ого|его)$/u, "gent"],
  [/\p{L}$/u, "accs"],
]
/** Foreign names that do not bend: Улан-Удэ, Ванино, Синыйджу, Гуанчжоу. */
const unbending = /(?<![ое]г)о$|э$|(?:[дч]ж|о)у$/u
/** Place names that take the second locative, as Zaliznyak marks them: в Крыму, на Дону, в Клину. */
const secondLocative = /^(?:Крыму|Дону|Клину)$/u
/** What cases prepositions ask for, the likeliest first; where there are two, the ending tells which. */
const asking: ReadonlyMap<string, readonly RussianCase[]> = new Map(
  (
    [
      [
        "из из-за из-под от до у около возле без для кроме вместо ради среди посреди против напротив свыше накануне после мимо близ вблизи вдоль вокруг внутри",
        ["gent"],
      ],
      ["с со", ["gent", "ablt"]],
      ["над перед между", ["ablt"]],
      ["за под", ["ablt", "accs"]],
      ["к ко по благодаря согласно", ["datv"]],
      ["через про", ["accs"]],
      ["о об при", ["loct"]],
      ["в во на", ["loct", "accs"]],
    ] as const
  ).flatMap(([prepositions, cases]) => prepositions.split(" ").map((one) => [one, cases] as const)),
)

/** A preposition and what may stand between it and its noun: в далёком, в той. */
const preposition =
  /([\p{L}-]+)\s+(?:\p{L}+(?:[ое]го|[ое]му|[оеё]м|[оеё]й|[ую]ю|ая|яя|[оы]е|[иы]й|[иы]ми?|[иы]х|ту|эту|нашу|вашу)\s+){1,2}$/iu

const askedBefore = (before: string): readonly RussianCase[] => {
  const [, right = ""] = /([\p{L}-]+)\s*$/u.exec(before) ?? []
  const [, left = ""] = preposition.exec(before) ?? []
  return asking.get(right.toLowerCase()) ?? asking.get(left.toLowerCase()) ?? []
}

/** The case that a preposition right before words asks for: undefined where none stands; `either` where в or на may ask for either of two. */
export function prepositionBefore(before: string): RussianCase | "either" | undefined {
  const [first, second] = askedBefore(before)
  return first === "loct" && second ? "either" : first
}

/** The case in which a place's name stands, by the preposition before it and its own ending; nominative when neither tells. */
export function caseOf(before: string, words: string): RussianCase {
  const asked = askedBefore(before)
  const [first = "nomn"] = asked
  if (asked.length < 2) return first
  const said = words
    .split(",")[0]!
    .replace(/-на-\p{L}+$/u, "")
    .split(/[\s-]/)
  // в посёлке Чегдомын: the name itself is not bent.
  const deciding = /^\p{Ll}/u.test(said[0]!) ? said[0]! : said.at(-1)!
  if (/^\p{Lu}/u.test(deciding) && unbending.test(deciding)) return motion.test(before) ? "accs" : first
  const ended = secondLocative.test(deciding) ? "loct" : byEnding.find(([ending]) => ending.test(deciding))?.[1]
  return asked.find((one) => one === ended) ?? first
}

export type Declension = "masculine" | "feminine" | "neuter"

/** The cases that the ending of a noun in the singular may be, the likeliest first. */
const endings: Readonly<Record<Declension, readonly (readonly [RegExp, readonly RussianCase[]])[]>> = {
  masculine: [
    [/(?:ом|ем|ём|ым|им)$/u, ["ablt"]],
    [/(?:а|я|ого|его)$/u, ["gent", "accs"]],
    [/(?:у|ю|ому|ему)$/u, ["datv"]],
    [/е$/u, ["loct"]],
    [/\p{L}$/u, ["nomn", "accs"]],
  ],
  feminine: [
    [/(?:ой|[её]й|ью)$/u, ["ablt"]],
    [/и$/u, ["gent", "datv", "loct"]],
    [/ы$/u, ["gent"]],
    [/[ую]$/u, ["accs"]],
    [/е$/u, ["datv", "loct"]],
    [/\p{L}$/u, ["nomn"]],
  ],
  neuter: [
    [/(?:ом|ем)$/u, ["ablt"]],
    [/[ая]$/u, ["gent"]],
    [/[ую]$/u, ["datv"]],
    [/(?:и|стве)$/u, ["loct"]],
    [/ище$/u, ["nomn", "accs", "loct"]],
    [/\p{L}$/u, ["nomn", "accs"]],
  ],
}

/** Where to, not where: after such a verb в and на ask for the accusative. */
const motion =
  /(?:^|\P{L})(?:\p{L}{0,4}(?:ехал|вез|вёз|везл|вел|вёл|шел|шёл|шл)[аио]?|отправил[аи]?|послал[аи]?|попал[аи]?|устроил(?:ся|ась|ись|и|а)?|поступил[аи]?|вернул(?:ся|ась|ись)|взяли?|приняли?)(?:\s\p{L}+){0,2}\s+(?:в|во|на)\s*$/iu

/** The case of a noun that is not itself a place, or that says what stands there: of an organisation, of somebody's calling. */
export function nounCase(before: string, noun: string, declension: Declension): RussianCase {
  const ended = endings[declension].find(([ending]) => ending.test(noun))?.[1] ?? []
  const asked = askedBefore(before)
  const [first] = asked
  if (first === undefined) return ended[0] ?? "nomn"
  const [fitting, another] = asked.filter((one) => ended.includes(one))
  if (fitting && !another) return fitting
  // договор с ООО «Рубин»: nothing is told by an ending.
  if (ended.length === 0 && asked.includes("ablt")) return "ablt"
  return motion.test(before) ? "accs" : first
}
