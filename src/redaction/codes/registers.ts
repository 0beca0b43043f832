import { currency, digitsOf, isYear, moneyOrMeasure, resolution } from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

const bedOrKey =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:bed|bunk|locker|ward|key|койк\p{L}{0,2}|кроват\p{L}{0,2}|нары|нар(?:ах|ам|ами)|шкафчик\p{L}{0,2}|ключ\p{L}{0,2}|침대|침상|병상|사물함|열쇠|床位?|铺位?|鋪位?|柜子?|钥匙)(?:\s?(?:no\.?|number|номер|№|번호|号))?[은는이가是为]?[\s:(«"№#]{0,3}$/iu

const plateOrPass =
  /(?<!\p{L})(?:number\splates?|licen[cs]e|badge|pass(?!\p{L})|пропуск(?!а[лн])|талон|жетон|бирк|табел|госномер|车牌|牌照|通行证|차번호|출입증)/iu

/** Whose resolutions and laws have numbers; what counts nothing of a person. */
const publicBody = /^(?:ООН|СБ|UN\p{L}*|КНДР|DPRK|РФ|США|РСФСР|СССР|ЗП|ГОСТ|AM|PM|АД|BP|USA?|МСК)(?!\p{L})/iu

/** Capitals and figures in turn, so often that it is no grade or type. */
const mixed = (found: string): boolean =>
  digitsOf(found).length >= 2 && /\p{L}/u.test(found) && (found.match(/\d(?=\p{L})|\p{L}(?=\d)/gu) ?? []).length >= 2

/** Numbers that a register, a court, a store or a machine gives: of files, keys, beds, boxes, badges. */
export const registers: readonly Form[] = [
  // Of a paper, a visa: 25 № 0118236.
  form(
    ["digit"],
    before +
      String.raw`(?!(?:19|20)\d\d\s?№)(?:\d{1,4}|(?-i:\p{Lu}{1,4})(?:-\d{1,4})?)\s?(?:-\s?)?№\s?\d{3,9}(?!\p{N})`,
    "sure",
    (found, left) => !publicBody.test(found) && !resolution.test(left),
  ),
  // Of a case at court: 2а-6618/24.
  form(
    ["digit"],
    String.raw`(?<![\p{L}\p{N}/-])\d{1,2}(?:[аaку]-\d{1,6}|-\d{3,6})\/(?:20)?\d\d(?![\p{N}/-])`,
    "sure",
    (found, _left, right) => digitsOf(found).length >= 5 && !moneyOrMeasure.test(right),
  ),
  // The same in other countries: IV P 338/21.
  form(
    ["digit"],
    String.raw`(?<=(?:案[号號]|案件[号號]|case\s(?:no\.?|number)|file\sno\.?|дел[оау]\s№|사건번호)(?:是|:|：|은|는)?\s?)(?-i:[\p{Lu}\d][\p{Lu}\d.\/ -]{2,20}\d)(?!\d)`,
    "check",
  ),
  // And of a paper in Korea: 북인(조)자 [2021] 0417.
  form(
    ["digit", "hangul"],
    String.raw`(?<=(?:안건|사건|접수|등록|문서|문건|관리|기록|조서)(?:번)?호(?:는|은)?\s?[:：]?\s?)[가-힣]{1,6}(?:[(（\[〔][가-힣]{1,4}[)）\]〕][가-힣]{0,3})?[ -]?[(（\[〔]?\d{2,4}[)）\]〕]?[ -]?(?:제\s?)?\d{2,6}호?(?!\p{N})`,
    "check",
  ),
  // A register's letters and a number: КУСП 4471, COOP-KP 0229.
  form(
    ["digit", "letter"],
    before +
      String.raw`(?-i:\p{Lu}{2,6}(?:-\p{Lu}{1,4})?|\p{Lu}\p{Ll}?\p{Lu})\s(?!(?:19|20)\d\d(?!\d))\d{3,7}(?:\s?(?-i:\p{Lu}))?` +
      after,
    "check",
    (found, left, right) =>
      !publicBody.test(found) && !currency.test(found) && !resolution.test(left) && !moneyOrMeasure.test(right),
  ),
  form(["digit", "letter"], before + String.raw`(?-i:[\p{Lu}\d]{6,20})` + after, "check", mixed),
  // A key, a wallet.
  form(["digit"], before + String.raw`(?:bc1[a-z\d]{5,60}|0x[\da-f]{5,64})` + after),
  form(
    ["digit", "latin"],
    before + String.raw`(?-i:(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{12,64})` + after,
    "check",
    (found) => digitsOf(found).length >= 3,
  ),
  // What is left of a number: …4471.
  form(
    ["digit"],
    String.raw`(?<=…|\.{3})(?-i:[\dA-Za-z]{3,10})(?![\p{N}])`,
    "check",
    (found, _left, right) => digitsOf(found).length >= 2 && !isYear(found) && !moneyOrMeasure.test(right),
  ),
  form(["digit"], String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.-])\d(?:-\d){3,9}(?![\p{N}-])`, "check"),
  // With a sign of Korean or Chinese among its parts: 전-24-1002, KR-蜡-3, ㅂ-60418.
  form(
    ["digit"],
    String.raw`(?<![\p{Script=Latin}\p{Script=Hangul}\p{N}/-])(?:[A-Z\d]{1,8}|[ㄱ-ㅎ]|[가-힣]{1,2}|\p{Script=Han}{1,2})(?:[-/](?:[A-Z\d]{1,8}|[ㄱ-ㅎ]|[가-힣]{1,2}|\p{Script=Han})){1,4}(?![A-Za-z\d/-])`,
    "check",
    (found, _left, right) =>
      digitsOf(found).length >= (/[-/].*[-/]/u.test(found) ? 1 : 2) &&
      /[A-Zㄱ-ㅎ]|[-/].*[-/]/u.test(found) &&
      /[ㄱ-ㅎ가-힣\p{Script=Han}]/u.test(found) &&
      !/[年月日년월]/u.test(found) &&
      !/^[일시명호층도급]/u.test(right) &&
      !moneyOrMeasure.test(right),
  ),
  // The number of a telephone inside a house.
  form(
    ["digit"],
    String.raw`(?<!\p{L})(?:доб\.?|добавочн(?:ый|ого)(?:\sномер)?|внутр\.|внутренн(?:ий|его)\s(?:номер|тел\p{L}*\.?)|ext\.?|extension|내선|分机|分機)\s?\d[\d-]{0,6}(?!\p{N})`,
    "sure",
    (_found, _left, right) => !moneyOrMeasure.test(right),
  ),
  form(
    ["digit"],
    before + String.raw`no\.\s?\d{1,6}(?:\s?-?(?-i:\p{Lu}))?` + after,
    "check",
    (found, left, right) =>
      (digitsOf(found).length >= 3 || /\p{Lu}$/u.test(found)) && !resolution.test(left) && !moneyOrMeasure.test(right),
  ),
  // A container's number (ISO 6346): the owner's letters, six figures, a check digit.
  form(["digit", "latin"], before + String.raw`(?-i:[A-Z]{3}[UJZ])\s?\d{6}(?:\s?[-[(])?\d[\])]?(?!\p{N})`),
  // Of a bed or a key, with a letter.
  form(
    ["digit", "letter"],
    before + String.raw`(?-i:\p{Lu}[\s-]?\d{1,4}|\d{1,4}-?\p{Lu})(?:[/-]\d{1,4})?` + after,
    "check",
    (_found, left) => bedOrKey.test(left),
  ),
  // The same with its noun: 44床, 19번 침대.
  form(["digit"], before + String.raw`\d{1,3}(?:号?床(?![被棉])|번\s?침대)`, "check"),
  // What somebody remembers of a plate or a pass.
  form(
    ["digit"],
    before + String.raw`(?:(?-i:\p{Lu})\s)?\d{3,6}` + after,
    "check",
    (found, left, right) => plateOrPass.test(left.slice(-32)) && !isYear(found) && !moneyOrMeasure.test(right),
  ),
  // A box at the post.
  form(
    ["digit"],
    before +
      String.raw`(?:p\.?\s?o\.?\s?box|а/я|п/я|аб(?:онентск\p{L}{2,3}|\.)\sящик\p{L}{0,2}|사서함|信箱|邮箱)\s?(?:№|no\.?|第)?\s?\d{1,6}(?:-?\p{Lu}|-\d{1,4})?` +
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
