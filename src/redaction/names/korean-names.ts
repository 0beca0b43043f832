import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import { type Script, scriptsOf } from "../scripts.ts"
import { skeletonOf } from "../skeleton.ts"
import { nameEnds } from "./particles.ts"
import { hangulSurname, koreanHanSurname, koreanSurnames, longKoreanSurnames } from "./surnames.ts"
import type { Stretch } from "../stretch.ts"

/** Text that has the shape of a Korean name; whether it is one, its neighbours must say. */
export interface NameShape extends Stretch {
  readonly shape: "hangul-full" | "hangul-given" | "latin" | "cyrillic" | "given" | "han"
}

// Romanised and Cyrillic surnames are compared by their skeletons, which forget which system spelt them.
const surnames = new Set(
  [...Array.from(koreanSurnames).filter((name) => !"은시사단당비화".includes(name)), ...longKoreanSurnames].map(
    (name) => skeletonOf(name, "native"),
  ),
)
for (const other of [
  "Lee",
  "Li",
  "Yi",
  "Rhee",
  "Park",
  "Pak",
  "Choi",
  "Choe",
  "Tsoi",
  "Цой",
  "Чхве",
  "Цхай",
  "Ю",
  "Лю",
  "Рю",
  "Чжао",
  "Чо",
  "Тё",
  "Тен",
  "Тян",
  "Хван",
  "Квон",
  "Югай",
  "Пэк",
  "Сим",
  "Ём",
  "Ван",
  "Вон",
  "Мун",
  "Нам",
  "О",
  "У",
  "Oh",
  "Woo",
  "Shin",
  "Moon",
  "Rim",
  "Ryu",
  "Ro",
  "Ra",
])
  surnames.add(skeletonOf(other, "native"))

/** Whether it is a Korean surname: a syllable of Hangul, or two letters and more. */
export function isKoreanSurname(word: string): boolean {
  if (/^\p{Script=Hangul}$/u.test(word)) return koreanSurnames.includes(word)
  return /^\p{L}{2,7}$/u.test(word) && surnames.has(skeletonOf(word, "native"))
}

const latinSyllable = String.raw`(?:kk|tt|pp|ss|jj|kh|th|ph|ch|sh|[kgntdrlmpbsjhyw])?(?:y?ae|y?eo|oe|wae|wa|we|wo|wi|eui|eu|ui|ya|ye|yo|yu|yŏ|[aeiouŏŭ])(?:ng|[kgnlrmpbts](?![aeiouyŏŭ]))?`
const cyrillicSyllable = String.raw`(?:чх|чж|дж|тх|пх|кх|[кгнтдрлмпбсчхвйжц])?(?:[аоуыиэеёюя]|ве|ва|во|ви|уи|ый)й?(?:нъ|[кгнлрмпбтсь](?![аоуыиэеёюя])ь?)?`

interface Form {
  readonly script: Script
  readonly shape: NameShape["shape"]
  readonly pattern: RegExp
  readonly holds: (match: RegExpExecArray) => boolean
}

const form = (script: Script, shape: Form["shape"], source: string, holds: Form["holds"] = () => true): Form => ({
  script,
  shape,
  pattern: inOurScripts(new RegExp(source, script === "latin" || script === "cyrillic" ? "giu" : "gu")),
  holds,
})

/** Looked at, not consumed: "friend kim" must not hide "kim chol su". */
const surnamed = (given: string): string =>
  String.raw`(?<![\p{L}\p{N}])(?=(?<name>(?<surname>\p{L}{1,7})[ -]${given})(?![\p{L}\p{N}]))`
const hasSurname: Form["holds"] = ({ groups }) => surnames.has(skeletonOf(groups?.["surname"] ?? "", "native"))
/** So Yon, Чхоль Су: a given name of two syllables with capitals. */
const twoSyllables = (one: string): string => String.raw`(?<![\p{L}\p{N}])${one}[ -]${one}(?![\p{L}\p{N}])`
const hasCapitals: Form["holds"] = ([words]) => /^\p{Lu}.*(?:-| \p{Lu})/u.test(words)

const forms: readonly Form[] = [
  form("hangul", "hangul-full", `(?<![가-힣])${hangulSurname}[가-힣]{2}${nameEnds}`),
  form(
    "hangul",
    "hangul-given",
    `(?<![가-힣])[가-힣]{2}(?=(?:이가|이는|이를|이도|이와|이의|이한테|아|야|이)(?![가-힣]))`,
  ),
  form("latin", "latin", surnamed(`${latinSyllable}(?:[ -]?${latinSyllable})?`), hasSurname),
  form(
    "cyrillic",
    "cyrillic",
    surnamed(`${cyrillicSyllable}(?:[ -]?${cyrillicSyllable})?(?:[ауеы]|ом|ем)?`),
    hasSurname,
  ),
  form("latin", "given", twoSyllables(latinSyllable), hasCapitals),
  form("cyrillic", "given", twoSyllables(cyrillicSyllable), hasCapitals),
  form("han", "han", String.raw`${koreanHanSurname}\p{Script=Han}{1,2}`),
]

/** Every text that could be a Korean name, in four scripts. */
export function findKoreanNames(text: string): readonly NameShape[] {
  const scripts = scriptsOf(text)
  return forms
    .filter(({ script }) => scripts.has(script))
    .flatMap(({ pattern, shape, holds }) =>
      matchesOf(text, pattern)
        .filter(holds)
        .map((match) => {
          const name = match.groups?.["name"] ?? match[0]
          return { start: match.index, end: match.index + name.length, shape }
        }),
    )
}
