import type { Stretch } from "../stretch.ts"
import { callings } from "./callings.ts"
import { kin } from "./kin.ts"

const denials =
  /(?<!\p{L})(?:not|never|no longer|neither|nor|не|никогда)(?!\p{L})|n['’]t(?!\p{L})|아니|않|없|(?<![가-힣])못|지\s?못|(?<![가-힣])안\s[하했가갔되됐된]|(?<!\p{L})(?:wanted|hoped|dreamed)\s(?:to|of)(?!\p{L})|хотел|мечтал|고\s?싶|想[当做]|不是|不再|并非|从未|没有?[当做干是服]|未曾?[当做服]/iu
const deniedBefore = new RegExp(String.raw`(?:${denials.source})过?\s?(?:(?:\p{L}+\s)|一[个名位])?$`, "iu")

/** Whether words, or what stands right before them, deny what they tell: not a doctor; 군관이 아니였다. */
export function isDenied(words: string, before: string): boolean {
  return denials.test(words) || deniedBefore.test(before)
}

const pluralSign = /(?:(?<!s)s|sses|men)$|(?:ов|ев|[ая]ми?|[ая]х)$/iu
const numberBefore =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|some|all|дв[аеу]\p{L}{0,2}|тр[иеё]\p{L}{0,2}|четыр\p{L}+|пять|шесть|семь|восемь|девять|десять|об[аеои]\p{L}{0,2}|нескольк\p{L}+|многи\p{L}+|много|все|[2-9]|\d{2,})\s(?:(?!лет|год|years?|of)\p{L}+\s)?$|[两二三四五六七八九十几\d][个名位]\p{Script=Han}{0,3}$|(?:여러|두|세|네|몇)\s?(?:명의\s)?$/iu
const numberBehind =
  /^[가-힣]{0,2}들|^[가-힣]?\s?(?:두|세|네|다섯|여섯|여러|몇|[2-9]|\d{2,})\s?(?:명|사람|분)|^[가-힣]?\s?[둘셋넷](?![가-힣]{2})|^们/u

/** Whether a calling's sign stands for more than one person. */
export function tellsSeveral(words: string, { start, end }: Stretch): boolean {
  const sign = words.slice(start, end)
  return pluralSign.test(sign) || numberBefore.test(words.slice(0, start)) || numberBehind.test(words.slice(end))
}

const any = callings.map(([, sign]) => sign.source).join("|")
const joined = new RegExp(
  String.raw`(?:${any})\s?(?:and|&|и|하고|[와과및랑和与跟及、])\s?(?:an?\s|一?[个名位])?(?:${any})`,
  "iu",
)

/** A doctor and a nurse: two people, unless something beside them says that somebody was both. */
export function isTwo(words: string): boolean {
  return joined.test(words)
}

const possessed = /^(?:['’]s?\s\p{L}|님?의\s?[가-힣]|的(?!人)\p{Script=Han})/iu

/** Whether the words tell of somebody to whom the person belongs, and it may be theirs: a doctor's daughter; отец был офицером. */
export function isSomebodyElses(words: string, { end }: Stretch): boolean {
  return kin.test(words) || possessed.test(words.slice(end))
}
