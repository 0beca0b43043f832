import { oneSpelling } from "./one-spelling.ts"
import { type Answers, optionsOf, type Question, type Questionnaire, questionsOf } from "./questionnaire.ts"

/** Shown as `problem.<code>` beside the field. */
export type AnswerProblem = "required" | "choice" | "number" | "range" | "too-long" | "years-order"

export interface Validated {
  /** Every word as typed, mistakes included, so that the form can be shown again. */
  readonly answers: Answers
  /** By question id. Empty when everything is in order. */
  readonly problems: Readonly<Record<string, AnswerProblem>>
}

/** Reads answers out of form fields. Anything that is not a question of this form is dropped. */
export function validate(form: Questionnaire, fields: Readonly<Record<string, unknown>>): Validated {
  const answers: Record<string, string> = {}
  const problems: Record<string, AnswerProblem> = {}
  for (const question of questionsOf(form)) {
    const answer = readAnswer(fields[question.id])
    if (answer !== "") answers[question.id] = answer
    const problem = problemOf(question, answer)
    if (problem) problems[question.id] = problem
  }
  if (!problems["year_to"] && Number(answers["year_to"]) < Number(answers["year_from"]))
    problems["year_to"] = "years-order"
  return { answers, problems }
}

function readAnswer(field: unknown): string {
  return typeof field === "string" ? oneSpelling(field) : ""
}

function problemOf(question: Question, answer: string): AnswerProblem | undefined {
  if (answer === "") return "required" in question ? "required" : undefined
  if (question.kind === "text") return answer.length > question.maxLength ? "too-long" : undefined
  if (question.kind === "number") return problemOfNumber(question, answer)
  return optionsOf(question)?.includes(answer) ? undefined : "choice"
}

function problemOfNumber(
  question: { readonly min: number; readonly max: number },
  answer: string,
): AnswerProblem | undefined {
  if (!/^\d{1,7}$/.test(answer)) return "number"
  return Number(answer) < question.min || Number(answer) > question.max ? "range" : undefined
}
