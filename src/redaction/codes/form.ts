import { matchesOf } from "../matches.ts"
import type { Finding, Tier } from "../finding.ts"
import { inOurScripts } from "../our-scripts.ts"

/*
 * Codes by their form. Every repetition is bounded, so that each expression takes linear time; no letter or digit may stand
 * directly before or after, except Hangul and Han behind, because Korean particles and Chinese words follow without a space.
 */
export const before = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_])`
export const after = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_])`

const signs = {
  digit: /\p{N}/u,
  letter: /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
  latin: /\p{Script=Latin}/u,
  hangul: /\p{Script=Hangul}/u,
  han: /\p{Script=Han}/u,
  at: /@/u,
  link: /:\/\//u,
  degree: /°/u,
  underscore: /下划线|下劃線|底线|底線/u,
} as const
type Sign = keyof typeof signs

export interface Form {
  /** What every match contains: where it does not occur, the form is not looked for. */
  readonly needs: readonly Sign[]
  readonly pattern: RegExp
  readonly tier: Tier
  /** What else must hold of the text that matched, and of what stands around it. */
  readonly holds: (found: string, left: string, right: string) => boolean
}

export function form(
  needs: Form["needs"],
  source: string,
  tier: Tier = "sure",
  holds: Form["holds"] = () => true,
): Form {
  return { needs, pattern: inOurScripts(new RegExp(source, "giu")), tier, holds }
}

/** How much of a text around a match is looked at, in UTF-16 code units. */
const around = { left: 48, right: 24 }

/** Every code in a text that has one of the forms. */
export function findForms(text: string, forms: readonly Form[]): readonly Finding[] {
  const has = new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign].test(text)))
  return forms
    .filter(({ needs }) => needs.every((sign) => has.has(sign)))
    .flatMap(({ pattern, tier, holds }) =>
      matchesOf(text, pattern).flatMap((match): Finding[] => {
        const start = match.index
        const end = start + match[0].length
        const left = text.slice(Math.max(0, start - around.left), start)
        return holds(match[0], left, text.slice(end, end + around.right)) ? [{ start, end, type: "CODE", tier }] : []
      }),
    )
}
