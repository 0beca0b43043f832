import { remembered } from "./remembered.ts"

/*
 * One sound, many spellings: 울라지보스또크 and 블라디보스토크, Hamhŭng and Хамхын. A skeleton keeps of a name only what all its
 * spellings share, in Latin letters: voiced, aspirated and tense consonants fall together, so do l and r, ng and n.
 */

const initials = ["k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "c", "c", "c", "k", "t", "p", "h"]
const vowels = [
  "a",
  "e",
  "ya",
  "ye",
  "o",
  "e",
  "yo",
  "ye",
  "o",
  "wa",
  "we",
  "e",
  "yo",
  "u",
  "wo",
  "we",
  "wi",
  "yu",
  "u",
  "ui",
  "i",
]
const finals = [
  "",
  "k",
  "k",
  "k",
  "n",
  "n",
  "n",
  "t",
  "r",
  "k",
  "m",
  "r",
  "r",
  "r",
  "p",
  "r",
  "m",
  "p",
  "p",
  "t",
  "t",
  "n",
  "t",
  "t",
  "k",
  "t",
  "p",
  "t",
]
const bareVowel = 18

/** What the letters of Russian are in Latin ones, each by itself; ы depends on where a name comes from. */
export const latinLetters: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "j",
  з: "z",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
}

/** How a name came into Hangul: a Korean name as it is, or a foreign one, where the vowel ㅡ only carries a consonant. */
export type Origin = "native" | "foreign"

const folds: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/ng/g, "n"],
  [/(?:tch|ch|dzh|chzh|chj|dj|zh|ts|tz|j|c(?!k)|z)h?/g, "c"],
  [/(?:shch|sch|sh)/g, "s"],
  [/yeo/g, "yo"],
  [/(?:ae|oe|ye|we|yae|wae)/g, "e"],
  [/(?:eo|wo)/g, "o"],
  [/(?:ui|ee)/g, "i"],
  [/(?:eu|wi|oo)/g, "u"],
  [/(?:ph|f|v|b|w(?!a))/g, "p"],
  [/(?:th|d)/g, "t"],
  [/(?:ck|q|g)/g, "k"],
  [/l/g, "r"],
  [/x/g, "ks"],
  [/iy|yi|ij|ii|y(?![aou])/g, "i"],
  [/t(?=[ie])/g, "c"],
  [/(.)\1+/g, "$1"],
]

/** Where a fold may be at work; most Hangul needs none. */
const foldable = /[wylxvfbdgqzj]|kh|ch|ts|th|ph|sh|t[ie]|[aeou][euo]|[ou]i|ng|ck|(.)\1/

/** The skeleton of a name in Hangul, Latin or Cyrillic letters; empty when none of them occurs. */
export function skeletonOf(name: string, origin: Origin): string {
  return (origin === "native" ? asNative : asForeign)(name)
}

const asNative = remembered((name) => skeleton(name, "native"))
const asForeign = remembered((name) => skeleton(name, "foreign"))

function skeleton(name: string, origin: Origin): string {
  if (/^[가-힣]+$/.test(name)) return fold(latinIn(name, origin)).replaceAll(/(.)\1+/g, "$1")
  const latin = latinIn(name.normalize("NFC").toLowerCase(), origin)
  return latin
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^a-z]+/)
    .map(fold)
    .join("")
    .replaceAll(/(.)\1+/g, "$1")
}

function latinIn(name: string, origin: Origin): string {
  let latin = ""
  for (const letter of name) latin += latinOf(letter, origin)
  return latin
}

function fold(word: string): string {
  return !foldable.test(word) ? word : folds.reduce((text, [pattern, sound]) => text.replaceAll(pattern, sound), word)
}

function latinOf(letter: string, origin: Origin): string {
  const code = letter.charCodeAt(0) - 0xac00
  if (letter === "ы") return origin === "foreign" ? "i" : "eu"
  if (code < 0 || code > 11171) return latinLetters[letter] ?? letter
  const vowel = Math.floor((code % 588) / 28)
  const sound = origin === "foreign" && vowel === bareVowel ? "" : vowels[vowel]!
  return initials[Math.floor(code / 588)]! + sound + finals[code % 28]!
}

/** Southern spelling of a northern name, and the other way about: ㄹ and ㄴ at the head (두음법칙). Empty when there is none. */
export function southernHead(name: string): string {
  const code = name.charCodeAt(0) - 0xac00
  if (code < 0 || code > 11171) return ""
  const initial = Math.floor(code / 588)
  if (initial === 5) return withInitial(name, isSoft(code) ? 11 : 2)
  if (initial === 2 && isSoft(code)) return withInitial(name, 11)
  return ""
}

/** The other way about, for a name that may have lost its ㄹ (이철민, who is 리철민 in the North). Empty when it cannot have. */
export function northernHead(name: string): string {
  const code = name.charCodeAt(0) - 0xac00
  if (code < 0 || code > 11171) return ""
  const initial = Math.floor(code / 588)
  return initial === 2 || (initial === 11 && isSoft(code)) ? withInitial(name, 5) : ""
}

/** Whether the syllable's vowel is i or begins with y. */
function isSoft(code: number): boolean {
  return [2, 3, 6, 7, 12, 17, 20].includes(Math.floor((code % 588) / 28))
}

function withInitial(name: string, initial: number): string {
  const code = name.charCodeAt(0) - 0xac00
  return String.fromCharCode(0xac00 + initial * 588 + (code % 588)) + name.slice(1)
}
