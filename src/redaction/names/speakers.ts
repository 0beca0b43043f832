import { functionWord } from "../function-words.ts"
import { inOurScripts } from "../our-scripts.ts"
import type { Stretch } from "../stretch.ts"
import { isKoreanSurname } from "./korean-names.ts"

/** What stands before a colon, or a time, at the head of a line. */
export interface Speaker extends Stretch {
  /**
   * A name; a part in the talk (question, answer, volunteer) or the label of a form or mail; a single Chinese sign, which may be
   * either; or a head that does not come back, which may be anything else.
   */
  readonly kind: "name" | "role" | "sign" | "once"
}

const blank = String.raw`[^\S\n\r\u2028\u2029]`
const time = String.raw`\d{1,2}:\d\d(?::\d\d)?`
const opening = String.raw`(?:\[[^\]\n\r\u2028\u2029]{1,24}\]${blank}?|\(?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s)?\d{1,2}[:.]\d\d(?::\d\d)?\)?${blank}?)?(?:[-–—•>]${blank}?){0,3}`
const called = String.raw`\p{L}[\p{L}\p{N} ._'’-]{0,24}?`
const label = `(?<label>${called})`
const colon = String.raw`${blank}?(?:\([^)\n\r\u2028\u2029]{1,12}\)|${time})?${blank}?(?<!\d(?=[:：]\d\d))[:：](?=\s|[\p{L}\p{N}]|["“«])`
/** A line's head: perhaps a day and a time, a dash or a bullet, then who speaks, and a colon or the time. */
const head = inOurScripts(new RegExp(`^(?<opening>${opening})${label}(?:${colon}|${blank}${time}(?=\\s|$))`, "dgmu"))
/** The same in brackets, with or without a time in brackets behind it, as messengers write talk out. */
const bracketed = inOurScripts(new RegExp(`^\\[${label}\\](?=${blank}?\\S)(?!${blank}?${called}${colon})`, "dgmu"))
const oftenEnough = 3
const oneOf = (words: string): RegExp => inOurScripts(new RegExp(`^(?:${words})$`, "iu"))
/** In the four languages, and the questions and answers of records that interpreters kept in Poland, France and Spain. */
const roles = oneOf(
  [
    String.raw`(?:the\s)?(?:question|answer|interview(?:er|ee)|mod(?:erator)?|editors?|admin|user|client|presenter|host|guest|witness|chair|caller|speaker|narrator|lawyer|attorney|nurse|doctor|student|driver|volunteers?|vol|assistant|archive|officer|translator|interpreter|mc|first|second|third|older|younger|(?:wo)?man|applicant|claimant|judge|clerk|prosecutor|counsel|anon(?:ymous)?)|me|you|him|her|she|they|them|out|notes?|date|place|name|age|phone|address|total|result|from|to|cc|subject|sent|re|fwd?|attachments?|pytanie|odpowied[źz]|réponse|pregunta|respuesta`,
    String.raw`вопрос|ответ|ведущ\p{L}{2}|интервьюер|модератор|редактор|редакция|админ|пользовател[ья]|клиент|абонент|дежурн\p{L}{2}|переводчи[кц]а?|оператор|волонт[её]р\p{L}?|архив|свидетель|следователь|адвокат|врач|медсестра|она|оно|собеседни[кц]\p{L}{0,2}|аноним\p{L}{0,3}|заявитель(?:ница)?|истец|ответчик|судья|прокурор|секретарь|кв\.?\s?\d*|борт\s?\d*|дата|место|имя|адрес|телефон|примечание|итого?|от|кому|тема|копия|вложение|отправлено`,
    String.raw`문|답|질|묻|물|면|구|진|예|나|물음|대답|질문|질문에\s?대하여|진행|진행자|편집|편집부|편집자|관리자|운영자|이용자|사용자|신고자|제보자|익명|상대|상대방|본인|피?청구인|피?신청인|피?제기자|피?고소인|원고|피고인?|대리인|재판장|참고인|진술인|증인|서기|판사|검사|작성자|기록자|내담자|웃음|침묵|사회|사회자|구술자|면담자|면담|채록자|조사자|조사관|참여자|출연자|연구자|응답자|상담|상담사|상담원|변호사|봉사자|활동가|브로커|기자|통역|의사|간호사|묻는\s?사람|.{1,3}째\s?사람|번호|이름|날짜|장소|주소|전화|나이|생년월일|비고|보낸\s?사람|받는\s?사람|보낸\s?이|받는\s?이|보낸\s?날짜|제목|참조|첨부|붙임`,
    String.raw`[甲乙丙丁戊问問答我他她记記]|追问|又问|主持|主持人|编辑|编辑部|编辑室|管理员|用户|用戶|网友|对方|對方|本人|匿名|原告|被告|申请人|申請人|审判长|審判長|法官|书记员|書記員|检察官|檢察官|客服|工作人员|发件人|收件人|值班|志愿者|中介|线索|小组|接站|药房|物资|律师|证人|证人说|翻译|医生|护士|老板|记者|警察|手写|姓名|日期|地点|地址|电话|年龄|备注|主题|主旨|抄送|附件|時間|时间`,
  ].join("|"),
)
/** A letter or two, a syllable. */
const abbreviation = oneOf(String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}\.?|\p{Script=Hangul}`)

/** Who speaks in a chat or in talk that was written down, wherever it says so. */
export function findSpeakers(text: string): readonly Speaker[] {
  return headsOf(text, head).map(({ start, end, words, timed, times }) => ({
    start,
    end,
    kind: times >= oftenEnough || isLabel(words) ? kindOf(words, timed) : "once",
  }))
}

/** Whether a head need not come back to be known. Of single signs some are surnames. */
const isLabel = (words: string): boolean => words.length > 1 && roles.test(words)

/** Names in brackets at the heads of lines in which `findSpeakers` sees none, wherever they come back. */
export function findBracketed(text: string): readonly Stretch[] {
  return headsOf(text, bracketed)
    .filter(({ words, times }) => times >= oftenEnough && kindOf(words, false) === "name" && !isPronoun(words))
    .map(({ start, end }) => ({ start, end }))
}

/** Or another word that is nobody's name; but with a capital, An, No and Ли are surnames as well. */
const isPronoun = (words: string): boolean =>
  functionWord.test(words) && !(/^\p{Lu}/u.test(words) && isKoreanSurname(words))

interface Head extends Stretch {
  readonly words: string
  /** Whether a time stands before it. */
  readonly timed: boolean
  /** How many heads of the text have the same words. */
  readonly times: number
}

function headsOf(text: string, expression: RegExp): readonly Head[] {
  const heads = [...text.matchAll(expression)].map((match) => {
    const [start, end] = match.indices!.groups!["label"]!
    return { start, end, words: text.slice(start, end), timed: /\d/.test(match.groups!["opening"] ?? "") }
  })
  const alike = Map.groupBy(heads, ({ words }) => words)
  return heads.map((one) => ({ ...one, times: alike.get(one.words)!.length }))
}

function kindOf(words: string, timed: boolean): Speaker["kind"] {
  if (roles.test(words)) return "role"
  if (isKoreanSurname(words)) return "name"
  // In a chat, where a time stands before it, a syllable is what somebody calls themselves.
  if (abbreviation.test(words)) return timed && /^\p{Script=Hangul}$/u.test(words) ? "name" : "role"
  return /^\p{Script=Han}$/u.test(words) ? "sign" : "name"
}
