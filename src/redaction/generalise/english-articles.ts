const determined =
  /(?:^|\P{L})(?:the|an?|this|that|my|our|your|his|her|its|their)\s+(?:(?!from|of|at|in|on|to|by|with|for|and|or|near|who|is|was)\p{Ll}+\s+){0,2}$/iu

/** A value without its article where the sentence has one already: the [construction company], a big [hospital]. */
export function withoutSecondArticle(value: string, before: string): string {
  return determined.test(before) ? value.replace(/^(?:an?|the) /, "") : value
}
