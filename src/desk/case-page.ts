import { ceiling, exposures, needsSourceAnswer } from "../consent/ceiling.ts"
import type { Translate } from "../i18n/translate.ts"
import { disclose, type FacetId, facetIds } from "../questionnaire/disclose.ts"
import type { Decided } from "../redaction/decided.ts"
import { findAgain } from "../redaction/find-again.ts"
import { ladderOf } from "../redaction/generalise/ladder.ts"
import { marksOf } from "../redaction/marks.ts"
import { spanKinds } from "../redaction/span.ts"
import { mergeFindings } from "../redaction/suggest/merge.ts"
import { answerSections, consentRows } from "./case-answers.ts"
import { groupMarks, type MarkGroup, segmentsOf } from "./case-text.ts"
import type { DeskDeps } from "./deps.ts"
import { decidedOf, foundAgain, surelyTold, withOtherNames } from "./found-again.ts"
import { inPieces } from "./in-pieces.ts"
import { openCase, type OpenCase, writtenLanguage } from "./open-case.ts"
import type { Letter } from "../outbox/contents.ts"
import { readLetters } from "./read-letters.ts"
import type { DeskSession } from "./session.ts"
import { suggestionsOf } from "./suggestions.ts"

/** What was typed into a form that is shown again, by field, and why. */
export interface Returned {
  /** Which form: the anchor of its part of the page. */
  readonly form: "mark" | "suggestions" | "record" | "propose" | "reply" | "files"
  /** Shown as `cases.problem.<code>`. */
  readonly problem: string
  /** The words that the problem is about, if any. */
  readonly words: readonly string[]
  readonly typed: Readonly<Record<string, string>>
}

export interface CasePageRequest {
  readonly id: string
  readonly t: Translate
  readonly returned?: Returned
}

/** The model of a case's page. Throws Refusal "not-found". */
export async function casePage(deps: DeskDeps, session: DeskSession, { id, t, returned }: CasePageRequest) {
  const opened = await openCase(deps, session, id)
  const { found, submission, account, draft } = opened
  const typed = returned?.typed ?? {}
  const letters = await readLetters(deps, session, found)
  const beside = [...submission.files.map(({ name }) => namedAs(name)), ...letters.map(({ text }) => text)]
  const decided = withOtherNames(decidedOf(account, draft.spans), deps.gazetteer)
  const suggestions = found.state === "redacting" ? await suggestionsModel(deps, opened, { beside, decided }) : null
  return {
    id,
    day: found.openedOn,
    state: found.state,
    isNew: found.draftRevision === 0,
    revision: found.draftRevision,
    isDeliveryDue: found.deliveryDue > 0,
    isPublicationDue: found.publicationDue === 1,
    problem: returned ? { form: returned.form, code: returned.problem, words: returned.words } : null,
    language: writtenLanguage(submission),
    sourceLanguage: submission.language,
    segments: segmentsOf(account, draft.spans, suggestions?.places),
    suggestions,
    marks: groupMarks(account, draft.spans).map((mark) => ({ ...mark, ladder: ladderFor(deps, opened, mark) })),
    standardMarks: marksOf(writtenLanguage(submission)),
    spanKinds,
    marking: { words: typed["words"] ?? "", replacement: typed["replacement"] ?? "" },
    record: recordModel(t, opened, typed),
    step: stepModel(deps, session, opened),
    sections: answerSections(t, submission),
    consent: { rows: consentRows(t, submission), seeBefore: submission.consent.seeBefore },
    ...besideModel(opened, letters, decided),
    reply: typed["reply"] ?? "",
    history: deps.cases.history.ofCase(id),
  }
}

/** Files and letters, with what is marked in the account marked in them too. */
function besideModel({ submission }: OpenCase, letters: readonly Letter[], decided: readonly Decided[]) {
  const withMarks = (text: string) => segmentsOf(text, foundAgain(text, decided))
  return {
    files: submission.files.map(({ id, name, size }) => ({ id, name: withMarks(name), size: sizeInWords(size) })),
    letters: letters.map((letter) => ({ ...letter, text: withMarks(letter.text) })),
  }
}

