const none: readonly RegExpExecArray[] = []

/**
 * What a global expression finds in a text, as `matchAll` does, but without the copy that it makes of the expression each time:
 * hundreds of expressions are held against every line, and most of them find nothing.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  const first = expression.exec(text)
  if (!first) return none
  const matches: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match; match = expression.exec(text)) {
    matches.push(match)
    if (match[0] === "") expression.lastIndex++
  }
  return matches
}
