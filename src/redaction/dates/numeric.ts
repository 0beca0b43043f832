/** Days in figures, in the orders that are in use: 2019.11.3, 03/11/2019, 18.09.20. */
export const begins = ""

export const sureDates: readonly string[] = [
  String.raw`(?<![\d./-])\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d\d|\d\d)(?![\d/-])`,
  String.raw`(?<![\d./-])(?:19|20)\d\d\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{1,2})?\.?(?![\d/-])`,
]

export const possibleDates: readonly string[] = [
  String.raw`(?<![\d.])(?:19|20)\d\d\s(?:0?[1-9]|1[0-2])\s(?:0?[1-9]|[12]\d|3[01])(?![\d.,])`,
  String.raw`(?<![\d,])\d{1,2},\s?\d{2},\s?(?:\d{2}|(?:19|20)\d\d)(?![\d,])`,
  String.raw`(?<![\d.])\d{1,2}[./][IVXivx]{1,4}(?:[./]\d{2,4})?(?!\p{L})`,
  String.raw`(?<![\d.])\d{1,2}\s[IVX]{1,4}\s(?:19|20)\d\d(?!\d)`,
]
