/** An expression for dates; before it, if anything, one of what a text must contain for it to find something, which costs less. */
export type Expression = string | readonly [needs: string, source: string]
