import { after, before, type Form, form } from "./form.ts"

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
]
