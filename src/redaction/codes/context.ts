import { isCardNumber, isInn, isSnils } from "./check-digits.ts"

/*
 * What stands around a number, or is in it, that tells a code from an amount, a date or an article of law. Left of it 48 UTF-16
 * code units are looked at, right of it 24.
 */
export const digitsOf = (text: string): string => text.replaceAll(/\P{Nd}/gu, "")

export const numberCue =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:№|#|no\.?|nr\.?|n°|num(?:ber)?|reference|ref\.?|file|case|passport|card|account|id|plate|registration|licen[cs]e|serial|ticket|badge|номер\p{L}*|паспорт\p{L}*|дел[оау]|шифр|карт\p{L}*|сч[её]т\p{L}*|удостоверени\p{L}*|справк\p{L}*|билет\p{L}*|серия|добавочн\p{L}*|доб\.|папка|лист|ext(?:ension)?\.?|내선|分机|снилс|инн|번호\p{L}*|려권\p{L}*|여권\p{L}*|계좌\p{L}*|구좌\p{L}*|증\p{L}*|카드\p{L}*|통장\p{L}*|차번호\p{L}*|号码?|編號|编号|档案号?|護照|护照|账号|帳號|卡号|卡號|证|證|车牌)[\s:：=»"“'(№#是为為—–-]{0,6}$/iu
export const moneyOrMeasure =
  /^\s{0,2}(?:\+|%|[$€₽₩¥]|usd|eur|rub|dollars?|roubles?|rubles?|euros?|won|yuan|men|people|workers|hours?|days?|kilo|kg|km|m\b|metres?|meters?|bags?|grams?|degrees?|minutes?|shifts?|доллар|руб|р\.|р(?!\p{L})|шт|раз|₽|евро|вон|юан|человек|рабоч|час|дн|кг|км|километр|метр|мешк|тысяч|процент|грамм|градус|смен|минут|딸라|달러|루블|루불|원|유로|위안|명|사람|시간|일|키로|킬로|톤|메터|미터|포대|도|만|천|호|층|번지|프로|퍼센트|美元|卢布|盧布|元|块|塊|韩元|人|小时|天|公斤|公里|米|袋|度|万|萬|千|号楼|層|层)/iu
/** A number behind the letters of a currency is an amount. */
export const currency = /^(?:usd|rub|eur|krw|cny|kpw|rmb|us)\s?\d/iu
export const money = /(?:[$€₽₩¥]|usd|rub|us)\s{0,1}$/iu
/** An article, or the number of a law: резолюция СБ ООН № 2397, от 25.07.2002 № 115-ФЗ. */
export const resolution =
  /(?:(?:resolution|article|art\.|rule|§|paragraph|section|convention|結議|резолюц\p{L}*|стать\p{L}*|ст\.|결의|조항|제|第|决议|決議|条)|(?:закон|приказ|постановлен|указ|резолюц)\p{L}*(?:\s\S{1,12}){0,4}|\d\d\.(?:19|20)\d\d(?:\s?г\.?)?)\s{0,2}(?:no\.?|№)?\s{0,2}$/iu

/** What stands somewhere before a telephone number that is written in words. */
export const callCue =
  /(?<!\p{L})(?:тел(?:ефон|\.)|номер|(?:по|пере)?звон|набер|набира|(?:tele)?phone|(?:my|his|her|our|their|contact)\snumber|number(?:\sis|[:,])|call(?:\s(?:me|him|her|us))?\sat|dial|mobile(?:\s(?:phone|number|is)|:))|전화|번호|련락|연락|电话|電話|号码|號碼/iu
/** What stands somewhere before an address in the post that is written in words. */
export const mailCue = /e-?mail|메일|우편|почт|邮/iu

export const handleCue =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:telegram|signal|(?-i:LINE)|whats?app|viber|we ?chat|kakao(?: ?talk)?|skype|instagram|imo|threema|handle|nick(?:name)?|user(?:name)?|account|login|id|телегр\p{L}*|телег\p{L}*|в?атсап\p{L}*|вотсап\p{L}*|ватцап\p{L}*|вайбер\p{L}*|вичат\p{L}*|какао\p{L}*|сигнал\p{L}*|скайп\p{L}*|ник\p{L}*|логин\p{L}*|тг|инст\p{L}*|텔레그\p{L}*|카카오톡?\p{L}*|카톡\p{L}*|위챗\p{L}*|위쳇\p{L}*|웨이신\p{L}*|왓[쯔츠즈]앱\p{L}*|바이버\p{L}*|시그널\p{L}*|스카이프\p{L}*|라인\p{L}*|아이디\p{L}*|계정\p{L}*|微信号?|微信號|电报|電報|飞机|信号|ＱＱ|qq|账号|帳號|用户名|网名)(?:\s?(?:id|아이디|번호|号|號|username|account|handle|name))?(?:은|는|이|가|로|으로|도)?[\s:：=—–\-"'«“(,，是叫为@]{0,5}(?:is |i am |as |под ником |мой |my |здесь |там |내 )?$/iu
export const journey =
  /(?:рейс|flight|航班|비행기|항공편|самол[её]т|plane|편으로|편)\p{L}{0,4}[\s:(«"№#]{0,4}\p{L}{0,3}\s?$/iu

export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

const dateOrTime =
  /^(?:\d{1,2}[.\s/-]{1,2}\d{1,2}[.\s/-]{1,2}(?:\d{4}|\d{2})|\d{4}[.\s/-]{1,3}\d{1,2}[.\s/-]{1,3}\d{1,2}\.?|\d{4}\s?[-–—]\s?\d{2,4}|\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2})$/

const amounts = /^(?:\d{1,3}(?:[\s\u00a0.]\d{3})+|\d+)(?:\s?[-–—]\s?(?:\d{1,3}(?:[\s\u00a0.]\d{3})+|\d+))?$/
const isYears = (found: string): boolean => /^(?:19|20)\d\d(?:[\s\u00a0–—-]{1,3}(?:19|20)\d\d)+$/.test(found)

export function isGroupedNumber(found: string, left: string, right: string): boolean {
  const digits = digitsOf(found)
  if (digits.length < 7 || digits.length > 24 || dateOrTime.test(found) || money.test(left)) return false
  if (isSnils(digits) || isInn(digits) || isCardNumber(digits)) return true
  // Thousands in groups of three are an amount, unless nothing says of what.
  return !isYears(found) && !(moneyOrMeasure.test(right) && amounts.test(found))
}

export function isLetteredNumber(found: string, left: string, right: string): boolean {
  if (resolution.test(left) || moneyOrMeasure.test(right) || currency.test(found)) return false
  return /^(?:\p{Lu}{1,5}(?!\p{L})|\p{Ll}{1,4}(?=[\p{N}-]))/u.test(found)
}

/** A file's or permit's number in parts: some capital letters, some figures; more than a grade, a machine or a road. */
export function isCase(found: string, left: string): boolean {
  const digits = digitsOf(found).length
  if (digits < 2 || !/\p{Lu}/u.test(found) || dateOrTime.test(found) || /\p{Ll}{2}|-ФЗ$/u.test(found)) return false
  return (
    digits >= 4 ||
    numberCue.test(left) ||
    /(?:шифр|код|дело|файл|досье|интервью|запис)\p{L}*(?:\s\p{L}+)?[\s:№-]{1,4}$/iu.test(left) ||
    (found.match(/[-/]/g) ?? []).length >= 2
  )
}
