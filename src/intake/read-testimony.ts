import { type Consent, consentAnswers, type ConsentProblem, readConsent, uses } from "../consent/consent.ts"
import { type Answers, questionnaire } from "../questionnaire/questionnaire.ts"
import { type AnswerProblem, validate } from "../questionnaire/validate.ts"

export interface ReadTestimony {
  readonly answers: Answers
  readonly consent: Consent
  /** What was chosen under consent, by field, so that the form can be shown again. What was not chosen is absent. */
  readonly chosen: Readonly<Record<string, string>>
  /** By field. Empty when everything is in order. */
  readonly problems: Readonly<Record<string, AnswerProblem | ConsentProblem>>
}

/** Reads the form's answers and consent, mistakes included. */
export function readTestimony(fields: Readonly<Record<string, unknown>>): ReadTestimony {
  const { answers, problems } = validate(questionnaire, fields)
  const { consent, problems: consentProblems } = readConsent(fields)
  return { answers, consent, chosen: chosenIn(fields), problems: { ...problems, ...consentProblems } }
}

// A use that nobody decided stays undecided on the page, although it counts as a no.
function chosenIn(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {}
  for (const name of [...uses.map((use) => `consent_${use}`), "see_before"]) {
    const answer = consentAnswers.find((one) => one === fields[name])
    if (answer) chosen[name] = answer
  }
  return chosen
}
