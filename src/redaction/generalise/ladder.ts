import type { Language } from "../../i18n/language.ts"
import type { Gazetteer } from "../places/gazetteer.ts"
import type { SpanKind } from "../span.ts"
import { ageLadder } from "./ages.ts"
import { dateLadder } from "./dates.ts"
import { organisationLadder } from "./organisations.ts"
import { placeLadder } from "./places.ts"
import { postLadder } from "./posts.ts"

/** Words to be made coarser, and what stands before them in the account. */
export interface ToGeneralise {
  readonly kind: SpanKind
  readonly words: string
  readonly before: string
  readonly language: Language
}

/**
 * Coarser and coarser values for words, in the account's language; the first tells most. Empty when nothing coarser is known:
 * then only the standard mark is left. A name or a code has no coarser value.
 */
export function ladderOf(
  { kind, words, before, language }: ToGeneralise,
  gazetteer: () => Gazetteer,
): readonly string[] {
  if (kind === "place") return placeLadder(words, language, gazetteer(), before)
  if (kind === "date") return dateLadder(words, language, before)
  if (kind === "organisation") return organisationLadder(words, language, before)
  if (kind !== "detail") return []
  const age = ageLadder(words, language, before)
  return age.length > 0 ? age : postLadder(words, language, before)
}
