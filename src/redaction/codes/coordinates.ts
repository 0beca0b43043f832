import { englishNumber, russianNumber } from "../number-words.ts"
import { after, before, type Form, form } from "./form.ts"

const quarter = String.raw`(?:\s?(?-i:[NSEWСЮВЗ])${after})?`
const degrees = String.raw`\d{1,3}°\s?\d{1,2}(?!\d)(?:[.,]\d{1,5})?['′’]?(?:\s?\d{1,2}(?:[.,]\d{1,4})?["″”])?${quarter}`

/** Degrees, with decimals or minutes. */
const angle = String.raw`\d{1,3}(?:[.,]\d{2,8}°?|[°度\s]\s?\d{1,2}(?!\d)(?:[.,]\d{1,5})?['′’分]?(?:\d{1,2}["″”])?)`

/** What is said with numbers in degrees. */
const russianAngle = `(?:${russianNumber}|градус(?:а|ов)?|минут[аы]?|секунд[аы]?|и|целых|десят(?:ых|ая)|север(?:ной|а)|южной|восточной|западной|широты|долготы)`
const englishAngle = `(?:${englishNumber}|hundred|and|point|degrees?|minutes?|seconds?|north|south|east|west|latitude|longitude)`
/** A quarter of the sky, degrees, and minutes or what is behind the point. */
const koreanAngle = String.raw`\s?[\d공영일이삼사오육륙칠팔구십백]{1,7}\s?(?:도\s?[\d공영일이삼사오육륙칠팔구십]{1,6}\s?분?|점\s?[\d공영일이삼사오육륙칠팔구]{1,8}\s?도?)`
const chineseAngle = String.raw`[\d〇零一二三四五六七八九十百]{1,7}(?:度[\d〇零一二三四五六七八九十]{1,5}分?|[点點][\d〇零一二三四五六七八九]{1,8}度?)`

/** Places on the map, in degrees with decimals or minutes. */
export const coordinates: readonly Form[] = [
  // Degrees: decimal pairs, or degrees and minutes with a quarter of the sky.
  form(
    ["digit"],
    String.raw`(?<![\p{N}.])-?\d{1,2}[.,]\d{3,8}°?\s{0,2}[NSСЮ]?\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}[.,]\d{3,8}°?(?:\s{0,1}[EWВЗ]` +
      after +
      String.raw`)?(?!\p{N})`,
    "sure",
    // 10,000, 15,000 are sums of money.
    (found) => !/^\d{1,2}[.,]\d\d0[,;/ ]\s{0,2}\d{1,3}[.,]\d\d0$/.test(found),
  ),
  form(["degree"], String.raw`(?<!\p{N})${degrees}(?:[\s,;]{0,3}${degrees})?`, "sure", (found) =>
    /['′’NSEWСЮВЗ]/u.test(found),
  ),
  form(
    ["digit", "letter"],
    before + String.raw`(?-i:[NSСЮ])\s?${angle}[\s,;]{0,3}(?-i:[EWВЗ])\s?${angle}(?!\p{N})`,
    "sure",
    // С and В are also prepositions before the hour: С 8 00 В 12 30.
    (found) => !/^[СЮ]/u.test(found) || /°|[.,]\d{3}/.test(found),
  ),
  form(
    ["digit", "letter"],
    String.raw`(?<![\p{N}.])${angle}\s?[сю]\.?\s?ш\.?[\s,;]{0,3}${angle}\s?[вз]\.?\s?д\.?(?!\p{L})`,
  ),
  // сорок шесть градусов двенадцать минут северной, сто сорок один и сорок восточной
  ...[russianAngle, englishAngle].map((part) =>
    form(
      ["letter"],
      String.raw`(?<!\p{L})(?:(?:${part}|\d{1,3})[\s,-]{1,2}){3,20}(?:${part}|\d{1,3})(?!\p{L})`,
      "check",
      (found) =>
        /градус|degree/iu.test(found) && /северной|южной|восточной|западной|широты|north|south|latitude/iu.test(found),
    ),
  ),
  form(
    ["hangul"],
    String.raw`(?:북위|남위|동경|서경)${koreanAngle}(?:[\s,]{0,2}(?:동경|서경|북위|남위)?${koreanAngle})?`,
    "check",
  ),
  form(
    ["han"],
    String.raw`(?:[南北][纬緯]|[东東西][经經])${chineseAngle}(?:[\s,，]{0,2}(?:[南北][纬緯]|[东東西][经經])?${chineseAngle})?`,
    "check",
  ),
  form(["digit", "han"], String.raw`[南北][纬緯]\s?${angle}[\s,，;]{0,3}[东東西][经經]\s?${angle}`),
]
