import { skeletonOf } from "./skeleton.ts"
import { stemsOf } from "./spelling.ts"

/** How words may sound, as skeletons. */
export type Sounds = (words: string) => readonly string[]

/** Skeletons shorter than that cannot be told from others. */
export const shortestSound = 6

/**
 * How words sound in each way that they may be read: as they stand, without their endings, as a native or a foreign name.
 * Everything is heard once, because the same words stand in many runs, and the same runs in many places.
 */
export function soundsHeard(): Sounds {
  const ways = once(waysOf)
  return once((words) => {
    const each = words.split(/[^\p{L}\p{M}'’ʼ]+/u).map((word) => ways(word.toLowerCase()))
    const joined = (each[0] ?? []).map((_, way) => each.map((sounds) => sounds[way]).join(""))
    return [...new Set(joined.map((sound) => sound.replaceAll(/(.)\1+/g, "$1")))]
  })
}

/** Answers a question that was asked before from memory. */
function once(ask: (words: string) => readonly string[]): Sounds {
  const answers = new Map<string, readonly string[]>()
  return (words) => {
    const answer = answers.get(words) ?? ask(words)
    answers.set(words, answer)
    return answer
  }
}

/** Always as many, in the same order. */
function waysOf(word: string): readonly string[] {
  const stems = stemsOf(word)
  const forms = [word, stems[0]!, stems.at(-1)!]
  return (["native", "foreign"] as const).flatMap((origin) => {
    const sounds = new Map(forms.map((form) => [form, ""]))
    for (const form of sounds.keys()) sounds.set(form, skeletonOf(form, origin))
    return forms.map((form) => sounds.get(form)!)
  })
}
