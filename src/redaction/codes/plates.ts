import { digitsOf } from "./context.ts"
import { after, before, type Form, form } from "./form.ts"

const carCue =
  /(?<!\p{L})(?:car|van|truck|lorry|jeep|taxi|pick-?up|plates?|машин\p{L}*|авто\p{L}*|фур\p{L}*|грузовик\p{L}*|такси|номер\p{L}*)(?!\p{L})|차|车|車/iu

/** Number plates. */
export const plates: readonly Form[] = [
  // Russia: letters that both alphabets share. Then Korea.
  form(
    ["digit", "letter"],
    before +
      String.raw`[авекмнорстухabekmhopctyx][\s-]?\d{3}[\s-]?[авекмнорстухabekmhopctyx]{2}(?:[\s/-]{0,3}\d{2,3})?(?:\s?rus)?` +
      after,
  ),
  form(["digit", "hangul"], String.raw`(?<!\p{N})\d{2,3}\s?[가-호]\s?\d{4}(?!\p{N})`),
  // Central Asia, the Caucasus, Mongolia.
  form(
    ["digit", "letter"],
    before + String.raw`\d{3}\s?(?-i:(?!USD|EUR|RUB|CNY|KRW|RMB)\p{Lu}{2,3})\s?\d{2}` + after,
    "check",
  ),
  form(
    ["digit", "letter"],
    before + String.raw`(?!(?:19|20)\d\d)\d{2}-?\d{2}\s?(?-i:(?!USD|EUR|RUB|CNY|KRW|RMB|МСК)\p{Lu}{3})` + after,
    "check",
  ),
  // China.
  form(
    ["latin", "han"],
    String.raw`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\s?[·.-]?\s?[A-Z0-9]{5,6}(?![A-Z0-9])`,
  ),
  // Elsewhere, beside a word for cars: GD 7K419.
  form(
    ["digit", "latin"],
    before + String.raw`(?-i:[A-Z]{2,3}\s(?=[A-Z]{0,2}\d)[A-Z\d]{4,5})` + after,
    "check",
    (found, left) => digitsOf(found).length >= 3 && carCue.test(left.slice(-24)),
  ),
]
