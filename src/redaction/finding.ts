import type { Stretch } from "./stretch.ts"

/** What a span may be, in the words of the field's detectors. DEM: age, family, post, origin. EVENT: a bodily mark, a unique event. */
export const findingTypes = ["PERSON", "CODE", "LOC", "ORG", "DATE", "DEM", "EVENT"] as const
export type FindingType = (typeof findingTypes)[number]

/** `sure`: nine of ten such spans identify somebody. `check`: a moderator has to look. */
export type Tier = "sure" | "check"

/** Offsets are UTF-16 code units of the text that was searched. */
export interface Finding extends Stretch {
  readonly type: FindingType
  readonly tier: Tier
}

/** What a rule found. `hint`: too often nothing to be shown; only the tagger hears of it. */
export interface Ruling extends Stretch {
  readonly type: FindingType
  readonly tier: Tier | "hint"
}
