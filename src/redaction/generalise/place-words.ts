import type { PlaceHit } from "../places/find-places.ts"
import type { Gazetteer } from "../places/gazetteer.ts"
import { namesakesOf } from "../places/namesakes.ts"
import { isWide } from "../places/place.ts"
import type { Stretch } from "../stretch.ts"

const russianStreet = String.raw`улиц|проспект|переул|шоссе|набережн|площад|бульвар|проезд|тупик|тракт|алле|(?:ул|пр|пр-т|пер|наб|пл|бул)(?![\p{L}-])`
/** улица Кирова, проспект 100-летия Владивостока, им. Кирова; ulitsa Kirova */
const streetBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${russianStreet}|им(?:ени)?(?!\p{L})|ulit[sc]a|ul(?!\p{L})|prospe[kc]t|pereulok|street)\p{L}{0,4}\.?\s*(?:\d[\p{L}\d-]*\s)?$`,
  "iu",
)
const streetAfter =
  /^\s?(?:거리|대로|대통로|통로|골목|번길|울리짜|大?街道?|大道|路|巷|胡同|(?:street|st|avenue|ave|road|rd|lane|prospe[kc]t|boulevard|blvd|square|embankment|highway|shosse|pereulok|ulitsa|alley|drive|way)(?!\p{L}))/iu
const russianStreetAfter = new RegExp(String.raw`^\s(?:${russianStreet})`, "iu")

const districtAfter = /^\s(?:район|р-н|округ)/iu
/** Districts of these names are in many cities (OKTMO lists each more than once), whichever of them the gazetteer has. */
const districtOfMany =
  /^(?:Ленинск|Октябрьск|Советск|Первомайск|Кировск|Фрунзенск|Калининск|Дзержинск|Свердловск|Пролетарск|Московск|Заводск|Центральн|Железнодорожн|Индустриальн)\p{L}+ район/u

const adjective = /(?:[иы]й|ого|[ое]му|[иы]м|ая|ую|о[ейм]|ее|ие|[иы]х|[иы]ми)$/iu
/** Made from a name. */
const relational = /ск(?:ий|ого|ому|им|ая|ой|ую|ое|ие|их|ими)$/iu
/** Beside a noun this is such an adjective, alone it may be the city: Хабаровском. */
const relationalOrNot = /ском$/iu

/**
 * Whether a place's name is only part of a street's or a district's, or an adjective made from it: Хабаровская улица may be anywhere. `before` is
 * what stands before the words.
 */
export function namesSomethingElse(words: string, hit: PlaceHit, gazetteer: Gazetteer, before = ""): boolean {
  const [name, after] = [words.slice(hit.start, hit.end), words.slice(hit.end)]
  if (streetBefore.test(before + words.slice(0, hit.start)) || streetAfter.test(after)) return true
  if (adjective.test(name) && russianStreetAfter.test(after)) return true
  if (/(?:^|\P{L})на\s$/iu.test(before + words.slice(0, hit.start)) && /^,\s?\d/.test(after)) return true
  if (relational.test(name) && districtAfter.test(after)) return true
  if (hit.place.cyrillic.some((one) => districtOfMany.test(one))) return true
  const made =
    relational.test(name) ||
    (relationalOrNot.test(name) && /^\s(?!(?:и|или|а|но|с|в|на|к|у|по|за|до|от|из)\s)\p{Ll}/u.test(after))
  return made && !namesakesOf(words, hit, gazetteer).some(({ cyrillic }) => cyrillic.some((one) => adjective.test(one)))
}

/** Words that say no more than what kind of place it is. */
const kinds = /(?<!\p{L})(?:County|City|Town|District|Province|Region|Village|Station|Port|River|Island)(?!\p{L})/gu

/**
 * Whether a word with a capital stands beside the place, with no comma between: the whole is another name (Дальний Восток). A
 * country or region there, a street and the kind of place are no such words.
 */
export function isPartOfAnother(
  words: string,
  { start, end }: PlaceHit,
  found: readonly PlaceHit[],
  gazetteer: Gazetteer,
): boolean {
  const others = found.filter(
    (one) => one.start !== start && (isWide(one.place) || namesSomethingElse(words, one, gazetteer)),
  )
  const left = others.reduce(without, words)
  const before = /[^,;()/]*$/u.exec(left.slice(0, start))![0]
  const after = /^[^,;()/]*/u.exec(left.slice(end))![0]
  return /\p{Lu}/u.test((before + after).replaceAll(kinds, ""))
}

function without(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end)
}
