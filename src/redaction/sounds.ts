import { skeletonOf } from "./skeleton.ts"
import { stemsOf } from "./spelling.ts"

/** How words may sound, as skeletons. */
export type Sounds = (words: string) => readonly string[]

/** Skeletons shorter than that cannot be told from others. */
export const shortestSound = 6

/**
 * How words sound in each way that they may be read: as they stand, without their endings, as a native or a foreign name.
 * Each word is heard once, because the same stand in many runs.
 */
export function soundsHeard(): Sounds {
  const heard = new Map<string, readonly string[]>()
  const soundsOfWord = (word: string): readonly string[] => {
    const known = heard.get(word) ?? waysOf(word.toLowerCase())
    heard.set(word, known)
    return known
  }
  return (words) => {
    const each = words.split(/[^\p{L}\p{M}'’ʼ]+/u).map(soundsOfWord)
    const joined = (each[0] ?? []).map((_, way) => each.map((sounds) => sounds[way]).join(""))
    return [...new Set(joined.map((sound) => sound.replaceAll(/(.)\1+/g, "$1")))]
  }
}

/** Always as many, in the same order. */
function waysOf(word: string): readonly string[] {
  // Hangul has no endings that stems are without; most of what is heard is Hangul.
  const stems = /^[가-힣]+$/u.test(word) ? [word] : stemsOf(word)
  const forms = [word, stems[0]!, stems.at(-1)!]
  return (["native", "foreign"] as const).flatMap((origin) => {
    const sounds = new Map(forms.map((form) => [form, ""]))
    for (const form of sounds.keys()) sounds.set(form, skeletonOf(form, origin))
    return forms.map((form) => sounds.get(form)!)
  })
}
