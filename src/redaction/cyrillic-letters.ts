/** Letters by their usual transliterations; of several that begin alike the longest stands first. */
const letters =
  "tsya тся shch щ sch щ yo ё jo ё yu ю ju ю ya я ja я zh ж kh х ts ц ch ч sh ш a а b б c ц d д e е f ф g г h х i и j й k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y ы z з ' ь ’ ь".split(
    " ",
  )
const sounds = new Map(letters.flatMap((one, i) => (i % 2 === 0 ? [[one, letters[i + 1]!] as const] : [])))
/** One sound as it is written in Latin letters. */
export const latinSound = new RegExp([...sounds.keys()].join("|"), "giu")
const vowel = /[aeouy]$/i
const caseEnding = /^(?:k?h|x|mi?)$/i

/** A word in Latin letters in Cyrillic ones. */
export function cyrillicOf(word: string): string {
  return word.replaceAll(latinSound, (latin, at: number) =>
    letterFor(latin, word.slice(0, at), word.slice(at + latin.length)),
  )
}

/** A sound in Cyrillic, large if it was; y behind a vowel is й, and so is mostly i (stroika, moi; not moikh). */
export function letterFor(latin: string, before: string, after: string): string {
  const isShort = vowel.test(before) && (/^y$/i.test(latin) || (/^i$/i.test(latin) && !caseEnding.test(after)))
  const small = isShort ? "й" : sounds.get(latin.toLowerCase())!
  return latin.startsWith(latin[0]!.toLowerCase()) ? small : small[0]!.toUpperCase() + small.slice(1)
}
