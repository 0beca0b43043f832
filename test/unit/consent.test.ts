import { expect, it } from "vitest"
import { ceiling, exposures, needsSourceAnswer } from "../../src/consent/ceiling.ts"
import {
  type Consent,
  type ConsentAnswer,
  consentAnswers,
  consentFields,
  readConsent,
} from "../../src/consent/consent.ts"

const asked = { consent_store: "yes", consent_staff_read: "yes" }

function consentWith(publish: ConsentAnswer, statistics: ConsentAnswer, seeBefore = false): Consent {
  const { consent } = readConsent({ ...asked, consent_publish_text: publish, consent_statistics: statistics })
  return { ...consent, seeBefore }
}

it("counts as no what was not asked or not answered", () => {
  const { consent, problems } = readConsent(asked)
  expect(problems).toEqual({})
  expect(consent.seeBefore).toBe(false)
  expect(
    Object.entries(consent.uses)
      .filter(([, answer]) => answer === "yes")
      .map(([use]) => use),
  ).toEqual(["store", "staff_read"])
})

it("takes no account that may not be kept or read", () => {
  for (const answer of ["no", "ask", undefined])
    expect(readConsent({ ...asked, consent_store: answer }).problems).toEqual({ consent_store: "consent-needed" })
  expect(readConsent({ ...asked, consent_quote: "perhaps" }).problems).toEqual({ consent_quote: "consent-choice" })
  expect(readConsent({ ...asked, consent_quote: ["yes", "no"] }).problems).toEqual({ consent_quote: "consent-choice" })
})

it("says the same again as form fields", () => {
  const { consent } = readConsent({ ...asked, consent_publish_text: "ask", see_before: "yes" })
  expect(readConsent(consentFields(consent)).consent).toEqual(consent)
})

it("lets staff lower exposure below the consent and never raise it", () => {
  for (const publish of consentAnswers)
    for (const statistics of consentAnswers) {
      const consent = consentWith(publish, statistics)
      const consented = exposures.indexOf(ceiling(consent, "text"))
      for (const [decided, exposure] of exposures.entries())
        expect(exposures.indexOf(ceiling(consent, exposure))).toBe(Math.min(consented, decided))
    }
})

it("publishes no text against a no, and counts nobody in statistics against a no", () => {
  expect(ceiling(consentWith("no", "yes"), "text")).toBe("statistics")
  expect(ceiling(consentWith("no", "no"), "text")).toBe("staff")
  expect(ceiling(consentWith("no", "ask"), "text")).toBe("staff")
  expect(ceiling(consentWith("yes", "no"), "text")).toBe("text")
})

it("waits for the source's own yes where it wants to see the text, or to be asked each time", () => {
  expect(needsSourceAnswer(consentWith("yes", "no"))).toBe(false)
  expect(needsSourceAnswer(consentWith("yes", "no", true))).toBe(true)
  expect(needsSourceAnswer(consentWith("ask", "no"))).toBe(true)
})
