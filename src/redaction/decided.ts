import type { FindingType, Tier } from "./finding.ts"

/** What was decided, or found, once: it must not be readable anywhere else. */
export interface Decided {
  readonly words: string
  readonly type: FindingType
  readonly tier: Tier
  /** Whether these words are one of many forms: then only they are looked for, as they stand, and without their capital only where there are none. */
  readonly isForm?: boolean
}
