import { latinLetters } from "../skeleton.ts"

const usual: Readonly<Record<string, string>> = { ...latinLetters, ж: "zh", й: "y", х: "kh", щ: "shch", ы: "y" }
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
