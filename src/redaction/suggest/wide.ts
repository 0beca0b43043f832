import { matchesOf } from "../matches.ts"
import type { Finding, FindingType } from "../finding.ts"
import { inOurScripts } from "../our-scripts.ts"

const year = String.raw`(?:19|20)\d\d\s?(?:년|年|г\.|год[ау]?)?`

/** From which year to which, and the organs of state by their everyday names: in an account they are everywhere, and point at nobody. */
const wide: readonly (readonly [FindingType, RegExp])[] = [
  [
    "DATE",
    inOurScripts(
      new RegExp(
        String.raw`(?<!\p{N})${year}\s?(?:[-–—~]|по|до|to|till|until|부터|에서|到|至)\s?${year}(?!\p{N})`,
        "giu",
      ),
    ),
  ],
  ["ORG", /(?<![가-힣])(?:국가)?(?:보위|안전)(?:부|성|국)/gu],
]

/** What of a line tells something only where little else is known. */
export function findWide(line: string): readonly Finding[] {
  return wide.flatMap(([type, expression]) =>
    matchesOf(line, expression).map(({ 0: words, index: start }): Finding => {
      return { start, end: start + words.length, type, tier: "check" }
    }),
  )
}
