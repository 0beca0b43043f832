import type { Finding, Tier } from "../finding.ts"
import {
  digitsOf,
  handleCue,
  isCase,
  isGroupedNumber,
  isLetteredNumber,
  isYear,
  journey,
  money,
  moneyOrMeasure,
  numberCue,
  resolution,
} from "./code-context.ts"

/*
 * Codes by their form. Every repetition is bounded, so that each expression takes linear time; no letter or digit may stand
 * directly before or after, except Hangul and Han behind, because Korean particles and Chinese words follow without a space.
 */
const before = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_])`
const after = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_])`
const dash = String.raw`[-\u2010-\u2015/.]`

interface Form {
  readonly pattern: RegExp
  readonly tier: Tier
  /** What else must hold of the text that matched, and of what stands around it. */
  readonly holds?: (found: string, before: string, after: string) => boolean
}

const form = (source: string, tier: Tier, holds?: Form["holds"]): Form => ({
  pattern: new RegExp(source, "giu"),
  tier,
  ...(holds && { holds }),
})

const forms: readonly Form[] = [
  form(
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{Script=Cyrillic}\p{N}-]{1,63}){1,5}`,
    "sure",
  ),
  form(
    String.raw`(?<![\p{L}\p{N}.@])@[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_](?:[.-]?[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]){1,40}`,
    "sure",
  ),
  form(String.raw`https?://[^\s<>"'«»“”()\u3000-\u303f\uff00-\uffef\p{Script=Hangul}\p{Script=Han}]{3,300}`, "sure"),
  form(
    before +
      String.raw`(?:t\.me|wa\.me|vk\.com|ok\.ru|vk\.ru|instagram\.com|facebook\.com|fb\.com|line\.me|open\.kakao\.com|m\.me|x\.com|twitter\.com|youtube\.com)/[\w.+/@-]{2,80}`,
    "sure",
  ),
  // A name on a messenger: Latin letters with an underscore, or letters and figures with a dot between.
  form(
    before + String.raw`(?=[\w.-]{0,40}(?:_|[a-z][.-]?\d|\d[a-z]))[a-z](?:[.-]?[a-z0-9_]){3,40}` + after,
    "sure",
    (found, left) => found.includes("_") || handleCue.test(left),
  ),
  form(
    before + String.raw`[a-z0-9](?:[.-]?[a-z0-9_]){2,40}` + after,
    "sure",
    (found, left) =>
      handleCue.test(left) &&
      /[a-z]/i.test(found) &&
      (/[\d_.]/.test(found) || /[:：=「«“"是叫为,，]\s{0,2}$/u.test(left)),
  ),
  // Degrees: decimal pairs, or degrees and minutes with a quarter of the sky.
  form(
    String.raw`(?<![\p{N}.])-?\d{1,2}[.,]\d{3,8}°?\s{0,2}[NSСЮ]?\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}[.,]\d{3,8}°?(?:\s{0,1}[EWВЗ]` +
      after +
      String.raw`)?(?!\p{N})`,
    "sure",
  ),
  form(
    String.raw`(?<!\p{N})\d{1,3}°\s{0,1}\d{1,2}(?:[.,]\d{1,5})?['′’]?(?:\s{0,1}\d{1,2}(?:[.,]\d{1,4})?["″”])?\s{0,1}[NSEWСЮВЗ]?(?:[\s,;]{0,3}\d{1,3}°\s{0,1}\d{1,2}(?:[.,]\d{1,5})?['′’]?(?:\s{0,1}\d{1,2}(?:[.,]\d{1,4})?["″”])?\s{0,1}[NSEWСЮВЗ]?)?`,
    "sure",
  ),
  // Number plates: Russia (letters that both alphabets share), Korea, China.
  form(
    before +
      String.raw`[авекмнорстухabekmhopctyx][\s-]?\d{3}[\s-]?[авекмнорстухabekmhopctyx]{2}(?:[\s/-]{0,3}\d{2,3})?(?:\s?rus)?` +
      after,
    "sure",
  ),
  form(String.raw`(?<!\p{N})\d{2,3}\s?[가-호]\s?\d{4}(?!\p{N})`, "sure"),
  form(
    String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\s?[·.-]?\s?[A-Z0-9]{5,6}(?![A-Z0-9])`,
    "sure",
  ),
  // Phones and other numbers in groups: from seven figures on, with the marks that people put between them.
  form(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_.,+])(?:\+|00)?\(?\d{1,12}(?:[\s\u00a0\-\u2010-\u2015.()]{1,4}\d{1,12}){1,8}(?!\p{N})`,
    "sure",
    isGroupedNumber,
  ),
  form(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_.,])\d{6,24}(?![\p{N}])`,
    "sure",
    (_found, left, right) => !moneyOrMeasure.test(right) && !money.test(left) && !/^[.,]\d/.test(right),
  ),
  // Letters and figures together: passports, cases, permits.
  form(
    before +
      String.raw`(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,5}\s?)${dash}?\s?(?:№\s?)?\d{5,12}(?:${dash}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,8}){0,3}` +
      after,
    "sure",
    isLetteredNumber,
  ),
  form(
    before +
      String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,8}(?:\s?[-\u2010-\u2015/]\s?[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,10}){1,5}(?:\s\d{5,10})?` +
      after,
    "sure",
    isCase,
  ),
  form(
    before + String.raw`\p{Lu}{1,4}\s?\d{2,6}(?:[\s-]\d{2,8}){1,3}` + after,
    "sure",
    (found, left) => digitsOf(found).length >= 5 && !resolution.test(left),
  ),
  form(before + String.raw`\d{2,6}[/-]\p{L}{1,2}[/-]?\d{0,4}` + after, "check", (_found, left) => numberCue.test(left)),
  // Figures in words of Chinese, said or written so that no machine reads them.
  form(
    String.raw`[零〇○一二三四五六七八九幺两]{3,5}[\s-]?[零〇○一二三四五六七八九幺两]{3,4}[\s-]?[零〇○一二三四五六七八九幺两]{3,5}`,
    "sure",
  ),
  form(
    before + String.raw`[\w.-]{2,40}\s(?:at|собака|골뱅이|艾特)\s[\w-]{2,30}\s(?:dot|точка|점|点)\s\w{2,12}` + after,
    "sure",
  ),
  form(before + String.raw`(?:plus|плюс|더하기|加)\s\d{1,4}(?:[\s-]?\d{2,4}){2,5}` + after, "sure"),
  form(before + String.raw`\d{2,4}[\s-]?[\p{Script=Latin}\p{Script=Cyrillic}]{2}\s?№?\s?\d{5,8}` + after, "sure"),
  form(
    String.raw`(?<!\p{N})(?:\p{Lu}{0,4}[\s-]?)?\d[\d\s\u00a0/-]{0,20}\d(?!\p{N})`,
    "sure",
    (found, left, right) =>
      numberCue.test(left) &&
      digitsOf(found).length >= 3 &&
      !isYear(found) &&
      !resolution.test(left) &&
      !moneyOrMeasure.test(right),
  ),
  // Journeys: a flight or train is named by a number after its word, or by an airline's code.
  form(
    before +
      String.raw`(?:su|s7|hz|js|ke|oz|u6|dv|n4|ut|ca|cz|mu|om|fv|dp|7c|lj|tk|fz|ek|lo|ba|lh|aй|су)[\s-]?\d{2,4}` +
      after,
    "sure",
    (_found, left, right) => journey.test(left) || journey.test(right.slice(0, 10).trim()),
  ),
  form(
    // The look ahead is cheap, and spares most places the long look back.
    String.raw`(?=\p{L}{0,2}[\s-]?\d)(?<=(?:рейс\p{L}{0,3}|поезд\p{L}{0,3}|flight|train|bus|航班|列车|列車|火车|火車|렬차|열차|비행기|항공편|뻐스|버스|маршрутк\p{L}{0,2}|автобус\p{L}{0,3})[\s:(«"№#]{0,4}(?:no\.?\s?|number\s|номер\s|번호\s)?)[\p{L}]{0,2}[\s-]?\d{1,4}[\p{Script=Cyrillic}A-Z]{0,2}` +
      after,
    "sure",
  ),
  form(String.raw`(?<![\p{N}])[A-Z]?\d{1,4}(?=次(?:列车|列車|火车|快车|特快)?)`, "sure"),
  form(before + String.raw`\d{3}[А-ЯA-Z]{1,2}` + after, "check"),
  // A computer's and a telephone's own numbers.
  form(before + String.raw`(?:[0-9a-f]{2}:){5}[0-9a-f]{2}` + after, "sure"),
  form(String.raw`(?<![\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{N}.])`, "sure"),
]

/** Every code in a text, by its form. */
export function findCodes(text: string): readonly Finding[] {
  return forms.flatMap(({ pattern, tier, holds }) =>
    [...text.matchAll(pattern)].flatMap((match): Finding[] => {
      const start = match.index
      const end = start + match[0].length
      const kept = !holds || holds(match[0], text.slice(Math.max(0, start - 48), start), text.slice(end, end + 24))
      return kept ? [{ start, end, type: "CODE", tier }] : []
    }),
  )
}
