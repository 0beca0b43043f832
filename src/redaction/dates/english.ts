import type { Expression } from "./expression.ts"

/** Expressions for days, months, seasons and feasts in English, with or without capitals. */
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?!\s(?:have|be|not|still|come|die|live|go|never|also|well|only|seem|need|want|help|get|take)\b)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const number = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first|last)`
const year = String.raw`(?:(?:19|20)\d\d|['’]\d\d|two thousand (?:and )?\p{L}+|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five|six))?))`
const weekday = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const lead = String.raw`(?:(?:the\s)?(?:(?:very\s)?(?:early|mid|late|end|start|beginning|middle)(?:[-\s](?:in|of))?(?:\sthe)?|(?:first|second|third|fourth|last|final)\s(?:days?|week|weekend|half|${weekday})(?:\s(?:of|in))?|(?:night|morning|evening|afternoon|eve|dawn|day|week|weekend|${weekday}|festival)\s(?:of|before|after|between)(?:\sthe)?|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|last|longest)\s(?:day|night|week)\sof(?:\sthe)?)[-\s])`
/** How long before or behind a feast. */
const apart = String.raw`(?:(?:a|an|one|two|three|four|five|six|seven|ten|\d{1,2}|a\s(?:couple\sof|few)|some)\s(?:days?|nights?|weeks?|months?)(?:\sor\s(?:two|three|so))?\s(?:before|after)\s)`
const season = String.raw`(?:spring|summer|autumn|fall|winter)`
export const feast = String.raw`(?:(?:orthodox\s|russian\s|western\s|catholic\s)?(?:christmas|easter|trinity|epiphany|maslenitsa|shrovetide)(?:\s(?:eve|day|sunday|monday))?|palm sunday|good friday|shrove (?:sunday|tuesday|monday)|pentecost|whitsun|(?:the\s)?dormition|radonitsa|sagaalgan|tsagaan sar|dongji|(?:the\s)?(?:winter|summer) solstice|sukkot|passover|new year(?:['’]s)?(?:\s(?:eve|day|night))?|lunar new year(?:['’]s)?(?:\s(?:eve|day))?|seollal|sollal|chuseok|chusok|chusŏk|dano|tano|hansik|buddha['’]s birthday|day of the (?:shining star|sun)|(?:shining star|victory|defenders?['’]?s?|women['’]s|may|army|youth|labou?r|liberation|foundation|party (?:foundation|founding)|unity|city|constitution|russia|independence|builders?['’]?s?|miners?['’]?s?|fishermen['’]?s|railway(?:men['’]?s)?|teachers?['’]?s?|tree-planting|children['’]s|mother['’]s|harvest|mid-autumn|dragon boat|qingming|thanksgiving|halloween|ramadh?an|eid|nauryz|nowruz|navruz|tet|songkran|naadam|losar|sabantuy|ysyakh|diwali|purim|hanukkah|kimjang)(?:\s(?:day|festival|holiday))?|all (?:saints|souls)|ascension|assumption|candlemas|corpus christi|maundy thursday|holy week|butter week|low sunday|kurban (?:bayram|ait|hayit)|(?:old|khmer|tibetan|buddhist) new year|ch[oŏ]ngmy[oŏ]ng|st\.? \p{L}{3,12}['’]s?(?:\s(?:day|eve|night))?|(?:hangul|navy|heroes['’]?|cosmonauts?['’]?s?|cosmonautics|air ?force|border guards?['’]?s?|oil ?workers?['’]?s?|medical workers?['’]?s?|police|metallurgists?['’]?s?|national|amber|elijah['’]s|school)\s(?:day|holiday)|day of the \p{L}{4,14}|the general['’]s birthday|(?:first|lunar|solar) (?:snow|eclipse)|rainy season|thaw)`

/** Names of feasts that are words by themselves when no day stands behind them. */
export const alsoWord = String.raw`(?:star|sun|victory|defenders?|women|may|army|youth|labou?r|liberation|foundation|founding|party|unity|city|constitution|russia|independence|builders?|miners?|fishermen|railway(?:men)?|teachers?|planting|children|mother|harvest|thaw|assumption|ascension)`

export const begins = ""

const needs = {
  month: "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
  season: "spring|summer|autumn|fall|winter",
  feast,
}

export const sureDates: readonly Expression[] = [
  [
    needs.month,
    String.raw`\b${lead}?(?:${weekday},?\s)?(?:th(?:e|is)\s)?${number}(?:\sday)?(?:\sof)?[\s-]${month}(?:,?[\s-]${year}\b)?`,
  ],
  [
    needs.month,
    String.raw`\b${lead}?(?:${weekday},?\s)?${month}\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?!\d|\s?(?:km|kilomet\p{L}+|miles?|met(?:er|re)s?|hours?|men|people|times|by\s\d)\b))(?:\s?(?:-|–|to|and)\s?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s${year}\b)?`,
  ],
  [needs.month, String.raw`\b${lead}?${month},?(?:\sof)?\s?${year}\b`],
  [needs.month, String.raw`\b(?:19|20)\d\d,?\s${month}(?<!\bmay)(?!\s\d)`],
  [
    needs.month,
    String.raw`\b(?:night|morning|evening)\s(?:of|between|from)\s(?:the\s)?${number}\s(?:to|and|-|–)\s(?:the\s)?${number}(?:\sof)?\s${month}(?:\s${year})?`,
  ],
  [
    needs.month,
    String.raw`\b${lead}?(?:the\s)?(?:${number}(?:,\s|\s(?:and|or|to)\s|\s?[-–]\s?)(?:the\s)?){1,3}${number}(?:\sof)?\s${month}(?!\s(?:have|be|not|still|come|die))(?:,?\s${year}\b)?`,
  ],
  ["month", String.raw`\b\d{1,2}(?:st|nd|rd|th)?\smonth,?\s\d{1,2}(?:st|nd|rd|th)?(?:\sday)?(?:,?\s${year}\b)?`],
  String.raw`\bthe\s(?:shortest|longest|first|last)\s(?:night|day|snow|frost)\sof\s${year}`,
  [
    "janvar|fevral|mart|aprel|maya|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr",
    String.raw`\b\d{1,2}\s(?:janvar|fevral|mart|aprel|maya|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr)\p{L}{0,2}(?:\s\d{2,4})?`,
  ],
  [needs.season, String.raw`\b${lead}?(?:the\s)?${season}(?:\s(?:of|in))?,?\s${year}\b`],
  [
    needs.feast,
    String.raw`\b(?:${lead}|${apart})?(?:the\s)?${feast}(?:\s(?:night|eve|morning|evening|day|festival|holiday|week))?(?:\s(?:of|in))?,?\s${year}\b`,
  ],
  [
    `${needs.month}|${needs.season}|${needs.feast}`,
    String.raw`\b${lead}(?:${month}|${season}|${feast}(?<!(?<!\bday of the )\b${alsoWord}))(?:,?\s(?:of\s)?${year}\b)?`,
  ],
  [
    "born|birth|b[.:]|dob",
    String.raw`(?<=\bborn\s(?:in\s|around\s|about\s|back\sin\s)?)(?:the\s)?(?:19|20)\d\d\b|(?<=\b(?:year of birth|birth year|b\.|dob|born)[\s:]{1,3})(?:19|20)\d\d\b|\bborn[\s-](?:19|20)\d\d\b`,
  ],
  ["juche", String.raw`\bjuche\s\d{2,3}(?:\s?\(\d{4}\))?`],
  [
    "month|moon",
    String.raw`\b(?:the\s)?(?:full\smoon|${number})\s(?:day\s|night\s)?of\sthe\s(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))\s(?:lunar\s)?)(?:month|moon)(?:\sby\sthe\s(?:old|lunar)\scalendar)?(?:,?\s(?:of\s)?${year})?`,
  ],
]

export const possibleDates: readonly Expression[] = [
  String.raw`\b(?:on\s|of\s|by\s)?the\s(?:\d{1,2}(?:st|nd|rd|th)|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\p{L}{4,7}|thirtieth|thirty-first)(?=[\s]*[.,;:]|\sby\b|\sof\sthe\smonth)`,
  String.raw`\b(?-i:\p{Lu}\p{L}{2,14}(?:['’]s?)?\s)(?:(?-i:\p{Lu}\p{L}{2,14})\s)?(?:day|eve|festival),?\s(?:of\s|in\s)?${year}\b`,
  [
    "mon|tue|wed|thu|fri|sat|sun",
    String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?-i:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.?,?)\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)|(?:[12]?\d|3[01])(?=\s?[.,;\n]|$))`,
  ],
  ["month", String.raw`\b(?:the\s)?${number}\s(?:day\s)?of\sthe\s(?:same|following|next)\smonth`],
  String.raw`\b(?:last|this|next|that|the following|the previous|the same)\s(?:${season}|month|week|weekend|${weekday}|${month}|${feast})\b`,
  [
    "before|after|ago",
    String.raw`\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:days?|weeks?|months?)|the (?:day|night|week))\s(?:before|after|ago)(?:\s(?:${feast}|that))?\b`,
  ],
  [needs.feast, String.raw`\b(?:on|at|by|until|since|around|before|after|over|during|of)\s${feast}\b`],
  [
    needs.month,
    String.raw`\b(?:in|since|until|by|from|till|through|around|during)\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  ],
  String.raw`\b(?:yesterday|the day before yesterday|tomorrow|last night)\b`,
]
