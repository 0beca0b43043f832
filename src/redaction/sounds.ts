import { remembered } from "./remembered.ts"
import { skeletonOf } from "./skeleton.ts"
import { formsOf } from "./spelling.ts"

/** Skeletons shorter than that cannot be told from others; and single words from so short ones. */
export const shortestSound = { ofNames: 5, ofWords: 6 }

/** How a name may sound, as skeletons: as it stands, without its endings, as a native or a foreign one. */
export function soundsOf(name: string): readonly string[] {
  return soundsOfWords(name.split(/[^\p{L}\p{M}'’ʼ]+/u))
}

/** The same of words that stand in a row. */
export function soundsOfWords(words: readonly string[]): readonly string[] {
  const [first = [], ...others] = words.map((word) => waysOf(word.toLowerCase()))
  if (others.length === 0) return [...new Set(first)]
  const joined = first.map((sound, way) => others.reduce((sounds, ways) => sounds + ways[way]!, sound))
  return [...new Set(joined.map((sound) => sound.replaceAll(/(.)\1+/g, "$1")))]
}

/** How surnames and given names are spelt by those who have no system: Park, Choi, Young, Myung, Roh, Гван, Йонг. */
const customs: readonly (readonly [RegExp, string])[] = [
  [/ar(?=k)/g, "a"],
  [/oi$/g, "e"],
  [/ou/g, "o"],
  [/i(?=o)/g, "y"],
  [/(?<=[ycs])u(?=[nr])/g, "o"],
  [/(?<=[kh])p(?=a)/g, "w"],
  [/h(?![aeiouyw])/g, ""],
]

const loosened = (sound: string): string =>
  customs.reduce((word, [custom, spelling]) => word.replaceAll(custom, spelling), sound)

/** How sounds begin that are cut somewhere behind this beginning: 초이 alone is heard as Choi is, but not before 발산. */
export const openingsOf = (sound: string): readonly string[] => [sound, sound.replace(/^(..?)?oi/u, "$1e")]

/** Russian papers leave out the points of ё, and write Чер, Сен, Мен for 철, 성, 명. */
const asYo = (word: string): string => word.replaceAll(/(?<=[чсшж])е/g, "о").replaceAll("е", "ё")

/** Always as many, in the same order. */
const waysOf = remembered((word): readonly string[] => {
  const stems = formsOf(word)
  const forms = [word, stems[0]!, stems.at(-1)!]
  const native = forms.map((form) => loosened(skeletonOf(form, "native")))
  const papers = forms.map((form) => loosened(skeletonOf(asYo(form), "native")))
  return [...native, ...forms.map((form) => loosened(skeletonOf(form, "foreign"))), ...papers]
})
