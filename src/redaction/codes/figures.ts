import { englishNumber, russianNumber } from "../number-words.ts"
import { moneyOrMeasure } from "./context.ts"

/* Figures one by one, as they are said, as sources of expressions; and what tells them from a sum. */

export const syllable = "[공영령일이삼사오육륙칠팔구]"
export const han = "[零〇○一二三四五六七八九幺两]"

/** Three eights, a pair of sixes. */
const ofCards =
  "единиц[аы]|двойк[аи]|тройк[аи]|четв[её]рк[аи]|пят[её]рк[аи]|шест[её]рк[аи]|сем[её]рк[аи]|восьм[её]рк[аи]|девятк[аи]|нол[ия]|нул[ия]"
export const word = `(?:${russianNumber}|${ofCards}|${englishNumber}|double|triple)`

/** How near, in UTF-16 code units, a word for numbers must stand before figures in words. */
export const nearby = 24

/** Whether what stands behind figures says of what there are so many. */
export const isCounted = (right: string): boolean =>
  moneyOrMeasure.test(right) || /^\s?(?:раз|times|bags|[年月日号號个個])/iu.test(right)
