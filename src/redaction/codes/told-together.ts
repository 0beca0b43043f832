import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import type { Hint } from "../tagger/hint.ts"
import { han, syllable, word } from "./figures.ts"

const native = "하나|둘|셋|넷|다섯|여섯|일곱|닐굽|여덟|아홉|열"
/** Letters as they are called in Korean; 이 and 오 are other words too often. */
const letterName = "에이|에프|에이치|제이|케이|까|에르|에쓰|에스|엠|엔|엘|큐|우|웨|베|떼|하"
const sign = String.raw`다시|다쉬|점|골뱅이|밑줄|underscore|dash|slash|hyphen|dot|hash|star|тире|дробь|точка|собака|реш[её]тка|косая|подч[её]ркивание|杠|横杠|斜杠|点|艾特|下划线|井号|星号`
const more = "hundred|thousand|twice|тысяч[аи]?|[二两三四五六七八九]个|[百千洞拐勾]"

/** A figure, a letter or a mark, as somebody tells it: in figures, in words, by its name. */
const figure = inOurScripts(
  new RegExp(
    [
      String.raw`\d{1,12}`,
      String.raw`(?<!\p{L})(?:${word}|${more}|${sign}|(?-i:(?!I(?!\p{L}))\p{Lu}))(?!\p{L})`,
      String.raw`(?<![가-힣])(?:${syllable}{2,8}|[공영령삼륙칠팔구]|${native}|${letterName}|${sign})(?=[은는이가에로의요]|번|호|다음|$|[^가-힣])`,
      `(?:${han}|[十百千洞拐]){2,12}|[零〇幺拐洞]|(?<=[，、：:\\s])${han}(?=[，、。\\s])`,
      String.raw`(?<=\p{Script=Han})(?:${sign}|[二两三四五六七八九]个)`,
    ].join("|"),
    "giu",
  ),
)

/** In UTF-16 code units: what somebody says between two figures, a correction among it. */
const farthest = 14
const ended = /[.!?。！？;；]/u
const fewest = 3
const most = 8

/** Where figures are told one after another: a number that is dictated, or a sum; what it is, the words around tell. */
export function figuresTogether(line: string): readonly Hint[] {
  const groups: { start: number; end: number; count: number }[] = []
  for (const { 0: told, index: start } of matchesOf(line, figure)) {
    const last = groups.at(-1)
    const end = start + told.length
    if (last && start - last.end <= farthest && !ended.test(line.slice(last.end, start))) {
      last.end = end
      last.count++
    } else groups.push({ start, end, count: 1 })
  }
  return groups
    .filter(({ count }) => count >= fewest)
    .map(({ start, end, count }) => ({ start, end, rule: `figures ${Math.min(count, most)}` }))
}
