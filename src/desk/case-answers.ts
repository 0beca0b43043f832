import { uses } from "../consent/consent.ts"
import type { Translate } from "../i18n/translate.ts"
import type { Submission } from "../inbox/contents.ts"
import { type Question, questionnaire } from "../questionnaire/questionnaire.ts"

interface Row {
  readonly label: string
  readonly value: string
}

/** The answers that were given, by section, in words; the account itself stands elsewhere. */
export function answerSections(t: Translate, submission: Submission) {
  return questionnaire.sections.map((section) => ({
    title: t(`section.${section.id}`),
    rows: section.questions.flatMap((question): readonly Row[] => {
      const answer = submission.answers[question.id]
      if (answer === undefined || question.id === "account") return []
      return [{ label: t(`question.${question.id}`), value: inWords(t, question, answer) }]
    }),
  }))
}

function inWords(t: Translate, question: Question, answer: string): string {
  if (question.kind === "choice") return t(`option.${question.id}.${answer}`)
  if (question.kind === "region") return t(`option.region.${answer}`)
  if (question.kind === "number" && question.unit) return `${answer} ${t(`unit.${question.unit}`)}`
  return answer
}

/** What the source allows, use by use. */
export function consentRows(t: Translate, submission: Submission) {
  return uses.map((use) => ({ label: t(`use.${use}`), answer: submission.consent.uses[use] }))
}
