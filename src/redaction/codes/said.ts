import { following, wordEnds } from "../names/particles.ts"
import { callCue, digitsOf, moneyOrMeasure } from "./context.ts"
import { englishNumber, russianNumber } from "../number-words.ts"
import { han, isCounted, nearby, syllable, word } from "./figures.ts"
import { after, before, type Form, form } from "./form.ts"

const toldFigures = new RegExp(syllable, "gu")
const figure = String.raw`[\d공영령일이삼사오육륙칠팔구]`
const between = String.raw`(?:\s?[-–.]\s?|\s?(?:다음(?:에|이)?|다시|에)\s?|\s)`
/** One of these alone at the end may be a particle (80이) or another word (일했다): 이, 일, 사, 오. */
const lastFigures = String.raw`(?:${figure}{0,4}${syllable}{2}|${figure}{0,5}[공영령삼육륙칠팔구]|${figure}{0,5}\d)(?!\d)${wordEnds}`
const oneByOne = String.raw`(?:${syllable}\s){6,12}${syllable}${wordEnds}`

/** The letters of Russian plates, which look like Latin ones (GOST R 50577-2018). */
const plateLetter = "[авекмнорстух]"
/** In the order in which one counts, on from any word. */
const row = (words: string): readonly string[] =>
  words.split(" ").map((word, i, all) => `${word}[\\s,]+${all[i + 1] ?? "⊥"}[\\s,]+${all[i + 2] ?? "⊥"}`)
