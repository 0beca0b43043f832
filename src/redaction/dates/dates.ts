import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import type { Finding, Tier } from "../finding.ts"
import { type Script, scriptsOf } from "../scripts.ts"
import * as chinese from "./chinese.ts"
import * as english from "./english.ts"
import type { Expression } from "./expression.ts"
import { joinDates } from "./join-dates.ts"
import * as korean from "./korean.ts"
import * as numeric from "./numeric.ts"
import * as russian from "./russian.ts"

const letters = {
  start: String.raw`(?<![\p{L}\p{N}_])`,
  end: String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_])`,
}
const syllables = { start: String.raw`(?<![\p{N}.])`, end: "" }

const books = [
  { book: numeric, edge: letters, script: undefined },
  { book: english, edge: letters, script: "latin" },
  { book: russian, edge: letters, script: "cyrillic" },
  { book: korean, edge: syllables, script: "hangul" },
  { book: chinese, edge: syllables, script: "han" },
] satisfies readonly { readonly book: object; readonly edge: object; readonly script: Script | undefined }[]

/** Scripts with capitals; comparing without regard to them costs time where there are none. */
const cased: ReadonlySet<Script | undefined> = new Set(["latin", "cyrillic"])

/** Every expression, with one of what a text must contain for it to find something. */
export const datePatterns = books.flatMap(({ book, edge, script }) => {
  const flags = cased.has(script) ? "giu" : "gu"
  const compile = (tier: Tier) => (expression: Expression) => {
    const [needs, source] = typeof expression === "string" ? ["", expression] : expression
    const begins = book.begins && `(?=${book.begins})`
    return {
      tier,
      script,
      needs: inOurScripts(new RegExp(needs, "iu")),
      pattern: inOurScripts(new RegExp(`${begins}${edge.start}(?:${source})${edge.end}`, flags)),
    }
  }
  return [...book.sureDates.map(compile("sure")), ...book.possibleDates.map(compile("check"))]
})

/** What need the same stand together, so that a text is asked once. */
const alike = [...Map.groupBy(datePatterns, ({ script, needs }) => `${script} ${needs.source}`).values()].map(
  (patterns) => ({ script: patterns[0]!.script, needs: patterns[0]!.needs, patterns }),
)

/** Two months are verbs as well, in small letters, without a year and with no day beside them. */
const verb =
  /^(?!.*\d{4})(?!.*\d(?:st|nd|rd|th)?(?:\sof)?[\s-](?:may|march)\b)(?!.*\b(?:may|march)\s(?:the\s)?\d).*\b(?:may|march)\b/

/** Every date finer than a year in a text, in the four languages at once: accounts mix them. */
export function findDates(text: string): readonly Finding[] {
  const scripts = scriptsOf(text)
  const found = alike
    .filter(({ script, needs }) => (!script || scripts.has(script)) && needs.test(text))
    .flatMap(({ patterns }) => patterns)
    .flatMap(({ pattern, tier }) =>
      matchesOf(text, pattern).map((match): Finding => {
        const words = match[0].trimEnd()
        return {
          start: match.index,
          end: match.index + words.length,
          type: "DATE",
          tier: verb.test(words) ? "check" : tier,
        }
      }),
    )
  return [...found, ...joinDates(text, found)]
}
