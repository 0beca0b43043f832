import { after, before, type Form, form } from "./form.ts"

const quarter = String.raw`(?:\s?(?-i:[NSEWСЮВЗ])${after})?`
const degrees = String.raw`\d{1,3}°\s?\d{1,2}(?!\d)(?:[.,]\d{1,5})?['′’]?(?:\s?\d{1,2}(?:[.,]\d{1,4})?["″”])?${quarter}`

/** Degrees, with decimals or minutes. */
const angle = String.raw`\d{1,3}(?:[.,]\d{2,8}°?|[°度\s]\s?\d{1,2}(?!\d)(?:[.,]\d{1,5})?['′’分]?(?:\d{1,2}["″”])?)`

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
  form(["digit", "han"], String.raw`[南北][纬緯]\s?${angle}[\s,，;]{0,3}[东東西][经經]\s?${angle}`),
]
