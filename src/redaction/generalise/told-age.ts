import type { Language } from "../../i18n/language.ts"
import { findAges } from "../suggest/ages.ts"
import { kin } from "./kin.ts"
import type { Stretch } from "../stretch.ts"

const years: Readonly<Record<Language, string>> = { ko: "살", en: " years old", ru: " лет", zh: "岁" }
/** 삼십오세; лет пятидесяти: these alone are looked for here and not in every text. */
const rarer =
  /(?<![가-힣])[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?\s?세(?![가-힣]*[기대])|(?<!\p{L})лет\s(?:\p{L}+(?:[дт]ц?ати|десяти)|сорока|девяноста)(?!\p{L})/iu

/** The part of the words that tells an age, or their number alone: teeth, centimetres and years of service are no ages. */
export function toldAge(words: string, language: Language, before: string): string | undefined {
  const all = { start: 0, end: words.length }
  const whole = ({ start, end }: Stretch): boolean => start === 0 && end >= words.length
  const found = findAges(words)[0] ?? (findAges(words + years[language]).some(whole) ? all : undefined)
  if (!found) return rarer.exec(words)?.[0]
  const isBound =
    bound.test(clauseAt(words, found)) || boundBefore.test(before) || (found === all && counted.test(before))
  const isAge =
    !isBound &&
    !isSpan(words, found) &&
    !isTerm(words, found, before) &&
    !isSomebodyElses(words, found) &&
    !isOfThen(words, found)
  return isAge ? words.slice(found.start, found.end) : undefined
}

/** Whether the words tell of a relative before the age or right behind it: [老婆, 大儿子十五岁], a twelve-year-old son. */
function isSomebodyElses(words: string, { end }: Stretch): boolean {
  const behind = /^[^,.;，。；]{0,8}/u.exec(words.slice(end))![0]
  return kin.test(words.slice(0, end)) || kin.test(behind)
}

/** Whether it is the age at which something happened: 열네살에 부모 잃고, 十六岁当兵, joined at seventeen. */
function isOfThen(words: string, { start, end }: Stretch): boolean {
  return then.test(words.slice(end)) || thenBefore.test(words.slice(0, start))
}

const then =
  /^(?:에\s?[가-힣]|\s?때|부터|(?!左右|上下|出头|出頭|单身|未婚|已婚|离异|丧偶|党员|男|女|人|姑娘|小伙|妇|以?[上下])\p{Script=Han})/u
const thenBefore = /\p{L}\s(?:at|since|from|when\s(?:I|he|she)\swas)\s(?:the\s)?(?:age\sof\s)?$|从$/iu

function clauseAt(words: string, { start }: Stretch): string {
  const mark = /[,;，；]/u
  return words.slice(0, start).split(mark).at(-1)! + words.slice(start).split(mark)[0]!
}

/** Under forty is not in one's forties. */
const bound =
  /미만|이하|이상|안\s?된|가까이|넘|보다|터울|차이|바라보|앞[두둔]|살\s?(?:위|우|아래)|比.{0,8}[大小]|[差大小]整?\p{Script=Han}{0,3}[岁歲]|奔|разниц|不到|未满|不满|不足|快|近|以上|以下|(?<!\p{L})(?:nearing|going on|pushing|under|over|less|more|than|younger|almost|nearly|not|about|around|at least|up to|моложе|младше|старше|меньше|больше|менее|более|около|почти|не|под|скоро)(?!\p{L})/iu

const boundBefore = new RegExp(String.raw`(?:${bound.source})\s*$`, "iu")

/** Behind it a bare number says how many they were. */
const counted =
  /(?<!\p{L})(?:(?:нас|вас|их|всего)\s(?:\p{L}+\s)?(?:было|стало|осталось|оставалось)|(?:there|we|they)\s(?:were|are))\s$/iu

/** 30 и 40 годами, 12~15살 */
function isSpan(words: string, { start }: Stretch): boolean {
  return /\d\s?(?:лет|살|세|岁|years)?\s?(?:и|или|до|to|or|and|至|到|에서|[-–—~])\s?$/u.test(words.slice(0, start))
}

/** Of such numbers лет is the genitive: двадцати трёх лет, 43 лет; not 45 лет. */
export const genitive = /(?:[дт]ц?ати|сорока|десяти|девяноста)(?!\p{L})|(?<!1)[1-4]\sлет|летн/iu

const term = "приговор|осуд|осужд|срок|стаж|опыт|контракт|перерыв|служб|заключени|лишени"
const termBefore = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${term})\p{L}*\s(?:(?:к|на|в)\s)?|(?:через|спустя|в\sтечение|на\sпротяжении)\s)$`,
  "iu",
)
const lives =
  /(?<!\p{L})(?:жив(?:у|[её]т|[её]м|ут)|жил[аи]?|работа(?:ю|ет|ем|ют|л[аи]?)|служ(?:у|ит|им|ат|ил[аи]?)|си(?:жу|дит|дим|дят|дел[аи]?)|прожива\p{L}+)\s(?:(?:здесь|тут|там|уже|почти|(?:в|у|на)\s\p{L}+)\s){0,3}$/iu
const didBefore = /(?<!\p{L})(?!бы|исполни|стукну|мину)\p{L}+л(?:а|и|ся|ась|ись)?\s$/iu
/** What may stand behind somebody's years; any other word says what lasted so long: 10 лет лагерей. */
const behindAge =
  /^(?:\s(?:от\s?роду|на\sвид|и|а|но|было|будет|исполн\p{L}+|мне|ему|ей|нам|им|тогда|уже|сейчас|теперь)(?!\p{L})|\s?[^\p{L}\s]|$)/iu

/** Whether Russian years say how long something lasted. */
function isTerm(words: string, { start, end }: Stretch, before: string): boolean {
  const [age, after] = [words.slice(start, end), words.slice(end)]
  if (!/\p{Script=Cyrillic}/u.test(age)) return false
  if (/летн/iu.test(age)) return new RegExp(String.raw`^\s(?:${term})`, "iu").test(after)
  const standing = before + words.slice(0, start)
  const isWhole = !genitive.test(age)
  return (
    termBefore.test(standing) ||
    lives.test(standing) ||
    (isWhole && (didBefore.test(standing) || isOfAnother(words.slice(0, start)))) ||
    !behindAge.test(after)
  )
}

/** Whether a word of the same clause before the years says what lasted so long: [взрывник 14 лет]. */
function isOfAnother(before: string): boolean {
  return otherWord.test(before.split(/[,.;:()—–]/u).at(-1)!)
}

const otherWord =
  /(?<!\p{L})(?!(?:мне|ему|ей|нам|им|уже|сейчас|теперь|тогда|было|будет|исполнилось|стукнуло|возраст\p{L}{0,2}|всего|ровно|лет|года?|мужчин\p{L}|женщин\p{L})(?!\p{L}))\p{L}/iu