/** A file's name as words: without what programs put behind it and between. */
function namedAs(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, "").replaceAll("_", " ")
}

/** Coarser values for marked words, in the language of the account: those that fit in every place where the words stand. */
function ladderFor({ gazetteer }: DeskDeps, { submission }: OpenCase, { kind, words, places }: MarkGroup) {
  const language = writtenLanguage(submission)
  const standing = new Set(places.map(({ before }) => before))
  const [first = [], ...others] = Array.from(standing, (before) =>
    ladderOf({ kind, words, before, language }, gazetteer),
  )
  return first.filter((step) => others.every((steps) => steps.includes(step)))
}

/**
 * Suggestions by how sure they are; null when the suggester has none to give now. What is marked, and what letters and file
 * names surely tell, is looked for in the account in every form.
 */
async function suggestionsModel(
  deps: DeskDeps,
  { submission, account, draft }: OpenCase,
  { beside, decided }: { readonly beside: readonly string[]; readonly decided: readonly Decided[] },
) {
  const language = writtenLanguage(submission)
  const findings = await deps.suggester(account, language)
  const told = await Promise.all(
    inPieces(beside).map(async (text) => {
      const found = await deps.suggester(text, language)
      return found && surelyTold(text, found)
    }),
  )
  if (!findings || told.includes(undefined)) return null
  const elsewhere = withOtherNames(
    told.flatMap((one) => one ?? []),
    deps.gazetteer,
  )
  const again = findAgain(account, [...decided, ...elsewhere])
  const all = suggestionsOf(account, mergeFindings([...findings, ...again]), draft.spans)
  return {
    sure: all.filter(({ tier }) => tier === "sure"),
    check: all.filter(({ tier }) => tier === "check"),
    places: all.flatMap(({ spans }) => spans),
  }
}

/** The form of what is published beside the text: as typed, or else as saved. */
function recordModel(t: Translate, { submission, draft }: OpenCase, typed: Readonly<Record<string, string>>) {
  const facets = disclose(submission.answers)
  const isShown = (facet: FacetId) =>
    "pseudonym" in typed ? typed[`show_${facet}`] === "yes" : draft.shown.includes(facet)
  const decided = typed["exposure"] ?? draft.exposure
  return {
    pseudonym: typed["pseudonym"] ?? draft.pseudonym,
    note: typed["note"] ?? draft.note,
    facets: facetIds
      .filter((facet) => facets[facet] !== undefined)
      .map((facet) => ({
        name: `show_${facet}`,
        label: t(`facet.${facet}`),
        value: t(`facet.${facet}.${facets[facet] ?? ""}`),
        checked: isShown(facet),
      })),
    exposures: exposures.map((value) => ({
      value,
      checked: value === decided,
      allowed: ceiling(submission.consent, value) === value,
    })),
  }
}

/** What can be done next, and what stands in the way of it. */
function stepModel(deps: DeskDeps, session: DeskSession, { found, submission, draft }: OpenCase) {
  const proposal = deps.cases.proposals.of(found.id)
  const release = deps.cases.releases.of(found.id)
  const needed = needsSourceAnswer(submission.consent)
  const events = deps.cases.history.ofCase(found.id)
  return {
    digest: proposal?.digest ?? null,
    isOwnProposal: proposal?.proposedBy === session.moderator.id,
    proposedBy: events.findLast((event) => event.action === "proposed")?.moderator ?? "",
    approvedBy: events.findLast((event) => event.action === "approved")?.moderator ?? "",
    sourceAnswer: proposal?.sourceAnswer ?? (needed ? "awaited" : "not-needed"),
    textAllowed: ceiling(submission.consent, "text") === "text",
    textDecided: ceiling(submission.consent, draft.exposure) === "text",
    hasPseudonym: draft.pseudonym !== "",
    published: release?.withdrawn === 0 ? { slug: release.slug, version: release.version, month: release.month } : null,
    wasPublished: release !== undefined,
  }
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`
  if (bytes < 1024 * 1024) return `${String(Math.round(bytes / 1024))} KB`
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}
