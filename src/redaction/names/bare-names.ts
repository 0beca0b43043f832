import { withoutParticle } from "./particles.ts"
import { chineseTitle, chineseTitleAfter, englishTitle, koreanTitle, koreanTitleAfter, russianTitle } from "./titles.ts"

/** What is marked together with a name when whole words or lines are selected; each is taken away in turn. */
const beside: readonly RegExp[] = [
  /\s?[(（][^()（）]*[)）]$/u,
  /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
  /(?<=\p{L}{2})['’]s$/u,
  new RegExp(String.raw`^(?:${koreanTitle})\s(?=[가-힣]{2,5}(?!\p{L}))`, "u"),
  new RegExp(String.raw`(?<=^[가-힣]{2,5})\s?(?:${koreanTitleAfter})님?$`, "u"),
  new RegExp(String.raw`^(?:${chineseTitle})(?=\p{Script=Han}{2,4}$)`, "u"),
  new RegExp(String.raw`(?<=^\p{Script=Han}{2,4})(?:${chineseTitleAfter})$`, "u"),
  new RegExp(String.raw`^(?:(?:${englishTitle}|${russianTitle})\.?\s){1,2}(?=\p{L}{2})`, "iu"),
  // с Орловым, бригадир участка Пак
  /^(?:\p{Ll}+\.?\s){1,3}(?=\p{Lu}\p{L})/u,
]

/** A marked name without a title, preposition or particle beside it, and marks at its edges; as it is where there is none. */
export function bareName(words: string): string {
  const bare = beside.reduce((name, what) => name.replace(what, ""), words)
  return withoutParticle(bare)
}
