import { inOurScripts } from "../our-scripts.ts"
import type { Finding } from "../finding.ts"
import { englishSpot, hanHouse, hanSide, koreanHouse, russianSpot } from "./spot-words.ts"

/*
 * Where somebody slept or hid is told from a place that has a name: the dormitory behind Uralmash, the boiler house in Okeanskaya
 * Street, 友谊街邮局斜对面那个楼. The name is found by itself; these expressions follow what is said of it, to both sides.
 */

/** The back of the market, the end of the road. */
const englishPart = "back|side|end|edge|road|turn"

/** Looked for at the end of a place. */
const behind = [
  String.raw`(?:(?:[，,\s]{0,2}|的)(?:\p{Script=Han}{0,6}?(?:${hanSide})|\p{Script=Han}{0,5}?[一那某](?:处|處|个|個|座|栋|棟|间|間)\p{Script=Han}{0,4}?(?:${hanHouse})))(?:[，,\s]{0,2}|的)(?:\p{Script=Han}{0,6}?(?:${hanSide})[，,\s]?(?:的|那(?:个|個|座|栋|棟|间|間))?){0,2}(?:\p{Script=Han}{0,6}?(?:${hanHouse}))?`,
  String.raw`\s(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?|[일이삼사오육칠팔구십백]{1,5})\s?(?:호|번지|동|층)`,
  String.raw`(?:\s[가-힣]{2,6})?\s?(?:뒤[쪽편]?|뒷[쪽편]|옆|앞|맞은편|건너편|근처|아래쪽?|밑|위쪽?|왼쪽|오른쪽|지하)(?:에\s?있는|의)?\s(?:[가-힣]{1,5}\s){0,2}(?:\d{1,2}층\s?)?(?:${koreanHouse})`,
  String.raw`,?\s(?:behind|opposite|under|next\sto|beside|past|beyond|after|left\sof|right\sof|across\sfrom)\s(?:the\s)?(?:\p{L}{2,14}\s)?\p{L}{3,14}`,
  String.raw`,?\s(?:the\s)?(?:(?:first|second|third|fourth|fifth|top|ground|back|left|right|parking|rear)\s(?:floor|entrance|door|side|house|building|hall|gate)|basement|cellar|attic|backyard|courtyard)`,
  String.raw`,?\s(?:за|под|напротив|около|возле|рядом\sс|позади)\s(?:\p{L}{3,16}\s)?\p{L}{3,16}`,
  String.raw`,?\s(?:(?:перв|втор|трет|четв[её]рт|последн|лев|прав)\p{L}{2,3}\s(?:этаж|подъезд|вход|поворот)|подвал|чердак|во\sдворе)`,
].map((source) => inOurScripts(new RegExp(source, "iuy")))

/** Looked for before a place. */
const before = [
  String.raw`(?:the\s)?(?:(?!(?:to|in|at|on|of|from|by|the)\s)\p{L}{2,14}\s){0,2}(?:(?:${englishSpot})s?|${englishPart})\s(?:behind|at|of|on|in|near|opposite|under|past|beyond|by|next\sto|off)\s(?:the\s)?(?:old\s|new\s)?$`,
  String.raw`(?:перекр[её]ст|угол|угл)\p{L}{0,4}\s(?:улиц\s)?$`,
  String.raw`(?:${russianSpot}|цех)\p{L}{0,4}\s(?:за|у|на|в|под|напротив|около|возле|рядом\sс|при)\s(?:\p{L}{3,14}\s)?$`,
].map((source) => inOurScripts(new RegExp(String.raw`(?<!\p{L})` + source, "iu")))

/** In UTF-16 code units: how far to the left it is looked. */
const farthest = 60

/** A finding and, of a place, the same with what is said of where in or beside it, when something is. Offsets are the line's. */
export function withSpot(line: string, finding: Finding): readonly Finding[] {
  if (finding.type !== "LOC") return [finding]
  const left = line.slice(Math.max(0, finding.start - farthest), finding.start)
  const start = finding.start - Math.max(...before.map((one) => one.exec(left)?.[0].length ?? 0))
  const end = endOfSpot(line, finding.end)
  return start === finding.start && end === finding.end
    ? [finding]
    : [finding, { ...finding, start, end, tier: "check" }]
}

/** How often more may be said: the third floor, the yellow stairs. */
const times = 3

function endOfSpot(line: string, end: number, left = times): number {
  const further = behind.reduce((most, one) => {
    one.lastIndex = end
    return Math.max(most, end + (one.exec(line)?.[0].replace(/[，,\s]+$/u, "").length ?? 0))
  }, end)
  return further === end || left === 1 ? further : endOfSpot(line, further, left - 1)
}
