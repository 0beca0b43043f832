const usual: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
}
/** Beside the usual way (BGN/PCGN, but for Ye at the head) what passports (ICAO Doc 9303) and private people write. */
const ways: readonly Readonly<Record<string, string>>[] = [
  usual,
  { ...usual, ё: "e", й: "i", ю: "iu", я: "ia" },
  { ...usual, ё: "e", х: "h", я: "ia" },
  { ...usual, ё: "e" },
]

/** A word in Cyrillic letters as it may be written in Latin ones, large where it was. */
export function romanised(word: string): readonly string[] {
  const all = ways.map((way) =>
    Array.from(word, (letter) => {
      const latin = way[letter.toLowerCase()] ?? letter
      return letter === letter.toLowerCase() ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1)
    }).join(""),
  )
  return [...new Set([...all, ...all.map((one) => one.replace(/^E/, "Ye"))])]
}
