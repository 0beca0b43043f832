import type { Consent } from "./consent.ts"

/** How far an account may be exposed, from least to most. */
export const exposures = ["staff", "statistics", "text"] as const
export type Exposure = (typeof exposures)[number]

/**
 * The exposure ceiling: the lower of what the source consented to and what staff decided after weighing the risk.
 * Staff can lower it and never raise it. "Ask me each time" allows no
 * more than asking: `needsSourceAnswer` then holds the record back until the source says yes to it.
 */
export function ceiling(consent: Consent, decided: Exposure): Exposure {
  return lower(consented(consent), decided)
}

function consented(consent: Consent): Exposure {
  if (consent.uses.publish_text !== "no") return "text"
  return consent.uses.statistics === "yes" ? "statistics" : "staff"
}

function lower(one: Exposure, other: Exposure): Exposure {
  return exposures.indexOf(one) < exposures.indexOf(other) ? one : other
}

/** True when the source must say yes to the exact record first: it asked to see it, or wants to be asked each time. */
export function needsSourceAnswer(consent: Consent): boolean {
  return consent.seeBefore || consent.uses.publish_text === "ask"
}
