import { skeletonOf } from "../skeleton.ts"
import { nameEnds } from "./particles.ts"
import { hangulSurname, koreanHanSurname, koreanSurnames, longKoreanSurnames } from "./surnames.ts"
import type { Stretch } from "../stretch.ts"

/** Text that has the shape of a Korean name; whether it is one, its neighbours must say. */
export interface NameShape extends Stretch {
  readonly shape: "hangul-full" | "hangul-given" | "latin" | "cyrillic" | "given" | "han"
}

const hangulFull = new RegExp(`(?<![가-힣])${hangulSurname}[가-힣]{2}${nameEnds}`, "gu")
const hangulGiven = new RegExp(
  `(?<![가-힣])[가-힣]{2}(?=(?:이가|이는|이를|이도|이와|이의|이한테|아|야|이)(?![가-힣]))`,
  "gu",
)

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

const syllable = String.raw`(?:kk|tt|pp|ss|jj|kh|th|ph|ch|sh|[kgntdrlmpbsjhyw])?(?:y?ae|y?eo|oe|wae|wa|we|wo|wi|eui|eu|ui|ya|ye|yo|yu|yŏ|[aeiouŏŭ])(?:ng|[kgnlrmpbts](?![aeiouyŏŭ]))?`
const latin = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?=(?<name>(?<surname>\p{L}{1,7})[ -]${syllable}(?:[ -]?${syllable})?)(?![\p{L}\p{N}]))`,
  "giu",
)
const cyrillicSyllable = String.raw`(?:чх|чж|дж|тх|пх|кх|[кгнтдрлмпбсчхвйжц])?(?:[аоуыиэеёюя]|ве|ва|во|ви|уи|ый)й?(?:нъ|[кгнлрмпбтсь](?![аоуыиэеёюя])ь?)?`
const cyrillic = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?=(?<name>(?<surname>\p{L}{1,7})[ -]${cyrillicSyllable}(?:[ -]?${cyrillicSyllable})?(?:[ауеы]|ом|ем)?)(?![\p{L}\p{N}]))`,
  "giu",
)
/** So Yon, Чхоль Су: a given name of two syllables with capitals. */
const given = [syllable, cyrillicSyllable].map(
  (one) => new RegExp(String.raw`(?<![\p{L}\p{N}])${one}[ -]${one}(?![\p{L}\p{N}])`, "giu"),
)
const capitals = /^\p{Lu}.*(?:-| \p{Lu})/u
const han = new RegExp(String.raw`${koreanHanSurname}\p{Script=Han}{1,2}`, "gu")

/** Every text that could be a Korean name, in four scripts. */
export function findKoreanNames(text: string): readonly NameShape[] {
  const whole = (pattern: RegExp, shape: NameShape["shape"]): NameShape[] =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, shape }))
  // Looked at, not consumed: "friend kim" must not hide "kim chol su".
  const surnamed = (pattern: RegExp, shape: NameShape["shape"]): NameShape[] =>
    [...text.matchAll(pattern)].flatMap(({ index, groups }) => {
      const { name = "", surname = "" } = groups ?? {}
      return surnames.has(skeletonOf(surname, "native")) ? [{ start: index, end: index + name.length, shape }] : []
    })
  return [
    ...whole(hangulFull, "hangul-full"),
    ...whole(hangulGiven, "hangul-given"),
    ...surnamed(latin, "latin"),
    ...surnamed(cyrillic, "cyrillic"),
    ...given
      .flatMap((pattern) => whole(pattern, "given"))
      .filter(({ start, end }) => capitals.test(text.slice(start, end))),
    ...whole(han, "han"),
  ]
}
