import { regions } from "./regions.ts"

/** One question of the form. `unit` names what is shown behind the field. */
export type Question =
  | { readonly id: string; readonly kind: "choice"; readonly options: readonly string[]; readonly required?: true }
  | { readonly id: string; readonly kind: "region" }
  | {
      readonly id: string
      readonly kind: "number"
      readonly min: number
      readonly max: number
      readonly unit?: "hours" | "days" | "dollars" | "percent"
    }
  | { readonly id: string; readonly kind: "text"; readonly maxLength: number; readonly required?: true }

export interface Section {
  readonly id: string
  readonly questions: readonly Question[]
}

export interface Questionnaire {
  readonly version: number
  readonly sections: readonly Section[]
}

/** Raw answers by question id, as typed; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, string>>

/** In characters (UTF-16 code units): about forty pages. */
const longestAccount = 100_000

/** Questions of this version. A later version stands beside it: what was answered must stay readable. */
export const questionnaire: Questionnaire = {
  version: 1,
  sections: [
    {
      id: "story",
      questions: [
        { id: "writer", kind: "choice", options: ["self", "interviewer", "other"], required: true },
        { id: "language", kind: "choice", options: ["ko", "en", "ru", "zh"], required: true },
        { id: "account", kind: "text", maxLength: longestAccount, required: true },
      ],
    },
    {
      id: "place",
      questions: [
        {
          id: "sector",
          kind: "choice",
          options: ["construction", "logging", "garment", "seafood", "farming", "mining", "restaurant", "other"],
        },
        { id: "region", kind: "region" },
        { id: "year_from", kind: "number", min: 1945, max: 2100 },
        { id: "year_to", kind: "number", min: 1945, max: 2100 },
      ],
    },
    {
      id: "work",
      questions: [
        { id: "hours_per_day", kind: "number", min: 0, max: 24, unit: "hours" },
        { id: "days_off_per_year", kind: "number", min: 0, max: 366, unit: "days" },
        { id: "pay_promised", kind: "number", min: 0, max: 100_000, unit: "dollars" },
        { id: "pay_received", kind: "number", min: 0, max: 100_000, unit: "dollars" },
        { id: "pay_taken", kind: "number", min: 0, max: 100, unit: "percent" },
      ],
    },
    {
      id: "treatment",
      questions: [
        {
          id: "papers",
          kind: "choice",
          options: ["self", "supervisor", "security", "party", "other", "unknown"],
        },
        { id: "violence", kind: "choice", options: ["experienced", "saw", "none", "prefer-not"] },
        { id: "injury", kind: "choice", options: ["yes", "no", "prefer-not"] },
        { id: "care", kind: "choice", options: ["given", "late", "refused", "not-needed", "prefer-not"] },
        { id: "contact", kind: "choice", options: ["free", "watched", "forbidden", "prefer-not"] },
        { id: "movement", kind: "choice", options: ["alone", "group", "never", "prefer-not"] },
        { id: "ending", kind: "choice", options: ["escaped", "returned", "moved", "still-there", "prefer-not"] },
      ],
    },
  ],
}

export function questionsOf(form: Questionnaire): readonly Question[] {
  return form.sections.flatMap((section) => section.questions)
}

/** The values that a closed question accepts, or undefined for an open one. */
export function optionsOf(question: Question): readonly string[] | undefined {
  if (question.kind === "choice") return question.options
  if (question.kind === "region") return regions.map((region) => region.code)
  return undefined
}
