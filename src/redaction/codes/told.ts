import { following } from "../names/particles.ts"
import { digitsOf, handleCue, moneyOrMeasure } from "./context.ts"
import { han, isCounted, nearby, syllable, word } from "./figures.ts"
import { type Form, form } from "./form.ts"

/** Letters of Russian plates by their Korean names. */
const cyrillicName = "아|베|웨|까|카|엠|엔|오|에르|에쓰|에스|떼|테|우|하|예|쓰"

/** A letter by a word that it opens. */
const spelt = String.raw`(?:\p{L}{1,2}\s(?:as\sin|like|for|как)\s\p{L}{2,12})`

/** Before what somebody must say to be let in. */
const passCue =
  /(?:pass\s?(?:word|phrase)|code\s?(?:word|phrase)|safe\s?word|(?:agreed|secret)\s(?:phrase|word|sign)|парол\p{L}*|кодов\p{L}+\s(?:слов|фраз)\p{L}*|условн\p{L}+\s(?:слов|сигнал|знак|фраз)\p{L}*|암호|암구호|열쇠말|비밀번호|暗[语語号號]|口令|密[码碼]|接[头頭][语語话話])[^"“«「『《\n]{0,24}["“«「『《]$/iu

const secretCue = /(?<!\p{L})(?:pass(?:word|phrase|code)|парол\p{L}*|비밀번호|암호|密[码碼])/iu

/** What is told in words or in pieces, and what lets somebody in. */
export const told: readonly Form[] = [
  // at plaster underscore swan underscore five
  form(
    ["letter"],
    String.raw`(?<!\p{L})(?:at\s|собака\s)?[\p{Script=Latin}\p{Script=Cyrillic}\d]{2,20}(?:\s(?:underscore|under\sscore|нижнее\sподч[её]ркивание|подч[её]ркивание)\s[\p{Script=Latin}\p{Script=Cyrillic}\d]{1,20}){1,4}(?!\p{L})`,
    "check",
    (found, left) =>
      /^(?:at|собака)\s/iu.test(found) || handleCue.test(left) || /score\s.*score|кивание\s.*кивание/iu.test(found),
  ),
  // 끝 네자리가 칠칠구이, 팔팔삼일에 우베하 with the names of Russian letters
  form(
    ["hangul"],
    String.raw`(?<=(?:자리|번호|카드|려권|여권)(?:가|는|은|이|를)?\s)${syllable}{3,8}(?=[\s,.]|$|${following}|입니다|요|였)`,
    "check",
  ),
  form(["hangul"], String.raw`(?<![가-힣])${syllable}{4}(?:에\s|에|\s)(?:${cyrillicName}){2,3}(?![가-힣])`, "check"),
  // 尾号四个八, 七三八打头，末尾三个一
  form(
    ["han"],
    String.raw`(?:(?:\p{Script=Han}[A-Z]|[A-Z]|[\d零〇一二三四五六七八九幺两]{1,4})(?:打头|打頭|开头|開頭)[，,、\s]?)?(?:末尾|尾号|尾號|尾数|[后後末最][三四]位)(?:[是为為：:]|数?是)?(?:[两兩三四五六]个[零〇一二三四五六七八九幺]|${han}{2,8}|\d{2,8})`,
    "check",
    (_found, _left, right) => !isCounted(right),
  ),
  // 暗语为「铁已扎好」, the password is "seven camels"
  form([], String.raw`(?<=["“«「『《])[^"“”«»「」『』《》\n]{2,40}(?=["”»」』》])`, "check", (_found, left) =>
    passCue.test(left),
  ),
  // 암호말은 고모네 염소가 새끼 쳤다
  form(
    ["hangul"],
    String.raw`(?<=(?:암호|암호말|암구호)(?:은|는|로)?[\s:]{1,2})[가-힣][가-힣 ]{3,24}(?=[,.!?\n]|$)`,
    "check",
  ),
  form(
    ["han"],
    String.raw`(?<=(?:暗[语語号號]|口令|接[头頭][语語话話])(?:他先|我先|要|得)?[是为為说說:：])\p{Script=Han}{2,16}(?=[，,。.!！?？\n]|$)`,
    "check",
  ),
  form(
    ["letter"],
    String.raw`(?<=(?:парол\p{L}{1,3}|pass(?:word|phrase)|code\sword)(?:\s(?:был[аои]?|is|was)(?:\sstill)?)?\s?[:—–-]?\s)\p{L}[\p{L}\d ]{2,40}(?=[,.!?\n]|$)`,
    "check",
  ),
  // 8 952 ... 40 17 (and 308 between)
  form(
    ["digit"],
    String.raw`(?<![\d.])\d[\d\s-]{1,10}(?:\.{2,4}|…|\*{2,4}|[xх]{2,4})\s?\d[\d\s-]{1,10}(?:\([^()\n]{0,16}\d{2,4}[^()\n]{0,12}\))?(?!\d)`,
    "check",
    (found, _left, right) =>
      digitsOf(found).length >= 6 && !/(?:19|20)\d\d\s?(?:\.|…)/u.test(found) && !moneyOrMeasure.test(right),
  ),
  // 四、零、四、三、八
  form(
    ["han"],
    String.raw`(?<!${han})(?:\d|${han})(?:[、，,]\s?(?:\d|${han})){4,11}(?!${han})`,
    "check",
    (found) => !/一[、，]二|二[、，]三|三[、，]四/u.test(found),
  ),
  // 登记号: 八百五十九、一二、零零三
  form(
    ["han"],
    String.raw`(?<![百十]|${han})(?:[百十]|${han}){2,6}(?:[、，](?:[百十]|${han}){2,6}){1,5}(?![百十千万]|${han})`,
    "check",
    (_found, left, right) => /[号號码碼]|[数數]字/u.test(left.slice(-nearby)) && !isCounted(right),
  ),
  // 六号上铺
  form(["han"], String.raw`(?<!\d|${han})(?:\d{1,3}|${han}{1,2})[号號][上下中]?[铺鋪床](?![位单單])`, "check"),
  // 蜻蜓全拼 下划线 一九九五 艾特 proton
  form(
    ["underscore"],
    String.raw`[\p{Script=Han}\p{Script=Latin}\d]{2,12}\s?(?:下划线|下劃線|底线|底線)\s?[\p{Script=Han}\p{Script=Latin}\d]{1,12}(?:\s?(?:艾特|at)\s?[\p{Script=Latin}.]{2,20})?`,
    "check",
  ),
  // V like Victor, Q like Quebec, nine hundred and twelve, 40
  form(
    ["letter"],
    String.raw`(?<!\p{L})(?!i\s)${spelt}(?:,?\s(?:(?:then|and|slash|dash|stroke|потом|дальше|дробь|тире)\s){0,2}(?:${spelt}|${word}|hundred|\d{1,4})){1,10}(?![\p{L}\d])`,
    "check",
  ),
  // Maple!snow2291, which a password is
  form(
    ["latin"],
    String.raw`(?<![!-~])[A-Za-z\d][!-~]{4,24}[A-Za-z\d!$%*?](?![!-~])`,
    "check",
    (found, left) => /\d/.test(found) && /[A-Za-z]/.test(found) && secretCue.test(left.slice(-nearby)),
  ),
]
