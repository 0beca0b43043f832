import { finderOf, type Pattern } from "./patterns.ts"

/* Ages as they are told: in figures, in native numerals, in words. */
const koreanTens = "(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)"
const koreanOnes = "(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)"
const englishTens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
const englishOnes = "(?:one|two|three|four|five|six|seven|eight|nine)"
const englishNumber = `(?:${englishTens}(?:[- ]${englishOnes})?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|${englishOnes}|\\d{1,2})`
const russianNumber = String.raw`(?:\d{1,2}|(?:двадцат|тридцат|сорок|пят(?:ь|и)десят|шест(?:ь|и)десят|сем(?:ь|и)десят|вос(?:емь|ьми)десят|девяност)[ьиао]?(?:\s(?:один|одного|два|двух|три|тр[её]х|четыре|четыр[её]х|пят[ьи]|шест[ьи]|сем[ьи]|вос[еь]м[ьи]|девят[ьи]))?|\p{L}{3,8}надцат[ьи]|десят[ьи])`
/** A number without лет is an age where the next clause follows, and no noun that it counts. */
const behindRussianAge = String.raw`\s?(?:[.,;:!?)»"…\n—–]|$)|\s(?:-\s|(?:и|а|но|да|с|в|я|он|она|мы|это|как|уже|ещ[её]|потом|когда|тогда|было|\p{L}+л(?:а|ся|ась)?)(?!\p{L}))`
const hanNumber = "[一二三四五六七八九十两廿\\d]{1,4}"

const patterns: readonly Pattern[] = [
  [
    "hangul",
    new RegExp(
      `(?<![\\d가-힣])(?:만\\s?)?(?:\\d{1,2}\\s?세|(?:\\d{1,2}|${koreanTens}\\s?${koreanOnes}?|${koreanOnes})\\s?살(?!림|짝|던|았|아서|피|인\\s?(?:사건|범|자|마|죄|미수)|고\\s))(?:\\s?(?:난|된|짜리|먹은|잡힌|때|쯤))?(?![가-힣]{3}|대)`,
      "gu",
    ),
    "sure",
  ],
  [
    "hangul",
    new RegExp(
      `(?<=나이[는가도]?\\s?(?:올해\\s?)?|이제\\s|올해\\s|내\\s나이\\s)${koreanTens}\\s?${koreanOnes}?(?![가-힣]{4})`,
      "gu",
    ),
    "sure",
  ],
  [
    "hangul",
    new RegExp(
      `(?<![가-힣])${koreanTens}\\s?${koreanOnes}?(?=이(?:다|요|었|였|고|며|네|지만|올시다|ㅂ니다)|입니다|이에요|예요|에\\s(?:나|떠|왔|시집|장가)|을\\s?(?:넘|바라|앞|먹))(?:을\\s?(?:넘긴|바라보는|앞둔|넘은))?`,
      "gu",
    ),
    "check",
  ],
  ["hangul", /(?<!\d)\d{2}\s?대\s?(?:초반|중반|후반)?(?=[\s의남녀중후초])/gu, "check"],
  [
    "latin",
    new RegExp(
      `(?<!\\p{L})(?:aged?|age of|age:?)\\s${englishNumber}(?!\\p{L})|(?<![\\p{L}\\d])${englishNumber}[- ]years?[- ]old(?!\\p{L})(?:\\s\\p{L}+)?|(?<![\\p{L}\\d])${englishNumber}-year-old`,
      "giu",
    ),
    "sure",
  ],
  [
    "latin",
    new RegExp(
      `(?<=(?:\\bi am|i['’]?m|i was|he is|she is|he was|she was|he['’]?s|she['’]?s|turned|turning|paper says|about|nearly|almost|now|only|just|barely)\\s)(?:${englishTens}(?:[- ]${englishOnes})?|(?:thir|four|fif|six|seven|eigh|nine)teen|\\d{2})(?=[\\s]*[.,;:!?)]|\\s(?:now|then|and|but|when|years|at the time))`,
      "giu",
    ),
    "check",
  ],
  [
    "latin",
    /(?<!\p{L})in (?:his|her|my|their) (?:early |mid-?|late )?(?:twenties|thirties|forties|fifties|sixties|seventies)(?!\p{L})/giu,
    "check",
  ],
  [
    "cyrillic",
    new RegExp(
      `(?<![\\p{L}\\d])${russianNumber}(?:-?(?:ти|и))?\\s?(?:-\\s?)?(?:лет(?:н\\p{L}{2,3})?|год(?:а(?:ми?)?|ик\\p{L}*)?|годк\\p{L}+)(?:\\s(?:от\\sроду|отроду))?(?!\\p{L})`,
      "giu",
    ),
    "check",
  ],
  [
    "cyrillic",
    new RegExp(
      `(?<=(?:мне|ему|ей|возраст\\p{L}{0,2}|(?<!(?:нас|вас|их|всего|человек)\\s)было|исполнилось|стукнуло)[\\s:—–-]{1,3}(?:тогда\\s|уже\\s|было\\s|сейчас\\s|всего\\s|только\\s|тогда было\\s)?)${russianNumber}(?![\\p{L}\\d])(?:\\s(?:лет|год|года)(?!\\p{L})|(?=${behindRussianAge}))`,
      "giu",
    ),
    "sure",
  ],
  [
    "cyrillic",
    /(?<!\p{L})\p{L}{6,18}летн(?:ий|его|ему|им|ем|яя|ей|юю|ие|их)(?!\p{L})|(?<![\p{L}\d])\d{1,2}-летн\p{L}{2,3}/giu,
    "sure",
  ],
  [
    "han",
    new RegExp(
      `(?:今年|那年|当时|虚岁|周岁|年纪|满|刚|快|才|已经)?${hanNumber}(?:多)?(?:周)?[岁歲](?:了|的|半|那年)?`,
      "gu",
    ),
    "sure",
  ],
  ["han", new RegExp(`(?<=今年|虚岁|年龄[：:]?|年纪)${hanNumber}(?=[，。、；,.])`, "gu"), "check"],
]

/** Every age that a text tells. */
export const findAges = finderOf({ type: "DEM", patterns })
