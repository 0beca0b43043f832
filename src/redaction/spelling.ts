import { remembered } from "./remembered.ts"

/** A name without case, marks over letters, spaces, hyphens and points. */
export function plain(name: string): string {
  return syllables.test(name) ? name : fold(name)
}

/** Hangul has no case and no endings, and most of what is compared is Hangul. */
const syllables = /^[가-힣]+$/u

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll(/[\s\p{Pd}.'’ʼ·]/gu, "")
}

/** Source of an expression: what makes of a Korean surname that of a Russian family, in its cases. */
export const familyEnding = "[оеё]в(?:[ауые]|ой|ых|ыми?)?"

/** Of nouns and adjectives; not ов and ев, which surnames end in. */
const ending =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ёй|ою|ею|ом|ем|ём|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ый|ий|ые|ие|ах|ях|ью|а|я|о|е|у|ю|ы|и|ь|й)$/u

/**
 * A name word by word without its Russian case endings: the likeliest stem first, then others, as Андрей may be Андр-ей or Андре-й
 * and only the second is in Андре-ю; and once more without the vowel that comes and goes.
 */
export function stemsOf(name: string): readonly string[] {
  return syllables.test(name) ? [name] : stemsOfWords(name.split(/[\s\p{Pd}]+/u))
}

/** The same of words that stand in a row. */
export function stemsOfWords(words: readonly string[]): readonly string[] {
  let head = ""
  for (let i = 0; i < words.length - 1; i++) head += stemsOfWord(words[i]!)[0]!
  return stemsOfWord(words.at(-1) ?? "").map((last) => head + last)
}

function stemsOfWord(word: string): readonly string[] {
  return syllables.test(word) ? [word] : stemsOfLetters(word)
}

const stemsOfLetters = remembered((word): readonly string[] => [...new Set(formsOf(word).map(plain))])

/** The same of one word, as it is written but for its capitals: with ё and й. */
export function formsOf(written: string): readonly string[] {
  const word = written.toLowerCase()
  if (!/\p{Script=Cyrillic}/u.test(word)) return [word]
  const shorter = [word.replace(ending, ""), word.replace(/[аяоёеуюыиьй]$/u, "")]
  const [stem = word, ...others] = shorter.filter((one) => one.length >= (word.length > 4 ? 3 : 2))
  return [...new Set([stem, ...others, ...(endsInConsonant.test(word) ? [word] : []), withoutFleeting(stem)])]
}

/** Камень, Камне; Воробей, Воробья; Лев, Льва; Заяц, Зайца. */
function withoutFleeting(stem: string): string {
  if (stem === "лев") return "льв"
  return stem.length < 4 ? stem : stem.replace(/яц$/u, "йц").replace(/(?<![аеёиоуыэюя])[еоё](?=[^аеиоуыэюя]$)/u, "")
}

const endsInConsonant = /[бвгджзклмнпрстфхцчшщ]$/u

const simplified =
  "东龙兴庆兰吉长顺丽宁广丰义军汉乐阳远马头关江县区镇门罗乌苏维诺尔兹纳贝亚莱莫费叶卢丹辽宾图们珲绥滨满连云岗岭坪桥湾岛龟华肃银铁锦开钢矿银泽涟渔台罗"
const traditionalForms =
  "東龍興慶蘭吉長順麗寧廣豐義軍漢樂陽遠馬頭關江縣區鎮門羅烏蘇維諾爾茲納貝亞萊莫費葉盧丹遼賓圖們琿綏濱滿連雲崗嶺坪橋灣島龜華肅銀鐵錦開鋼礦銀澤漣漁臺羅"
const pairs = new Map(Array.from(simplified, (sign, i) => [sign, traditionalForms[i]!]))

/** A Chinese name in the traditional forms of the signs that occur in place names. */
export function traditional(name: string): string {
  return Array.from(name, (sign) => pairs.get(sign) ?? sign).join("")
}
