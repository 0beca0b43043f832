import {
  currency,
  digitsOf,
  isCase,
  isGroupedNumber,
  isLetteredNumber,
  isYear,
  money,
  moneyOrMeasure,
  numberCue,
  resolution,
} from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

const dash = String.raw`[-\u2010-\u2015/.]`

const bedOrKey =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:bed|bunk|locker|ward|key|койк\p{L}{0,2}|кроват\p{L}{0,2}|нары|нар(?:ах|ам|ами)|шкафчик\p{L}{0,2}|ключ\p{L}{0,2}|침대|침상|병상|사물함|열쇠|床位?|铺位?|鋪位?|柜子?|钥匙)(?:\s?(?:no\.?|number|номер|№|번호|号))?[은는이가是为]?[\s:(«"№#]{0,3}$/iu

const quarter = String.raw`(?:\s?(?-i:[NSEWСЮВЗ])${after})?`
const degrees = String.raw`\d{1,3}°\s?\d{1,2}(?!\d)(?:[.,]\d{1,5})?['′’]?(?:\s?\d{1,2}(?:[.,]\d{1,4})?["″”])?${quarter}`

/** Numbers of telephones, papers, accounts, files, plates, machines and places on the map. */
export const numbers: readonly Form[] = [
  // Degrees: decimal pairs, or degrees and minutes with a quarter of the sky.
  form(
    ["digit"],
    String.raw`(?<![\p{N}.])-?\d{1,2}[.,]\d{3,8}°?\s{0,2}[NSСЮ]?\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}[.,]\d{3,8}°?(?:\s{0,1}[EWВЗ]` +
      after +
      String.raw`)?(?!\p{N})`,
    "sure",
    // 10,000, 15,000 are sums of money.
    (found) => !/^\d{1,2}[.,]\d00[,;/ ]\s{0,2}\d{1,3}[.,]\d00$/.test(found),
  ),
  form(["degree"], String.raw`(?<!\p{N})${degrees}(?:[\s,;]{0,3}${degrees})?`, "sure", (found) =>
    /['′’NSEWСЮВЗ]/u.test(found),
  ),
  // Number plates: Russia (letters that both alphabets share), Korea, China.
  form(
    ["digit", "letter"],
    before +
      String.raw`[авекмнорстухabekmhopctyx][\s-]?\d{3}[\s-]?[авекмнорстухabekmhopctyx]{2}(?:[\s/-]{0,3}\d{2,3})?(?:\s?rus)?` +
      after,
  ),
  form(["digit", "hangul"], String.raw`(?<!\p{N})\d{2,3}\s?[가-호]\s?\d{4}(?!\p{N})`),
  form(
    ["latin", "han"],
    String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\s?[·.-]?\s?[A-Z0-9]{5,6}(?![A-Z0-9])`,
  ),
  // Phones and other numbers in groups: from seven figures on, with the marks that people put between them.
  form(
    ["digit"],
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_.,+])(?:\+|00)?\(?\d{1,12}(?:[\s\u00a0\-\u2010-\u2015.()]{1,4}\d{1,12}){1,8}(?!\p{N})`,
    "sure",
    isGroupedNumber,
  ),
  form(
    ["digit"],
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_.,])\d{6,24}(?![\p{N}])`,
    "sure",
    (_found, left, right) => !moneyOrMeasure.test(right) && !money.test(left) && !/^[.,]\d/.test(right),
  ),
  // Letters and figures together: passports, cases, permits.
  form(
    ["digit", "letter"],
    before +
      String.raw`(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,5}\s?)${dash}?\s?(?:№\s?)?\d{5,12}(?:${dash}[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,8}){0,3}` +
      after,
    "sure",
    isLetteredNumber,
  ),
  form(
    ["digit"],
    before +
      String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,8}(?:\s?[-\u2010-\u2015/]\s?[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{1,10}){1,5}(?:\s\d{5,10})?` +
      after,
    "sure",
    isCase,
  ),
  form(
    ["digit"],
    before + String.raw`(?-i:\p{Lu}{1,4})\s?\d{2,6}(?:[\s-]\d{2,8}){1,3}` + after,
    "sure",
    (found, left, right) =>
      digitsOf(found).length >= 5 && !resolution.test(left) && !moneyOrMeasure.test(right) && !currency.test(found),
  ),
  form(["digit"], before + String.raw`\d{2,6}[/-]\p{L}{1,2}[/-]?\d{0,4}` + after, "check", (_found, left) =>
    numberCue.test(left),
  ),
  // The number of a file of Chinese police or courts: （延）询字〔2021〕027号.
  form(
    ["digit", "han"],
    String.raw`[（(]\p{Script=Han}{1,4}[)）]\p{Script=Han}{0,4}字?[〔［\[（(](?:19|20)\d\d[〕］\])）]第?\d{1,6}号`,
  ),
  form(
    ["digit", "letter"],
    before + String.raw`\d{5,12}\p{L}{1,2}` + after,
    "sure",
    (found, left) => /\p{Lu}$/u.test(found) && numberCue.test(left),
  ),
  form(
    [],
    String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}_()-]{1,60}\.(?:m4a|mp3|mp4|wav|ogg|amr|3gp|jpe?g|png|heic|pdf|docx?|xlsx?|hwp)` +
      after,
  ),
  form(
    ["digit", "letter"],
    before + String.raw`\d{2,4}[\s-]?[\p{Script=Latin}\p{Script=Cyrillic}]{2}\s?№?\s?\d{5,8}` + after,
  ),
  form(
    ["digit"],
    before + String.raw`(?:(?-i:\p{Lu}{1,4})[\s-]?)?\d[\d\s\u00a0/-]{0,20}\d(?!\p{N})`,
    "sure",
    (found, left, right) =>
      numberCue.test(left) &&
      digitsOf(found).length >= 3 &&
      !isYear(found) &&
      !resolution.test(left) &&
      !moneyOrMeasure.test(right),
  ),
  form(["digit", "letter"], before + String.raw`\d{3}[А-ЯA-Z]{1,2}` + after, "check"),
  // A container's number (ISO 6346): the owner's letters, six figures, a check digit.
  form(["digit", "latin"], before + String.raw`(?-i:[A-Z]{3}[UJZ])\s?\d{6}(?:\s?[-[(])?\d[\])]?(?!\p{N})`),
  // Of a bed or a key, with a letter.
  form(
    ["digit", "letter"],
    before + String.raw`(?-i:\p{Lu}[\s-]?\d{1,4}|\d{1,4}-?\p{Lu})(?:[/-]\d{1,4})?` + after,
    "check",
    (_found, left) => bedOrKey.test(left),
  ),
  // A box at the post.
  form(
    ["digit"],
    before +
      String.raw`(?:p\.?\s?o\.?\s?box|а/я|аб(?:онентск\p{L}{2,3}|\.)\sящик\p{L}{0,2}|사서함|信箱|邮箱)\s?(?:№|no\.?|第)?\s?\d{1,6}(?:-?\p{Lu}|-\d{1,4})?` +
      after,
  ),
  // What begins with a nought counts nothing: a badge, a room, also a bus.
  form(
    ["digit"],
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,:/年月년월-])0\d{1,5}(?=\s?[번호号號])`,
    "check",
  ),
  // A computer's and a telephone's own numbers.
  form([], before + String.raw`(?:[0-9a-f]{2}:){5}[0-9a-f]{2}` + after),
  form(["digit"], String.raw`(?<![\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{N}.])`),
]
