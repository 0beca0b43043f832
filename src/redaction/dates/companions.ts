import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import { type Script, scriptsOf } from "../scripts.ts"
import type { Stretch } from "../stretch.ts"
import * as chinese from "./chinese.ts"
import * as english from "./english.ts"
import * as korean from "./korean.ts"
import * as russian from "./russian.ts"

/**
 * What is no date by itself, but a part of the one beside it: days of the week, feasts, the hour, calendars, a year that follows
 * a comma.
 */
const before = String.raw`(?<![\p{L}\p{N}])`
const after = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])`

const form = (script: Script | "any", source: string): { script: Script | "any"; pattern: RegExp } => ({
  script,
  // In Chinese nothing stands between.
  pattern: inOurScripts(script === "han" ? new RegExp(source, "gu") : new RegExp(before + source + after, "giu")),
})

const companions = [
  form("latin", String.raw`${english.feast}(?<!${english.alsoWord}(?:['’]s?)?)`),
  form("cyrillic", russian.feastDay),
  form("cyrillic", russian.partOfFeast),
  form("hangul", String.raw`(?!${korean.alsoWord})${korean.feast}(?![가-힣])`),
  form("latin", String.raw`(?:a\s)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.(?=\s\d))?`),
  form(
    "latin",
    String.raw`(?:(?:at|about|around|after|before)\s)?(?:noon|midnight|dawn|dusk|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?)`,
  ),
  form(
    "cyrillic",
    String.raw`(?:(?:в|около|после|до)\s)?(?:\d{1,2}|\p{L}{3,10})\s(?:час(?:а|ов)?\s)?(?:утра|вечера|ночи)`,
  ),
  form("latin", String.raw`(?:by\s)?(?:the\s)?(?:old|new|lunar|orthodox|julian)\s(?:calendar|style)`),
  form("latin", String.raw`(?:of\s)?(?:this|that|last|the\ssame)\syear`),
  form(
    "cyrillic",
    String.raw`(?:в\s)?(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресень[ея])`,
  ),
  form("cyrillic", String.raw`по\s(?:луне|(?:стар|нов|лунн|юлианск)\p{L}{2,3}(?:\s(?:стилю|календарю))?)`),
  form("cyrillic", String.raw`(?:в\s)?(?:т(?:ого|ом|от)\sже|этого|сего|с\.)\s(?:год[ау]?|г\.?)`),
  form("any", String.raw`(?:в\s)?(?:19|20)\d\d(?:-?(?:го|м|ом))?(?:\s?г(?:од[уа]?)?\.?)?`),
  form("any", String.raw`\d{1,2}:\d\d(?::\d\d)?`),
  form("hangul", String.raw`[월화수목금토일]요일(?:날)?`),
  // The night from one day to the next, and the days around a feast.
  form("hangul", String.raw`(?:에서\s?)?\d{1,2}일(?:로)?\s?(?:넘어가는\s?)?(?:밤|새벽|아침)`),
  form("hangul", String.raw`(?:첫날|마지막\s?날|명절날|당일|전후|무렵|다음\s?주|지나\s?(?:하루|이틀|사흘|나흘))`),
  form("han", chinese.feast),
  form("han", String.raw`的?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]`),
  form(
    "han",
    String.raw`的?(?:第[二三四五]天|次日|翌日|前夕|[前后後]的?第?[一二两兩三四五六七八九十](?:天|日|晚|夜)|头一?个(?:礼拜|星期)|(?:过了?|后|後)?(?:三四|两三|[一二两三四五])天|上下|左右|前后|前後|天亮|(?:的|那)?夜班|解冻[前后]|[前后後那当當]一?[天晚夜]?)`,
  ),
]

/** Where companions of dates stand. Offsets are UTF-16 code units. */
export function findCompanions(text: string): readonly Stretch[] {
  const scripts = scriptsOf(text)
  return companions
    .filter(({ script }) => script === "any" || scripts.has(script))
    .flatMap(({ pattern }) =>
      matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
}
