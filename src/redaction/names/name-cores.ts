import type { Decided } from "../decided.ts"

const kindOfFirm = /(?<=[가-힣]{4})(?:총회사|회사|사업소|유한공사)$/u
const kindOfPlace = /(?<=^[가-힣]{2,6})(?:시|군|구역|리|동|역)$/u
const quoted = /[«"“„「『《]([^«»"“”„」』》]{3,50})[»"”“」』》]/u

/** What people say of a decided name when they are brief: «Заря» of ООО «Заря», 회령 of 회령시. */
export function coresOf({ words, type }: Pick<Decided, "words" | "type">): readonly string[] {
  if (type === "LOC") return shorter(words, kindOfPlace)
  return type === "ORG" ? [...shorter(words, kindOfFirm), ...(quoted.exec(words)?.slice(1) ?? [])] : []
}

function shorter(words: string, ending: RegExp): readonly string[] {
  const core = words.replace(ending, "")
  return core === words ? [] : [core]
}
