import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import type { Stretch } from "../stretch.ts"
import type { Hint } from "../tagger/hint.ts"

/*
 * What somebody says or is to say, with or without quotation marks: a word that lets one in stands there, and so does plain talk.
 * Which it is, the words around tell; that somebody says it now or is to (say, must answer, спроси, 하면, 你说) is one of them.
 */

/** In UTF-16 code units: what is longer is a speech. */
const longest = { letters: 70, hangul: 30, han: 24 }

/** That somebody says it or is to, and that somebody did. */
const says = [
  "says?|asks?|answers?|repl(?:y|ies)|tells?|calls?|shouts?|whispers?|sends?|reports?|hears?|saying|asking",
  String.raw`скаж\p{L}{1,3}|говор(?:и|ит|ишь|ите|ят|ить)|сказать|спрос(?:и|ит|ишь|ить|ите)|спрашива\p{L}{1,4}|ответ(?:ь|ит|ишь|ить|ьте)`,
  String.raw`отвеча\p{L}{1,3}|крикн(?:и|ет|уть)|назвать|назови|буркни|шепн(?:и|ёт|ет|уть)|передай|слыш\p{L}{1,3}`,
].join("|")
const said =
  "said|asked|answered|replied|told|called|shouted|whispered|sent|heard|(?:сказа|спроси|ответи|крикну|говори|шепну|переда)л[аи]?"
/** What may stand between such a word and what is said. */
const between =
  "back|out|only|just|first|then|to|me|him|her|them|us|you|the|same|in|russian|korean|chinese|that|ему|ей|им|мне|тебе|вам|вслух|громко|тихо|только|сначала|просто|что|мол|так|на|это"

const spokenInLetters = inOurScripts(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?<say>${says})|${said})(?!\p{L})(?:\s(?:${between})(?!\p{L})){0,4}[\s:,–—-]{1,4}["“«]?(?=\p{L})`,
    "giu",
  ),
)
const endInLetters = /[.!?\n"”»;]/u

const spokenInHan =
  /(?:(?<say>你|您|得|要|必须|须|先|再|只|都)|他|她|我|人|就|便|头|方|边){1,3}(?:说|问|答|回|讲|喊|报|念|应)(?:他|你|我|她|一|句|声|道|是){0,3}[：:，,\s]?[“「『"]?(?=[\p{L}\p{N}])/gu
const endInHan = /[。！？\n”」』"；]/u

/** Korean says it first: what was said ends before these. */
const saidInHangul =
  /(?<=[가-힣?!"”》」]{2})\s?(?:(?<say>(?:이?[라러]고|하고|하구|라구)?(?:만)?\s?(?:하면|하문|하거든|하여야|해야|하오|하라|해라|하게|물으면|묻게|말해|대답해|그러면|그러문|이러면|그래라|대라|받아야))|(?:이?라고|이?라구|하고|하구)(?:만)?\s?(?:말|대답|물|묻|하|했|대꾸|부르|불|받|소리|외|씁|적))/gu
const opens = /[.,!?:;…\n"“《「]/u
const closes = /["”》」]/u

/** What is told of words that let somebody in: that they are agreed, and what happens when others are said. */
const letsIn = inOurScripts(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:pass(?:word|phrase|code)|code|knock|signal|sign|agreed|secret|phrase|word|exactly|anything\selse|other\s(?:word|answer)|wrong|otherwise|only\s(?:then|when|if)|door|gate|open)`,
      String.raw`(?<!\p{L})(?:парол|стук|постуч|услов|кодов|фраз|отзыв|слов[оа]|иначе|друго[ей]|ошиб|тогда|значит|двер|ворота|откро|впуст)`,
      "암호|암구|신호|두드리|약속|맞[춘추]|다른\\s?말|딴\\s?(?:말|소리)|틀리|토씨|그래야|이래야|말이라야|접선|문을|열어|대답",
      "暗[号语]|口令|接头|对上|敲|开门|别的|不对|说错|一字不|才",
    ].join("|"),
    "iu",
  ),
)
/** How far around it that is looked for, in UTF-16 code units. */
const near = 60

/** Where something is said, as `say` when somebody says it or is to, and otherwise as `said`; with a `!` when it may let somebody in. */
export function spokenHints(line: string): readonly Hint[] {
  return [
    ...behind(line, spokenInLetters, endInLetters, longest.letters),
    ...behind(line, spokenInHan, endInHan, longest.han),
    ...matchesOf(line, saidInHangul).map((match) => ({ ...before(line, match.index), rule: ruleOf(match) })),
  ]
    .filter(({ start, end }) => end > start)
    .map((one) => (mayLetIn(line, one) ? { ...one, rule: `${one.rule}!` } : one))
}

function mayLetIn(line: string, { start, end }: Stretch): boolean {
  return letsIn.test(line.slice(Math.max(0, start - near), start)) || letsIn.test(line.slice(end, end + near))
}

const ruleOf = (match: RegExpExecArray): string => (match.groups?.say ? "say" : "said")

/** What stands behind verbs, up to the end of a sentence. */
function behind(line: string, spoken: RegExp, ends: RegExp, most: number): readonly Hint[] {
  return matchesOf(line, spoken).map((match) => {
    const start = match.index + match[0].length
    const words = line.slice(start, start + most)
    const end = words.search(ends)
    return { start, end: start + (end === -1 ? words.length : end), rule: ruleOf(match) }
  })
}

/** What stands before an offset, from a mark on. */
function before(line: string, at: number): Stretch {
  const end = closes.test(line[at - 1] ?? "") ? at - 1 : at
  let start = end
  while (start > 0 && end - start < longest.hangul && !(start < end && opens.test(line[start - 1]!))) start--
  return { start: start + line.slice(start, end).search(/\S|$/), end }
}
