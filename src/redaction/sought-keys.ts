import type { Decided } from "./decided.ts"
import type { FindingType } from "./finding.ts"
import { alsoWord } from "./function-words.ts"
import { cyrillicOf } from "./cyrillic-letters.ts"
import { lookAlikeOf } from "./look-alikes.ts"
import { coresOf } from "./names/name-cores.ts"
import { partsOf } from "./names/name-parts.ts"
import { romanised } from "./names/romanised.ts"
import type { Sought } from "./sought.ts"
import { openingsOf, shortestSound, soundsOf, soundsOfWords } from "./sounds.ts"
import { familyEnding, plain, stemsOf, stemsOfWords } from "./spelling.ts"

/** Every key under which the decided words are looked for: as they stand, without case endings, by sound. */
export interface Keys {
  readonly spelt: ReadonlyMap<string, Sought>
  readonly sounding: ReadonlyMap<string, Sought>
  /** How keys of either kind begin, sounds also if they are cut, by their first two signs and their first three: a quick no for most words. */
  readonly openings: ReadonlySet<string>
}

const named: readonly FindingType[] = ["PERSON", "ORG", "LOC"]
export function keysOf(decided: readonly Decided[]): Keys {
  const spelt = new Map<string, Sought>()
  const sounding = new Map<string, Sought>()
  for (const sought of decided.flatMap(wholeAndParts)) {
    for (const key of [...stemsOf(sought.words), plain(sought.words)]) if (key.length >= 2) keep(spelt, key, sought)
    for (const key of otherwise(sought.words)) if (key.length > 2) keep(spelt, key, { ...sought, tier: "check" })
    for (const sound of soundsOf(sought.words))
      if (sound.length >= shortestSound.ofNames) keep(sounding, sound, { ...sought, tier: "check" })
  }
  const keys = [...spelt.keys(), ...Array.from(sounding.keys()).flatMap(openingsOf)]
  return { spelt, sounding, openings: new Set([2, 3].flatMap((signs) => keys.map((key) => key.slice(0, signs)))) }
}

/** A single word in the other alphabet (Ivan, Вера), in letters that look like its own (Bepa), and softened (Воробья, Игорька). */
function otherwise(words: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return []
  const alike = lookAlikeOf(words)
  const others = /\p{Script=Latin}/u.test(words)
    ? stemsOf(cyrillicOf(words))
    : [words, ...stemsOf(words).flatMap((stem) => [stem, `${stem}а`])].flatMap(romanised)
  const soft = softened.test(words) ? [words.replace(softened, "ь")] : []
  return [...others, ...soft, ...(alike ? [alike] : [])].map(plain)
}

const softened = /(?<=[^аеёиоуыэюя])ей$|ё(?=к$)/u

/** A name, a place or a firm that was decided, and what it is called in brief. */
export function wholeAndParts(one: Decided): readonly Sought[] {
  if (!named.includes(one.type)) return []
  const parts = one.type === "PERSON" ? partsOf(one.words) : []
  return [
    { ...one, isPart: false },
    ...parts.map((words): Sought => ({ ...one, words, isPart: true })),
    ...coresOf(one).map((words): Sought => ({ ...one, words, isPart: true, tier: "check" })),
  ]
}

function keep(map: Map<string, Sought>, key: string, sought: Sought): void {
  const known = map.get(key)
  if (!known || (known.tier === "check" && sought.tier === "sure")) map.set(key, sought)
}

/**
 * Whether any key may begin with these letters; what is shorter than that may be anything's beginning. Of a sound the last letter may
 * still change by what follows it.
 */
export function mayOpen(word: string, signs: number, { openings }: Keys): boolean {
  const opens = (begun: string, shown: number): boolean => begun.length < shown || openings.has(begun.slice(0, shown))
  return (
    stemsOf(word).some((stem) => opens(stem, signs)) ||
    soundsOfWords([word]).some((sound) => opens(sound, sound.length > 3 ? 3 : signs))
  )
}

/** What was decided of names that are spelt like these words, but for their cases. */
export function speltAs(words: readonly string[], { spelt }: Keys): Sought | undefined {
  const key = [...stemsOfWords(words), plain(words.join(""))].find((stem) => spelt.has(stem))
  return key === undefined ? (familyOf(words, spelt) ?? ofPlace(words, spelt)) : spelt.get(key)
}

/** What is made of a place's name: владивостокский, тындинская, чегдомынцы, сеульчанин. */
const madeOfPlace =
  /^(\p{Script=Cyrillic}{4,}?)(?:ск(?:\p{L}{2,3})|(?:ец|ц\p{L}{1,3}|чан(?:ин\p{L}{0,2}|[еа]\p{L}?)?))$/iu
/** What then stands between, and what may be lost before it: тынд-ин-ский, хабаров(ск)чане. */
const linked = /(?<=\p{L}{3})(?:ов|ин|ий)$/iu

/** What was decided of a place that these words are made of. */
function ofPlace([word = "", ...others]: readonly string[], spelt: Keys["spelt"]): Sought | undefined {
  const stem = others.length === 0 ? madeOfPlace.exec(word)?.[1] : undefined
  if (stem === undefined) return undefined
  const names = [stem, stem.replace(linked, ""), `${stem}ск`]
  const sought = names.flatMap(stemsOf).flatMap((one) => spelt.get(one) ?? [])[0]
  return sought?.type === "LOC" ? { ...sought, tier: "check" } : undefined
}

/** What a surname becomes of a family, or of a Korean among Russians: the Whitfields, Кимов. */
const ofFamily = [/^(\p{Lu}\p{L}+?)s$/u, new RegExp(String.raw`^(\p{Lu}\p{L}+?)${familyEnding}$`, "u")]

/** What was decided of a person whose family these words may name; it may be another family, and marks or roses none. */
function familyOf([word = "", ...others]: readonly string[], spelt: Keys["spelt"]): Sought | undefined {
  const name = others.length === 0 ? ofFamily.flatMap((family) => family.exec(word)?.slice(1) ?? [])[0] : undefined
  const sought =
    name === undefined || (alsoWord.test(name) && /\p{Script=Latin}/u.test(name)) ? undefined : spelt.get(plain(name))
  return sought?.type === "PERSON" ? { ...sought, tier: "check" } : undefined
}

/** What was decided of names that sound like these words, in so many letters of a skeleton at least. */
export function heard(words: readonly string[], least: number, { sounding }: Keys): Sought | undefined {
  const sound = soundsOfWords(words).find((one) => one.length >= least && sounding.has(one))
  return sound === undefined ? undefined : sounding.get(sound)
}
