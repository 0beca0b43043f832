import { englishNumber, russianNumber } from "../number-words.ts"
import { englishSpot, russianSpot } from "./spot-words.ts"
import { finderOf, type Pattern } from "./patterns.ts"

/* Streets, houses, rooms, villages and spots, by the words that say what they are. */
const house = String.raw`(?:,?\s?(?:д\.?|дом[аеу]?|стр\.|строение|корп(?:ус[аеу]?|\.)?|к\.|кв\.?|квартир[аеуы]|подъезд[ае]?|литер[аы]?|вл\.|№)\s?(?:№\s?)?\d{1,4}[а-я]?(?:/\d{1,3})?|,?\s\d{1,4}[а-я]?(?:/\d{1,3})?(?![\d\p{L}]))`
/** дом пять дробь один */
const saidHouse = String.raw`(?:,?\s(?:дом|корпус|строение|квартира|подъезд|дробь)(?:\s${russianNumber}){1,3}(?!\p{L}))`
const distance = String.raw`(?:${englishNumber}|hundred|and)`
/** Where in or beside a house: the basement with the boiler, third floor. */
const inHouse = String.raw`(?:,?\s(?:the\s)?(?:(?:first|second|third|fourth|fifth|top|ground|back|left|right)\s(?:floor|entrance|door|layer|storey|house)|basement|cellar|attic|backyard|courtyard|annex)(?:\s(?:with|of|behind|under|over|above)\s(?:the\s)?\p{L}{3,16})?)`
const capital = String.raw`\p{Lu}[\p{L}-]{1,24}`
const patterns: readonly Pattern[] = [
  // Russian: улица Русская, на Гражданской улице, 63, корпус 2; деревня Малые Выселки
  [
    "cyrillic",
    new RegExp(
      String.raw`(?<!\p{L})(?:улиц[аыуей]{1,2}|ул\.?|проспект[ауеом]{0,2}|пр-т[ауе]?|пр\.|переул[окаеум]{2,4}|пер\.|шоссе|набережн[аяойую]{2}|наб\.|площад[ьи]ю?|пл\.|бульвар[ауе]?|проезд[ауе]?|тупик[ауе]?|тракт[ауе]?|аллее?[яий]?)\s(?:(?:имени|им\.|\d{1,2}-[йяе]{1,2}|\d{1,3}\sлет)\s?)?[\p{L}-]{2,24}(?:\s\p{Lu}[\p{L}-]{1,24}){0,3}(?:(?:${house}){1,3}|(?:${saidHouse}){1,3})?`,
      "gu",
    ),
    "sure",
  ],
  // коровник у второй плотины, гараж за рынком «Восток»
  [
    "cyrillic",
    new RegExp(
      String.raw`(?<!\p{L})(?:\p{L}{3,16}(?:[иоы]й|[аео]м|ая|ое|ей)\s)?(?:${russianSpot})\p{L}{0,3}\s(?:у|за|под|над|напротив|около|возле|рядом\sс|между|позади|через\sдорогу\sот)\s(?:\p{L}{3,16}(?:[оы]й|[иы]м|ого|его|ых)\s){0,2}«?\p{L}{3,20}»?(?:\s«?\p{Lu}\p{L}{2,20}»?)?`,
      "gu",
    ),
    "hint",
  ],
  [
    "cyrillic",
    new RegExp(
      String.raw`(?<!\p{L})(?:${capital}|\d{1,2}-[йяе]{1,2}\s${capital}|\p{L}{4,20}(?:ск|н)(?:ой|ом|ая|ую|ий|ое))\s(?:улиц[аыуей]{1,2}|проспект[ауеом]{0,2}|переул[окаеум]{2,4}|шоссе|набережн[аяойую]{2}|площад[ьи]ю?|бульвар[ауе]?|проезд[ауе]?|тракт[ауе]?)(?:${house}|\sу\sдома\s\d{1,4}){0,3}`,
      "gu",
    ),
    "sure",
  ],
  [
    "cyrillic",
    new RegExp(
      String.raw`(?<!\p{L})(?:город[аеу]?|г\.|городк[аеу]|пос[её]л[окаеум]{2,4}|пос\.|п\.|сел[оаеу]м?|с\.|деревн[яиеюй]{1,2}|д\.|станци[яию]{1,2}|ст\.|уезд[ауе]?|район[ауе]?|р-н[ае]?|микрорайон[ауе]?|мкр\.?|волост[ьи]|разъезд[ауе]?|хутор[ауе]?|остров[ауе]?|рек[аиуей]{1,2}|бухт[аыуей]{1,2}|мыс[ауе]?|порт[ауе]?|вокзал[ауе]?|метро|квартал[ауе]?|рын[окаеум]{2,3})\s«?${capital}(?:[\s-]${capital}){0,2}»?(?:${house}){0,3}`,
      "gu",
    ),
    "check",
  ],
  [
    "cyrillic",
    /(?<!\p{L})\p{Lu}[\p{L}-]{2,24}(?:ск|н)(?:ого|ому|ом|ий|ая|ой|ую|ое|ый)\s(?:район[ауе]?|уезд[ауе]?|вокзал[ауе]?|рын[окаеум]{2,3}|порт[ауе]?|остров[ауе]?|мост[ауе]?)(?!\p{L})/gu,
    "check",
  ],
  // English: 14 Agronomicheskaya Street; Kimhyonggwon County; near the Kitoy bus stop
  [
    "latin",
    /(?<![\p{L}\p{N}])(?:\d{1,4}[A-Za-z]?(?:\/\d{1,3})?,?\s)?(?:(?:\p{Lu}[\p{L}'’.-]{1,24}|\d{1,2}(?:st|nd|rd|th))\s){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Prospekt|Prospect|Boulevard|Blvd\.?|Square|Embankment|Highway|Shosse|Pereulok|Ulitsa|Alley|Drive|Way|Naberezhnaya|Proyezd|Tupik)(?![\p{L}])(?:,?\s(?:house|building|bldg\.?|block|apt\.?|flat|room|no\.?)?\s?\d{1,4}[A-Za-z]?(?![\d\p{L}])){0,2}/gu,
    "sure",
  ],
  [
    "latin",
    /(?<![\p{L}\p{N}])(?:\d{1,4}[A-Za-z]?,?\s)?(?:ulitsa|ulica|ul\.|prospekt|pereulok|prospect|street)\s\p{L}[\p{L}'’-]{2,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?(?:,?\s(?:d\.|dom|house|korpus|building)?\s?\d{1,4}[a-z]?)?/giu,
    "sure",
  ],
  [
    "latin",
    /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24}\s){1,3}(?:County|District|County town|Village|Township|Town|Station|Port|Harbou?r|River|Island|Bay|Bridge|Market|Quarter|Microdistrict|Settlement|Valley|Cape|Railway Station|Metro|Pass|Camp|Dong|Ri|Guyok|Kuyok|Gun|Kun)(?!\p{L})/gu,
    "sure",
  ],
  [
    "latin",
    /(?<![\p{L}\p{N}])\p{L}{3,16}[\s-](?:county|district|guyok|kuyok|gun|kun|dong|ri|ku|si)(?!\p{L})/giu,
    "check",
  ],
  [
    "latin",
    /(?<![\p{L}\p{N}])(?:room|flat|apartment|hut|barrack|block|building|cell|ward|house|dormitory)\s(?:no\.?\s|number\s)?\d{1,4}[A-Za-z]?(?![\d\p{L}])/giu,
    "check",
  ],
  // the log yard at kilometre 212 past Dipkun; four kilometres beyond Bobrovka, left of the grain dryer
  [
    "latin",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:the\s)?(?:\p{L}{3,14}\s){0,2}(?:${englishSpot})\s(?:at|on)\s)?(?:the\s)?(?:kilomet(?:re|er)|km)(?:\spost)?\s(?:\d{1,4}|${distance}(?:[\s-]${distance}){0,4})(?!\p{L})(?:\s(?:past|beyond|of|from|after|before|on|outside)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]{2,24}|\p{L}{4,14}))?`,
      "giu",
    ),
    "check",
  ],
  [
    "latin",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\d{1,3}|${distance}(?:[\s-]${distance}){0,2})\s(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s)\s(?:past|beyond|from|outside|behind|above|below|before|(?:north|south|east|west)\sof)\s(?:the\s)?(?-i:\p{Lu})[\p{L}'’-]{2,24}(?:\s(?-i:\p{Lu})[\p{L}'’-]{2,24})?(?:,?\s(?:left|right|in\sfront|north|south|east|west|behind)\s(?:of\s)?the\s\p{L}{3,14}(?:\s\p{L}{3,14})?)?`,
      "giu",
    ),
    "check",
  ],
  // Krasnorechenskaya 161, the basement with the boiler
  [
    "latin",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’.-]{2,24}\s){1,3}\d{1,4}[A-Za-z]?(?:/\d{1,3})?(?:,?\s(?:flat|apt\.?|room|building|block|house|korpus)\s\d{1,4}[a-z]?)?${inHouse}{1,2}`,
      "gu",
    ),
    "check",
  ],
  // the kiosk behind the Hotel Ogni; the shop opposite the station
  [
    "latin",
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:the|a|an|on|in|at)\s){1,2}(?:\p{L}{3,14}\s){0,2}(?:${englishSpot}),?\s(?:behind|beyond|opposite|under|near|next\sto|beside|by|across\sfrom|past|above|between|below|off)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}'’-]{2,24}\s?){1,3}|(?:\p{Ll}{3,14}\s)?(?:${englishSpot}))(?!\p{L})`,
      "gu",
    ),
    "hint",
  ],
  // Korean: 깔리나거리 218번지, 룡지리, 정백2동, 3층 7호
  [
    "hangul",
    /(?<![가-힣])[가-힣]{2,14}\s?(?:거리|대통로|대로|통로|골목|골목길|울리짜|쁘로스뻭트|프로스펙트|번길)(?:\s?\d{1,4}\s?(?:번지|호|동|번|번길|호동)?(?:의\s?\d{1,3})?(?:\s?\d{1,4}\s?(?:호|동|층))?)?/gu,
    "sure",
  ],
  ["hangul", /(?<![가-힣\d])\d{1,3}\s?(?:층|동|호동|반)\s?\d{1,4}\s?(?:호|호실|방|동|반)/gu, "sure"],
  [
    "hangul",
    /(?<![가-힣])[가-힣]{1,8}\d{0,2}(?:로동자구|노동자구|구역|시|군|읍)\s?[가-힣]{1,8}\d{0,2}(?:리|동|읍|구|마을|로동자구|역)(?=(?:에서|에|의|은|는|이|가|을|를|으로|로|출신|사람|까지|부터|도|과|와|이고|입니다|였|,|\.|\s|$))/gu,
    "sure",
  ],
  [
    "hangul",
    /(?<![가-힣])[가-힣]{2,6}(?:군|구역|로동자구|읍|역|항|시장|마을|부두|정거장|정류장|지구|광장|공원|다리|촌|현)(?=(?:에서|에|의|은|는|이|가|을|를|으로|로|출신|사람|까지|부터|도|과|와|이고|입니다|앞|옆|뒤|근처|쪽|,|\.|\s|$))/gu,
    "check",
  ],
  [
    "hangul",
    /(?<![가-힣])[가-힣]{2,5}\d{0,2}(?:리|동|구|시)(?=(?:에서|에|의|으로|로|출신|사람|까지|부터)(?![가-힣]{3}))/gu,
    "check",
  ],
  ["hangul", /(?<![가-힣\d])\d{1,4}(?:번지|호동|동|호)(?=(?:에서|에|의|으로|로|\s|,|\.))/gu, "check"],
  // 삼베리 주차장 왼쪽끝
  [
    "hangul",
    /(?<![가-힣])[가-힣]{2,8}\s?(?:주차장|시장|정류장|정거장|공원|식당|상점|려관|여관|호텔|병원|교회|학교|다리|창고|부두|공장|합숙|기숙사|주유소|차고|광장|역)\s?(?:왼쪽|오른쪽|뒤|뒷|옆|앞|맞은편|건너편|밑|아래|지하|안쪽)(?:\s?(?:끝|편|골목|문|마당|창고|방|집|건물|쪽))?/gu,
    "hint",
  ],
  // Chinese: 波格拉尼奇纳亚街37号, 龟城市, 三道河村
  [
    "han",
    /[\p{Script=Han}·]{2,12}?(?:大街|大道|街道|街|路|巷|胡同|胡同口)(?:[\d一二三四五六七八九十百]{1,4}(?:号|號|弄|号楼)?(?:院|楼|后面)?)?(?:[\d一二三四五六七八九十]{1,3}(?:楼|樓|层|層|单元|單元|室|门|門)){0,2}(?:加油站|菜市场|工地|车站|車站|医院|醫院|学校|仓库|教堂|饭店|超市|尽头|盡頭|拐角)?/gu,
    "hint",
  ],
  ["han", /[\d一二三四五六七八九十百]{1,7}(?:公里|千米)(?:处|處|道标|路标|道標|路標|桩|碑)/gu, "check"],
  // 瓦吉夫市集旁边的鸽子广场, 北门塔吊下的三层彩钢房
  [
    "han",
    /[\p{Script=Han}·]{2,8}(?:旁边|旁邊|旁|边上|邊上|对面|對面|后面|後面|尽头|盡頭|门口|門口|东侧|西侧|南侧|北侧|底下|下面|下|拐角)(?:的|那(?:座|栋|棟|间|間|个|個|幢|排))\p{Script=Han}{0,5}(?:广场|廣場|楼|樓|房|房子|仓库|倉庫|库房|板房|工棚|宿舍|锅炉房|院子|小店|铺子?|鋪子?|加油站|窝棚|地窨子|菜?窖|厂|廠|车库|車庫|厕所|浴池|井)/gu,
    "hint",
  ],
  // 中国大市场三排
  [
    "han",
    /\p{Script=Han}{2,6}(?:市场|市場|市集)[\d一二三四五六七八九十]{1,3}(?:排|号|號|区|區|栋)(?:[\d一二三四五六七八九十]{1,3}(?:号|號|摊|攤))?/gu,
    "check",
  ],
  [
    "han",
    /\p{Script=Han}{1,6}?(?:市|郡|县|縣|区|區|镇|鎮|乡|鄉|村|屯|里|洞|邑|站|火车站|車站|港|码头|碼頭|广场|廣場|岛|河|江|湖|湾|灣|桥|橋|地铁站|市场|市場)(?=[，。、；：！？,.;（）()”“"\s]|的|有|是|来|去|到|干|打|盖|出|上|下|住|附|边|旁|后|前|里|外|$|\p{Script=Han}{1,5}(?:里|洞|村|区))/gu,
    "hint",
  ],
  [
    "han",
    /[\d一二三四五六七八九十]{1,3}(?:号楼|號樓|栋|棟|单元|單元|层|層)[\d一二三四五六七八九十]{1,4}(?:室|号|號|房)?/gu,
    "hint",
  ],
]

const leadingWords =
  /^(?:我们|工地|住|就|在|到|去|从|往|向|离|和|与|的|了|是|经过|路过|老家|家|来自|出生于|出生在|送到|回|过|沿着|沿|靠近|靠|于|把|被|坐|那|这|个|一(?!百)|我|他|她|也|还|上|下|进|出|走|来|位于|后|前|当|时|住在|派|顺着|穿过|站|每|天)+/u

/** Addresses, places and spots that a word beside them gives away. */
export const findAddresses = finderOf({ type: "LOC", patterns, leadingWords, shortest: 2 })
