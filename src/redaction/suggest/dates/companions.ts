/** What is no date by itself, but a part of the one beside it: days of the week, calendars, a year that follows a comma. */
const bounds = { start: String.raw`(?<![\p{L}\p{N}])`, end: String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])` }

const companions = [
  String.raw`(?:a\s)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`,
  String.raw`(?:by\s)?(?:the\s)?(?:old|new|lunar|orthodox|julian)\s(?:calendar|style)`,
  String.raw`(?:of\s)?(?:this|that|the\ssame)\syear`,
  String.raw`(?:в\s)?(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресень[ея])`,
  String.raw`по\s(?:стар|нов|лунн|юлианск)\p{L}{2,3}\s(?:стилю|календарю)`,
  String.raw`(?:того\sже|этого|сего|с\.)\s(?:года|г\.?)`,
  String.raw`(?:в\s)?(?:19|20)\d\d(?:-?(?:го|м|ом))?(?:\s?г(?:од[уа]?)?\.?)?`,
  String.raw`[월화수목금토일]요일(?:날)?`,
  String.raw`(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]`,
].map((source) => new RegExp(`${bounds.start}${source}${bounds.end}`, "giu"))

/** Where companions of dates stand. Offsets are UTF-16 code units. */
export function findCompanions(text: string): readonly { readonly start: number; readonly end: number }[] {
  return companions.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}
