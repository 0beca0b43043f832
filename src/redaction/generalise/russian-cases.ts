/** The six cases, by OpenCorpora's names. */
export const russianCases = ["nomn", "gent", "datv", "accs", "ablt", "loct"] as const
export type RussianCase = (typeof russianCases)[number]

type Endings = Readonly<Record<RussianCase, string>>

const nouns: Readonly<Record<string, Endings>> = {
  край: { nomn: "край", gent: "края", datv: "краю", accs: "край", ablt: "краем", loct: "крае" },
  область: { nomn: "область", gent: "области", datv: "области", accs: "область", ablt: "областью", loct: "области" },
  округ: { nomn: "округ", gent: "округа", datv: "округу", accs: "округ", ablt: "округом", loct: "округе" },
  Республика: {
    nomn: "Республика",
    gent: "Республики",
    datv: "Республике",
    accs: "Республику",
    ablt: "Республикой",
    loct: "Республике",
  },
  провинция: {
    nomn: "провинция",
    gent: "провинции",
    datv: "провинции",
    accs: "провинцию",
    ablt: "провинцией",
    loct: "провинции",
  },
  город: { nomn: "город", gent: "города", datv: "городу", accs: "город", ablt: "городом", loct: "городе" },
  Россия: { nomn: "Россия", gent: "России", datv: "России", accs: "Россию", ablt: "Россией", loct: "России" },
  КНДР: { nomn: "КНДР", gent: "КНДР", datv: "КНДР", accs: "КНДР", ablt: "КНДР", loct: "КНДР" },
}

const adjectives: readonly (readonly [ending: RegExp, forms: Endings])[] = [
  [/ий$/, { nomn: "ий", gent: "ого", datv: "ому", accs: "ий", ablt: "им", loct: "ом" }],
  [/ый$/, { nomn: "ый", gent: "ого", datv: "ому", accs: "ый", ablt: "ым", loct: "ом" }],
  [/ая$/, { nomn: "ая", gent: "ой", datv: "ой", accs: "ую", ablt: "ой", loct: "ой" }],
]

/**
 * The name of a region in a case: adjectives in -ский, -ый, -ая and the nouns above bend, all else (the name behind
 * Республика, foreign words) stays. Source of the endings: Zaliznyak's types 3a and 1a.
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

/** The case in which a place's name stands, by the preposition before it and its own ending; nominative when neither tells. */
export function caseOf(before: string, words: string): RussianCase {
  const preposition = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? ""
  const last = words.split(/[\s-]/).at(-1) ?? ""
  const told = byPreposition[preposition]
  if (told) return told
  if (!["в", "во", "на"].includes(preposition)) return "nomn"
  const ended = byEnding.find(([ending]) => ending.test(last))?.[1]
  return ended === "accs" || ended === undefined ? "accs" : "loct"
}
