import { isYear, journey, moneyOrMeasure } from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

const flight = /(?:рейс\p{L}{0,3}|flight|航班|항공편|비행기\p{L}{0,2})(?:\s(?:was|is|no\.?|number))?[\s:(«"№#]{0,4}$/iu

/** Behind a line's number and a space; the other capitals are words: bus 12 I took. */
const lineLetter = "[B-HJ-ZБГДЕЖЗЛМНПРТФХЦЧШЩЭЮ]"

/** Flights, trains and buses: by a number after their word, or by the code of a company. */
export const journeys: readonly Form[] = [
  form(
    ["digit", "letter"],
    before +
      String.raw`(?:su|s7|hz|js|ke|oz|u6|dv|n4|ut|ca|cz|mu|om|fv|dp|7c|lj|tk|fz|ek|lo|ba|lh|aй|су)[\s-]?\d{2,4}` +
      after,
    "sure",
    (_found, left, right) => journey.test(left) || journey.test(right.slice(0, 10).trim()),
  ),
  form(
    ["digit"],
    // The look ahead is cheap, and spares most places the long look back.
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])(?=\p{L}{1,2}[\s-]?\d|\d)(?<=(?:рейс\p{L}{0,3}|поезд\p{L}{0,3}|flight|train|bus|(?<!en\s)route|航班|列车|列車|火车|火車|렬차|열차|비행기|항공편|뻐스|버스|로선|маршрут\p{L}{0,3}|автобус\p{L}{0,3})[\s:(«"№#]{0,4}(?:no\.?\s?|number\s|номер\s|번호\s)?)\p{L}{0,2}[\s-]?\d{1,4}(?:\s?(?-i:${lineLetter})|[\p{Script=Cyrillic}A-Z]{1,2})?` +
      after,
    "sure",
    (found, _left, right) => !isYear(found) && !moneyOrMeasure.test(right),
  ),
  // № 677ЯЖ, вагон 9: where somebody sat in it
  form(
    ["digit"],
    String.raw`(?<![\p{L}\p{N}])(?:(?:№|no\.)\s?)?\d{1,4}\p{L}{0,2}[,\s]{1,2}(?:вагон|carriage|coach|car|place|seat|berth)\s(?:№\s?)?\d{1,2}(?:[,\s]{1,2}(?:место|полка|купе|seat|berth)\s\d{1,2})?` +
      after,
    "check",
  ),
  form(["digit", "hangul"], String.raw`(?<![\p{L}\p{N}])제?\s?\d{1,4}\s?(?:렬차|열차)`),
  form(
    ["digit", "hangul"],
    String.raw`(?<![\p{L}\p{N}])\d{1,4}번(?=\s?(?:뻐스|버스|전차|궤도전차|마르슈루트카|마르슈르뜨까))`,
    "check",
  ),
  // A company's code may be a letter and a figure.
  form(["digit", "latin"], before + String.raw`(?-i:[A-Z]\d)[\s-]?\d{3,4}` + after, "sure", (_found, left) =>
    flight.test(left),
  ),
  form(["digit", "han"], String.raw`(?<!\p{N})(?:[A-Z]\d{1,4}(?=次)|\d{1,4}(?=次(?:列车|列車|火车|火車|快车|特快)))`),
  // 第27次 beside a word for trains; 第12次 may be the twelfth time.
  form(["digit", "han"], String.raw`(?<!\p{N})第?\d{2,4}次`, "check", (_found, left, right) =>
    /[车車](?!间|間)|乘|坐(?!了)/u.test(left.slice(-8) + right.slice(0, 4)),
  ),
]
