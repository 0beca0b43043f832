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

/** Numbers of telephones, papers, accounts and files. */
export const numbers: readonly Form[] = [
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
  // A number with what it is the number of: 寄存柜 214, 西岗支行4417号保管箱.
  form(
    ["digit", "han"],
    String.raw`(?:门诊|門診|挂号|掛號|病历|病歷|住院|寄存柜|储物柜|儲物櫃|工具柜|保管箱|保险箱|信箱|运单|運單|快递单)号?\s?[:：]?\s?(?-i:[A-Z]{0,3}-?)\d[\dA-Z-]{1,20}(?!\s?[\d天个個年月人多几元块塊小日周])|\d{2,6}号(?:寄存柜|储物柜|儲物櫃|工具柜|保管箱|保险箱)`,
    "check",
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
]
