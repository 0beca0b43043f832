/** A stretch of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}
