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

/** The month, the season, the year, the decade of a date, as the sentence asks for them. `month`: 1–12. */
export function russianDates(
  ofYear: number,
  ofMonth: number | undefined,
  words: string,
  before: string,
): readonly string[] {
  const wanted = standingOf(words, before)
  const one = wanted === "when" ? "loct" : wanted
  const into = wanted === "when" ? "в " : ""
  const season = seasons[Math.floor(((ofMonth ?? 0) % 12) / 3)]!
  return [
    ...(ofMonth === undefined ? [] : [`${into}${months[ofMonth - 1]![one]} ${String(ofYear)} года`]),
    // Nobody says «в весне»: behind that preposition a season has no place.
    ...(ofMonth === undefined || wanted === "loct"
      ? []
      : [`${season[wanted === "when" ? "ablt" : wanted]} ${String(ofYear)} года`]),
    `${into}${String(ofYear)} ${year[one]}`,
    `${into}${String(Math.floor(ofYear / 10) * 10)}${decade[one]}`,
  ]
}

/** Of a time за, под, по and на ask for the accusative. */
const until = /(?:^|\P{L})(?:за|под|по|на)\s*$/iu

function standingOf(words: string, before: string): Standing {
  if (until.test(before)) return "accs"
  const told = prepositionBefore(before)
  if (told) return told === "either" ? "loct" : told
  // Дата: 5 мая; a table's cell; март 2019 года
  if (/[:—–|]\s*$/u.test(before) || /^(?:\p{L}+[ьтй]|зима|весна|лето)(?!\p{L})/iu.test(words)) return "nomn"
  return "when"
}