const counting = new RegExp(
  [
    ...row("one two three four five six seven eight nine ten eleven twelve"),
    ...row("ten twenty thirty forty fifty sixty seventy eighty ninety"),
    ...row("один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"),
    ...row("десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
  ].join("|"),
  "iu",
)
const nought = /(?<!\p{L})(?:zero|oh|nought|ноль|нуль|double|triple|сот|\p{L}+сот|сто)(?!\p{L})|\d/iu
const aWord = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu")

/** Seven figures and more, some of them in words, behind a word for telephones. */
function isTelephone(found: string, left: string): boolean {
  const written = digitsOf(found).length
  const told = found.replaceAll(/다음(?:에|이)?|다시/gu, "").match(toldFigures)?.length ?? 0
  return told >= 1 && written + told >= 7 && callCue.test(left)
}

/** Chunks of figures, as somebody calls them out who waits until they are written down; single syllables are other words as well. */
const native = "하나|둘|셋|넷|다섯|여섯|일곱|닐굽|여덟|아홉"
const called = String.raw`(?:\d|${syllable}|${native}){1,6}`
const pause = String.raw`(?:\s?[,，…–-]\s?|\s|\s?(?:다음(?:에|이)?|다시|에)\s)`
const plainFigures = new RegExp(`[공영령삼육륙칠팔구]|${native}`, "gu")
const anyFigures = new RegExp(String.raw`\d|${syllable}|${native}`, "gu")
const calledEnds = `(?=(?:번|호|습니다|어요|예요|${following})*(?![가-힣]))`
const numberOf = (found: string, figures: RegExp): number => found.match(figures)?.length ?? 0
/** Days, years and ages are told in figures too, and people count. */
const isCalledOut = (found: string, right: string): boolean =>
  numberOf(found, anyFigures) >= 4 &&
  numberOf(found, plainFigures) >= 2 &&
  !/^\s?[일년월세살]/u.test(right) &&
  !/하나[,\s]+둘[,\s]+셋|^(?:[^\s,]+\s일(?:,\s|$))+$/u.test(found)

/** What whoever tells a number says between its figures. */
const inBetween = String.raw`(?:then|and|only|again|i\sthink|и|ещ[её](?:\sраз)?|потом|затем|дальше|дробь|тире|кажется|на\sконце|раза\sпо)`

const toldHan = String.raw`(?:\d|${han}){2,12}`
const chunksOfHan = new RegExp(toldHan, "gu")
const figuresOfHan = new RegExp(han, "gu")
/** Between two chunks: a mark, or what whoever tells it says, or both. */
const thenInHan = String.raw`(?:然后|后面|後面|接着|接著|再加?|最后|最後|中间|中間)(?:是|个|個)?\s?`
const pauseInHan = String.raw`(?:[\s，,、-]{1,2}(?:${thenInHan}){0,2}|(?:${thenInHan}){1,2})`
/** Seven figures and more, three of them in words; not several years. */
function isToldInHan(found: string): boolean {
  const inWords = numberOf(found, figuresOfHan)
  return (
    inWords >= 3 &&
    inWords + digitsOf(found).length >= 7 &&
    !found.includes("一二三四") &&
    !found.match(chunksOfHan)!.every((chunk) => /^(?:[一1][九9]|[二2两][零〇○0])/u.test(chunk))
  )
}

/** Letters by their English names, those of one syllable being other words and figures as well. */
const letterName =
  "(?:에이|비|씨|디|이|에프|지|에이치|에이취|아이|제이|케이|엘|엠|엔|오|피|큐|알|에스|티|유|브이|더블유|엑스|와이|제트)"
const isLetter = /에이|에프|제이|케이|[엘엠엔큐]|에스|브이|더블유|엑스|와이|제트/u

/** Figures written in chunks, with what whoever dictates them says between. */
const chunk = String.raw`\d[\d-]{0,8}`
const dictated = String.raw`[,，…]?\s?(?:그?\s?다음(?:에|은)?|then|потом|затем|дальше|然后|接着|再)[,，]?\s?`
const isDictated = (found: string): boolean =>
  digitsOf(found).length >= 6 && !found.match(/[\d-]+/gu)!.every((one) => /^(?:19|20)\d\d$/.test(one))

const figuresCue =
  /(?<!\p{L})(?:номер\p{L}*|цифр\p{L}*|паспорт\p{L}*|карт[аыуео]\p{L}*|digits?|numbers?|plate|badge|passport|code|last\s(?:two|three|four))(?!\p{L})/iu

/** Numbers that are said aloud, or written so that no machine reads them. */
export const said: readonly Form[] = [
  // 공일공 팔팔 3 2
  form(
    ["hangul"],
    String.raw`(?<![\p{L}\p{N}])(?:(?:${figure}{1,6}${between}){2,10}${lastFigures}|${oneByOne})`,
    "sure",
    isTelephone,
  ),
  // 구공이, 오오오, 일곱일곱
  form(
    ["hangul"],
    String.raw`(?<![\p{L}\p{N}])${called}(?:${pause}${called}){1,10}${calledEnds}`,
    "check",
    (found, _left, right) => isCalledOut(found, right) && !(moneyOrMeasure.test(right) && !/^\s?호/u.test(right)),
  ),
  // 구공이오오오일칠사사, in a text without spaces: no word has so many
  form(["hangul"], String.raw`(?<!${syllable})${syllable}{9,13}(?!${syllable})`),
  // +60 one nine 855 zero 2
  form(
    ["letter"],
    String.raw`(?<![\p{L}\p{N}])(?:\+\s?(?:\d{1,3}|${word})|plus|плюс)(?:[\s,-]{1,2}(?:${word}|\d{1,4})){4,14}` + after,
    "sure",
    (found, _left, right) => aWord.test(found) && !isCounted(right),
  ),
  form(
    ["letter"],
    String.raw`(?<![\p{L}\p{N}])(?:plus|плюс)(?:[\s,-]{1,2}(?:${word}|\d{1,4})){2,14}` + after,
    "check",
    (found, left, right) => callCue.test(left) && aWord.test(found) && !isCounted(right),
  ),
  // oh nine oh, five five five, then one two… : so many figures are no amount, and whoever counts does not leap.
  form(
    ["letter"],
    String.raw`(?<!\p{L})${word}(?:[\s,.…-]{1,4}(?:${inBetween}\s){0,2}(?:${word}|\d{1,4})s?){5,20}(?!\p{L})`,
    "check",
    (found, _left, right) =>
      nought.test(found) &&
      new Set(found.toLowerCase().match(/\p{L}+|\d+/gu)).size >= 3 &&
      !isCounted(right) &&
      !counting.test(found),
  ),
  // bed eleven
  form(["letter"], String.raw`(?<=(?<!\p{L})(?:bed|bunk)\s(?:number\s)?)${englishNumber}(?!\p{L})`, "check"),
  // ноль девяносто два…
  form(
    ["letter"],
    String.raw`(?<!\p{L})(?:${word}[\s,-]{1,2}){4,20}${word}(?!\p{L})`,
    "sure",
    (_found, left, right) => callCue.test(left.slice(-nearby)) && !isCounted(right),
  ),
  // последние цифры: семь семь два
  form(
    ["letter"],
    String.raw`(?<!\p{L})(?:${word}[\s,-]{1,2}){2,20}${word}(?!\p{L})`,
    "check",
    (found, left, right) => figuresCue.test(left.slice(-nearby)) && !isCounted(right) && !counting.test(found),
  ),
  // 一三九 五五五零 七七二六
  form(
    ["han"],
    String.raw`(?<!${han})${han}{3,5}(?:[\s-]?${han}{3,5}){2,4}(?!${han})`,
    "sure",
    (_found, _left, right) => !isCounted(right),
  ),
  // 零一七幺幺，六六二，然后零四九
  form(
    ["han"],
    String.raw`(?<![\d十百千万]|${han})${toldHan}(?:${pauseInHan}${toldHan}){0,6}(?![\d十百千万]|${han})`,
    "check",
    (found, left, right) => isToldInHan(found) && !isCounted(right) && !/[第年月]$/u.test(left),
  ),
  // 엔 아이 공사칠이
  form(
    ["hangul"],
    String.raw`${letterName}(?:\s?${letterName}){1,3}\s?${syllable}{3,8}(?!${syllable})`,
    "check",
    (found, _left, right) => isLetter.test(found) && !isCounted(right),
  ),
  // 9-5-1, 그다음 555, 그다음 26-84
  form(
    ["digit"],
    String.raw`(?<![\p{L}\p{N}-])${chunk}(?:${dictated}${chunk}){1,6}(?![\p{N}-])`,
    "check",
    (found, _left, right) => isDictated(found) && !isCounted(right),
  ),
  form(["digit"], before + String.raw`(?:plus|плюс|더하기|加)\s\d{1,4}(?:[\s-]?\d{2,4}){2,5}` + after),
]

/** Names of the letters of Russian plates. */
const plateLetterName = "(?:[авекмнорстух]|бэ|вэ|ве|ка|эм|ем|эн|ен|эр|ер|эс|ес|тэ|те|ха|икс)"

/** о двести три ме двадцать пять, ка семьсот тридцать один ем двадцать семь: a Russian plate. */
export const saidPlate = form(
  ["letter"],
  String.raw`(?<!\p{L})(?:${plateLetter}\s(?:${russianNumber}\s){1,3}${plateLetter}{2}\s${russianNumber}(?:\s${russianNumber}){0,2}|${plateLetterName}\s(?:${russianNumber}\s){1,4}(?:${plateLetterName}\s){1,2}${russianNumber}(?:\s${russianNumber}){0,2}(?:\s\p{L}{4,12}\sрегион)?)(?!\p{L})`,
)
