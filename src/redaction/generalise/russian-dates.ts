import type { ToldDays } from "../dates/told.ts"
import { forms, prepositionBefore, type RussianCase } from "./russian-cases.ts"

/** A case; or the words that tell when something happened, with their own preposition. */
type Standing = RussianCase | "when"

const hard = "- а у - ом е"
const soft = "ь я ю ь ем е"
const stressed = "ь я ю ь ём е"
const months = [
  forms("январ", stressed),
  forms("феврал", stressed),
  forms("март", hard),
  forms("апрел", soft),
  forms("ма", "й я ю й ем е"),
  forms("июн", soft),
  forms("июл", soft),
  forms("август", hard),
  forms("сентябр", stressed),
  forms("октябр", stressed),
  forms("ноябр", stressed),
  forms("декабр", stressed),
]
const seasons = [
  forms("зим", "а ы е у ой е"),
  forms("весн", "а ы е у ой е"),
  forms("лет", "о а у о ом е"),
  forms("осен", "ь и и ь ью и"),
]
const year = forms("год", "- а у - ом у")
const decade = forms("", "-е годы|-х годов|-м годам|-е годы|-ми годами|-х годах", "|")

const leading = /^(?:во?|со?|ко?|на|до|после|от|около|перед|по|за|под|через|накануне)\s/iu

/**
 * The month, the season, the year, the decade of a date, as far as they are told, as the sentence asks for them. A preposition that
 * the words begin with stays: с 3 июня is not в июне; but с 3 на 4 июня is.
 */
export function russianDates(
  { year: ofYear, month: ofMonth, days }: ToldDays,
  words: string,
  before: string,
): readonly string[] {
  // В ночь [с 3 на 4 июня]: no month goes on behind it.
  if (days.length > 1 && /ночь\s*$/iu.test(before)) return []
  const begun = leading.exec(words)?.[0] ?? ""
  const own = days.length > 1 && /^[св]о?\s/iu.test(begun) ? "" : begun
  const wanted = standingOf(words.slice(begun.length), before + own)
  const one = wanted === "when" ? "loct" : wanted
  // Во вторник, со второго: before a month nobody says во, со, ко.
  const into = wanted === "when" ? "в " : own.replace(/^([вск])о /iu, "$1 ")
  const mayStandAlone = into.toLowerCase() === "в " && one === "loct"
  const month = ofMonth === undefined ? undefined : months[ofMonth - 1]![one]
  const season = ofMonth === undefined ? undefined : seasons[Math.floor((ofMonth % 12) / 3)]!
  const withYear = (words: string): string => (ofYear === undefined ? words : `${words} ${String(ofYear)} года`)
  return [
    ...(month ? [withYear(into + month)] : []),
    // Nobody says «в весне»: behind that preposition a season has no place.
    ...(season && mayStandAlone ? [withYear(season.ablt)] : []),
    ...(season && one !== "loct" ? [withYear(into + season[one])] : []),
    ...(ofYear === undefined
      ? []
      : [`${into}${String(ofYear)} ${year[one]}`, `${into}${String(Math.floor(ofYear / 10) * 10)}${decade[one]}`]),
  ]
}

/** Of a time за, под, по and на ask for the accusative. */
const until = /(?:^|\P{L})(?:за|под|по|на)\s*$/iu
/** Words behind which a date stands in the genitive. */
const ofDate =
  /(?:^|\P{L})(?:накануне|раньше|ранее|позже|позднее|во\sвремя|(?:числ|начал|середин|половин|событи)\p{L}{1,2}|кон(?:ец|ц\p{L}{1,2})|вечер|утро|ночь|день)\s*$/iu
const datedBy = /(?:^|\P{L})датирова\p{L}+\s*$/iu
const nominative =
  /^(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь|март|май|август|зима|весна|лето|осень)(?!\p{L})/iu
const bareGenitive =
  /^(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр|ма)я|марта|августа|(?:19|20)\d\d\s(?:года|г\.))(?!\p{L})/iu

function standingOf(words: string, before: string): Standing {
  if (until.test(before)) return "accs"
  const told = prepositionBefore(before)
  if (told) return told === "either" ? "loct" : told
  if (datedBy.test(before)) return "ablt"
  if (ofDate.test(before) || bareGenitive.test(words)) return "gent"
  // Дата: 5 мая; a table's cell; март 2019 года; весь 2019 год
  if (/[:—–|]\s*$/u.test(before) || nominative.test(words) || /^(?:19|20)\d\d\sгод(?!\p{L})/iu.test(words))
    return "nomn"
  return "when"
}
