import type { Stretch } from "../stretch.ts"

/** What a rule found, or may have found, between two offsets of a line. */
export interface Hint extends Stretch {
  readonly rule: string
  /** Whether it speaks of a whole clause, and its words' neighbours say no more. */
  readonly wide?: boolean
}
