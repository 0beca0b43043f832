import { matchesOf } from "../matches.ts"
import { inOurScripts } from "../our-scripts.ts"
import { type Script, scriptsOf } from "../scripts.ts"
import type { FindingType, Ruling } from "../finding.ts"

/** An expression, the script that a text must contain for it to be tried (`any`: always), and how sure what it finds is. */
export type Pattern = readonly [script: Script | "any", expression: RegExp, tier: Ruling["tier"]]

interface Book {
  readonly type: FindingType
  readonly patterns: readonly Pattern[]
  /** Words that an expression takes in at the head of what it finds, because Chinese has no spaces. */
  readonly leadingWords?: RegExp
  /** In UTF-16 code units: what is shorter tells nothing. */
  readonly shortest?: number
}

/** Finds everything that a book's expressions find in a text, without the blanks at its end. */
export function finderOf({ type, patterns, leadingWords, shortest = 1 }: Book): (text: string) => readonly Ruling[] {
  const compiled = patterns.map(([script, expression, tier]) => ({
    script,
    expression: inOurScripts(expression),
    tier,
  }))
  return (text) => {
    const scripts = scriptsOf(text)
    return compiled
      .filter(({ script }) => script === "any" || scripts.has(script))
      .flatMap(({ expression, tier }) =>
        matchesOf(text, expression).flatMap((match): Ruling[] => {
          const start = match.index + (leadingWords?.exec(match[0])?.[0].length ?? 0)
          const end = match.index + match[0].trimEnd().length
          return end - start >= shortest ? [{ start, end, type, tier }] : []
        }),
      )
  }
}
