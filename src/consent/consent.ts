/** Uses of an account to which its source says yes, no or "ask me each time"; not asked counts as no. */
export const uses = [
  "store",
  "staff_read",
  "statistics",
  "publish_text",
  "quote",
  "share_ngo",
  "share_un",
  "share_prosecutor",
  "journalist_contact",
  "contact_again",
] as const
export type Use = (typeof uses)[number]

export const consentAnswers = ["yes", "no", "ask"] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

export interface Consent {
  readonly uses: Readonly<Record<Use, ConsentAnswer>>
  /** The source wants to see the exact text and say yes before it is published. Silence is never a yes. */
  readonly seeBefore: boolean
}

/** Shown as `problem.<code>` beside the field. */
export type ConsentProblem = "consent-needed" | "consent-choice"

/** Without these two there is nothing that may be done with an account, so it is not accepted. */
export const neededUses: readonly Use[] = ["store", "staff_read"]

export interface ReadConsent {
  readonly consent: Consent
  readonly problems: Readonly<Record<string, ConsentProblem>>
}

/** Reads consent out of form fields `consent_<use>` and `see_before`. A field left out is a no. */
export function readConsent(fields: Readonly<Record<string, unknown>>): ReadConsent {
  const problems: Record<string, ConsentProblem> = {}
  const answer = (use: Use): ConsentAnswer => {
    const field = `consent_${use}`
    const value = fields[field] ?? "no"
    const known = consentAnswers.find((one) => one === value)
    if (!known) problems[field] = "consent-choice"
    else if (neededUses.includes(use) && known !== "yes") problems[field] = "consent-needed"
    return known ?? "no"
  }
  const answers = Object.fromEntries(uses.map((use) => [use, answer(use)])) as Record<Use, ConsentAnswer>
  return { consent: { uses: answers, seeBefore: fields["see_before"] === "yes" }, problems }
}

/** The inverse of `readConsent`: form fields that say the same. */
export function consentFields(consent: Consent): Readonly<Record<string, string>> {
  const fields = uses.map((use) => [`consent_${use}`, consent.uses[use]])
  return Object.fromEntries([...fields, ["see_before", consent.seeBefore ? "yes" : "no"]]) as Record<string, string>
}
