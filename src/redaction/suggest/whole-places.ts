import type { Finding } from "../finding.ts"
import type { Stretch } from "../stretch.ts"

/** A guess at a place, or at a firm that is called by it, begins and ends where the place does that it cuts: half of 상트뻬쩨르부르그 is as good as the whole to who reads it. */
export function withWholePlace(one: Finding, places: readonly Stretch[]): Finding {
  if (!(one.type === "LOC" || one.type === "ORG") || one.tier === "sure") return one
  const cut = places.filter(({ start, end }) => start < one.end && end > one.start)
  return {
    ...one,
    start: Math.min(one.start, ...cut.map(({ start }) => start)),
    end: Math.max(one.end, ...cut.map(({ end }) => end)),
  }
}
