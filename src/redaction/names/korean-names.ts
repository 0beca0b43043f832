import { skeletonOf } from "../skeleton.ts"

/** Text that has the shape of a Korean name; whether it is one, its neighbours must say. */
export interface NameShape {
  readonly start: number
  readonly end: number
  readonly shape: "hangul-full" | "hangul-given" | "latin" | "cyrillic" | "han"
}

const single =
  "김리이박최정강조윤장림임한오서신권황안송류유전홍고문량양손배백허남심로노하곽성차주우구민라나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육륙인맹제모탁국어은편용예경봉사부태목형피두감음빈동온호범좌팽승간상시갈단견당화창모옹순비"
const double = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방", "어금", "망절"]
const particle = String.raw`(?=(?:이|가|은|는|을|를|과|와|의|에게|에게서|한테|한테서|께|께서|도|만|라|라고|라는|이라|이라고|이라는|이고|이며|이다|이요|입니다|이였|이었|였|씨|님|동무|동지|선생|아바이|형|누나|반장|부터|까지|로|으로|하고|이랑|랑|야|아|놈)*(?![가-힣]))`
const hangulFull = new RegExp(`(?<![가-힣])(?:${double.join("|")}|[${single}])[가-힣]{2}${particle}`, "gu")
const hangulGiven = new RegExp(
  `(?<![가-힣])[가-힣]{2}(?=(?:이가|이는|이를|이도|이와|이의|이한테|아|야|이)(?![가-힣]))`,
  "gu",
)

// Romanised and Cyrillic surnames are compared by their skeletons, which forget which system spelt them.
const surnames = new Set(
  [...Array.from(single).filter((name) => !"은시사단당비화".includes(name)), ...double].map((name) =>
    skeletonOf(name, "native"),
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
const han =
  /(?:[金李朴崔郑鄭姜赵趙尹张張林韩韓吴吳徐申权權黄黃安宋柳全洪高文梁孙孫裴白许許南沈卢盧河郭成车車朱禹丘具闵閔罗羅秦池严嚴蔡元千方孔玄咸边邊廉秋都苏蘇石宣薛马馬吉延魏表明奇潘王琴玉陆陸印孟诸諸牟卓鞠鱼魚殷片龙龍田太史芮庆慶奉夫]|南宫|南宮|皇甫|诸葛|諸葛|鲜于|鮮于|独孤|獨孤|司空|西门|東方|东方)\p{Script=Han}{1,2}/gu

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
    ...whole(han, "han"),
  ]
}
