import type { Finding, Tier } from "./finding.ts"
import { isCardNumber, isInn, isSnils } from "./check-digits.ts"

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

const digitsOf = (text: string): string => text.replaceAll(/\P{Nd}/gu, "")

const numberCue =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:№|#|no\.?|nr\.?|n°|num(?:ber)?|reference|ref\.?|file|case|passport|card|account|id|plate|registration|licen[cs]e|serial|ticket|badge|номер\p{L}*|паспорт\p{L}*|дел[оау]|шифр|карт\p{L}*|сч[её]т\p{L}*|удостоверени\p{L}*|справк\p{L}*|билет\p{L}*|серия|снилс|инн|번호\p{L}*|려권\p{L}*|여권\p{L}*|계좌\p{L}*|구좌\p{L}*|증\p{L}*|카드\p{L}*|통장\p{L}*|차번호\p{L}*|号码?|編號|编号|档案号?|護照|护照|账号|帳號|卡号|卡號|证|證|车牌)[\s:：=»"“'(№#是为為—–-]{0,6}$/iu
const moneyOrMeasure =
  /^\s{0,2}(?:\+|%|[$€₽₩¥]|usd|eur|rub|dollars?|roubles?|rubles?|euros?|won|yuan|men|people|workers|hours?|days?|kilo|kg|km|m\b|metres?|meters?|bags?|доллар|руб|р\.|₽|евро|вон|юан|человек|рабоч|час|дн|кг|км|метр|мешк|тысяч|процент|딸라|달러|루블|루불|원|유로|위안|명|사람|시간|일|키로|킬로|톤|메터|미터|포대|도|만|천|호|층|번지|프로|퍼센트|美元|卢布|盧布|元|块|塊|韩元|人|小时|天|公斤|公里|米|袋|度|万|萬|千|号楼|層|层)/iu
const money = /(?:[$€₽₩¥]|usd|rub|us)\s{0,1}$/iu
const resolution =
  /(?:resolution|article|art\.|rule|§|paragraph|section|convention|結議|резолюц\p{L}*|стать\p{L}*|ст\.|결의|조항|제|第|决议|決議|条)\s{0,2}(?:no\.?|№)?\s{0,2}$/iu

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
    String.raw`(?<=(?:рейс\p{L}{0,3}|поезд\p{L}{0,3}|flight|train|bus|航班|列车|列車|火车|火車|렬차|열차|비행기|항공편|뻐스|버스|маршрутк\p{L}{0,2}|автобус\p{L}{0,3})[\s:(«"№#]{0,4}(?:no\.?\s?|number\s|номер\s|번호\s)?)[\p{L}]{0,2}[\s-]?\d{1,4}[\p{Script=Cyrillic}A-Z]{0,2}` +
      after,
    "sure",
  ),
  form(String.raw`(?<![\p{N}])[A-Z]?\d{1,4}(?=次(?:列车|列車|火车|快车|特快)?)`, "sure"),
  form(before + String.raw`\d{3}[А-ЯA-Z]{1,2}` + after, "check"),
  // A computer's and a telephone's own numbers.
  form(before + String.raw`(?:[0-9a-f]{2}:){5}[0-9a-f]{2}` + after, "sure"),
  form(String.raw`(?<![\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{N}.])`, "sure"),
]

const handleCue =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:telegram|signal|whats?app|viber|we ?chat|kakao(?: ?talk)?|skype|instagram|imo|threema|handle|nick(?:name)?|user(?:name)?|account|login|id|телегр\p{L}*|телег\p{L}*|в?атсап\p{L}*|вотсап\p{L}*|ватцап\p{L}*|вайбер\p{L}*|вичат\p{L}*|какао\p{L}*|сигнал\p{L}*|скайп\p{L}*|ник\p{L}*|логин\p{L}*|тг|инст\p{L}*|텔레그\p{L}*|카카오톡?\p{L}*|카톡\p{L}*|위챗\p{L}*|위쳇\p{L}*|웨이신\p{L}*|왓[쯔츠즈]앱\p{L}*|바이버\p{L}*|시그널\p{L}*|스카이프\p{L}*|라인\p{L}*|아이디\p{L}*|계정\p{L}*|微信号?|微信號|电报|電報|飞机|信号|ＱＱ|qq|账号|帳號|用户名|网名)(?:\s?(?:id|아이디|번호|号|號|username|account|handle|name))?(?:은|는|이|가|로|으로|도)?[\s:：=—–\-"'«“(,，是叫为@]{0,5}(?:is |i am |as |под ником |мой |my |здесь |там |내 )?$/iu
const journey = /(?:рейс|flight|航班|비행기|항공편|самол[её]т|plane|편으로|편)\p{L}{0,4}[\s:(«"№#]{0,4}\p{L}{0,3}\s?$/iu

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

const dateOrTime =
  /^(?:\d{1,2}[.\s/-]{1,2}\d{1,2}[.\s/-]{1,2}(?:\d{4}|\d{2})|\d{4}[.\s/-]{1,3}\d{1,2}[.\s/-]{1,3}\d{1,2}\.?|\d{4}\s?[-–—]\s?\d{2,4}|\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2})$/

function isGroupedNumber(found: string, left: string, right: string): boolean {
  const digits = digitsOf(found)
  if (digits.length < 7 || digits.length > 24 || dateOrTime.test(found) || money.test(left)) return false
  if (isSnils(digits) || isInn(digits) || isCardNumber(digits)) return true
  // Thousands in groups of three are an amount, unless nothing says of what.
  return !(moneyOrMeasure.test(right) && /^\d{1,3}(?:[\s\u00a0.]\d{3})+$/.test(found))
}

function isLetteredNumber(found: string, left: string): boolean {
  return !resolution.test(left) && /^(?:[\p{Lu}]{1,5}|[\p{Ll}]{1,4}(?=[\p{N}-]))/u.test(found)
}

/** A file's or permit's number in parts: some capital letters, some figures; more than a grade, a machine or a road. */
function isCase(found: string, left: string): boolean {
  const digits = digitsOf(found).length
  if (digits < 2 || !/\p{Lu}/u.test(found) || dateOrTime.test(found) || /\p{Ll}{2}/u.test(found)) return false
  return (
    digits >= 4 ||
    numberCue.test(left) ||
    /(?:шифр|код|дело|файл|досье|интервью|запис)\p{L}*(?:\s\p{L}+)?[\s:№-]{1,4}$/iu.test(left) ||
    (found.match(/[-/]/g) ?? []).length >= 2
  )
}

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
