import { consentAnswers, neededUses, uses } from "../consent/consent.ts"
import type { RefusalCode } from "../errors.ts"
import type { Language } from "../i18n/language.ts"
import type { Translate } from "../i18n/translate.ts"
import { questionnaire } from "../questionnaire/questionnaire.ts"
import { type Area, regions } from "../questionnaire/regions.ts"
import type { ReadTestimony } from "./read-testimony.ts"
import { type FileProblem, mostFiles } from "./uploads.ts"

export interface FormState extends Pick<ReadTestimony, "answers" | "chosen" | "problems"> {
  readonly nonce: string
  readonly fileProblems: readonly FileProblem[]
  /** Files that were in order and have to be chosen again, because nothing is kept of a form that was not accepted. */
  readonly filesAgain: readonly string[]
  /** Why a form without mistakes was not accepted. */
  readonly failure: RefusalCode | undefined
}

/** A form in which only the language of the account is chosen, as that of the page. */
export function emptyForm(nonce: string, language: Language): FormState {
  const nothing = { chosen: {}, problems: {}, fileProblems: [], filesAgain: [], failure: undefined }
  return { nonce, answers: { language }, ...nothing }
}

/** The model of the form's view. */
export function formPage(state: FormState, t: Translate) {
  const summary = Object.entries(state.problems).map(([id, problem]) => ({ id, message: summaryLine(t, id, problem) }))
  if (state.fileProblems.length > 0) summary.push({ id: "files", message: t("form.files.refused") })
  return {
    ...state,
    consent: state.chosen,
    fileProblems: state.fileProblems.map(({ name, problem }) => ({ name: shown(t, name), problem })),
    filesAgain: state.filesAgain.map((name) => shown(t, name)),
    summary,
    sections: questionnaire.sections,
    uses,
    consentAnswers,
    neededUses,
    regionGroups,
    fileNumbers: Array.from({ length: mostFiles }, (_, index) => index + 1),
  }
}

function summaryLine(t: Translate, id: string, problem: string): string {
  const name = id.startsWith("consent_") ? t(`use.${id.slice("consent_".length)}`) : t(`question.${id}`)
  return `${name} – ${t(`problem.${problem}`)}`
}

function shown(t: Translate, name: string): string {
  return name === "" ? t("form.unnamed") : name
}

const areas: readonly Area[] = [...new Set(regions.map((region) => region.area))]
const regionGroups = areas.map((area) => ({
  area,
  codes: regions.filter((region) => region.area === area).map((region) => region.code),
}))
