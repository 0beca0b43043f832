import { journey } from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

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
    String.raw`(?=\p{L}{0,2}[\s-]?\d)(?<=(?:рейс\p{L}{0,3}|поезд\p{L}{0,3}|flight|train|bus|航班|列车|列車|火车|火車|렬차|열차|비행기|항공편|뻐스|버스|маршрутк\p{L}{0,2}|автобус\p{L}{0,3})[\s:(«"№#]{0,4}(?:no\.?\s?|number\s|номер\s|번호\s)?)[\p{L}]{0,2}[\s-]?\d{1,4}[\p{Script=Cyrillic}A-Z]{0,2}` +
      after,
  ),
  form(["digit", "han"], String.raw`(?<![\p{N}])[A-Z]?\d{1,4}(?=次(?:列车|列車|火车|快车|特快)?)`),
]
