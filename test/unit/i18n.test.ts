import { expect, it } from "vitest"
import { type ConsentProblem, consentAnswers, uses } from "../../src/consent/consent.ts"
import { refusals } from "../../src/errors.ts"
import { archiveCatalogues } from "../../src/i18n/archive-catalogue.ts"
import { deskCatalogues } from "../../src/i18n/desk-catalogue.ts"
import { intakeCatalogues } from "../../src/i18n/intake-catalogue.ts"
import { languages } from "../../src/i18n/language.ts"
import { type Catalogue, type Catalogues, translator } from "../../src/i18n/translate.ts"
import { facetValues } from "../../src/questionnaire/disclose.ts"
import { optionsOf, questionnaire, questionsOf } from "../../src/questionnaire/questionnaire.ts"
import type { AnswerProblem } from "../../src/questionnaire/validate.ts"
import { spanKinds } from "../../src/redaction/span.ts"

const sites: Readonly<Record<string, Catalogues>> = {
  archive: archiveCatalogues,
  intake: intakeCatalogues,
  desk: deskCatalogues,
}

it.each(Object.entries(sites))(
  "says everything on %s in four languages, with the same parameters",
  (_site, catalogues) => {
    const english: Catalogue = catalogues.en
    for (const language of languages) {
      const catalogue: Catalogue = catalogues[language]
      expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted())
      for (const [key, message] of Object.entries(english)) {
        expect(parametersOf(catalogue[key] ?? ""), `${language} ${key}`).toEqual(parametersOf(message))
        expect((catalogue[key] ?? "") === "", `${language} ${key} is empty`).toBe(message === "")
      }
    }
  },
)

function parametersOf(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))].toSorted()
}

it.each(Object.entries(sites))("has a sentence on %s for every refusal", (_site, catalogues) => {
  for (const code of Object.keys(refusals)) expect(catalogues.en, code).toHaveProperty([`refusal.${code}`])
})

// A record of the type, so that a problem added there does not compile here until it is listed.
const problems: Readonly<Record<AnswerProblem | ConsentProblem, true>> = {
  required: true,
  choice: true,
  number: true,
  range: true,
  "too-long": true,
  "years-order": true,
  "consent-needed": true,
  "consent-choice": true,
}

it("explains every mistake that a form can hold", () => {
  for (const code of [...Object.keys(problems), "receipt-length", "receipt-digit"])
    expect(intakeCatalogues.en, code).toHaveProperty([`problem.${code}`])
})

it("names every section, question, answer, unit, use, facet and kind of detail", () => {
  const keys = [
    ...questionnaire.sections.map((section) => `section.${section.id}`),
    ...questionsOf(questionnaire).flatMap((question) =>
      question.kind === "number" && question.unit ? [`unit.${question.unit}`] : [],
    ),
    ...questionsOf(questionnaire).flatMap((question) => [
      `question.${question.id}`,
      `hint.${question.id}`,
      ...(optionsOf(question) ?? []).map((option) => `option.${question.id}.${option}`),
    ]),
    ...uses.flatMap((use) => [`use.${use}`, `use-hint.${use}`]),
    ...consentAnswers.map((answer) => `consent.${answer}`),
    ...Object.entries(facetValues).flatMap(([id, values]) => [
      `facet.${id}`,
      ...values.map((one) => `facet.${id}.${one}`),
    ]),
    ...spanKinds.map((kind) => `kind.${kind}`),
  ]
  for (const key of keys) expect(intakeCatalogues.en, key).toHaveProperty([key])
})

it("fills in parameters and refuses a message that does not exist", () => {
  const t = translator({ greeting: "{name} – {name} – {other}" })
  expect(t("greeting", { name: "$&" })).toBe("$& – $& – {other}")
  expect(() => t("missing")).toThrow(RangeError)
})
