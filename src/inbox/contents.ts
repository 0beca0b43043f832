import { type Consent, readConsent } from "../consent/consent.ts"
import { isLanguage, type Language } from "../i18n/language.ts"
import { type Answers, questionnaire } from "../questionnaire/questionnaire.ts"
import { validate } from "../questionnaire/validate.ts"
import type { FileSeal } from "../sealing/file.ts"
import type { Recipient } from "../sealing/identity.ts"

// What a source can send. Each is sealed with its kind and the mailbox it concerns.

/** A file as the source named it; the file itself is sealed beside the submission. */
export interface AttachedFile extends FileSeal {
  readonly name: string
}

export interface Submission {
  /** The source's own recipient: the desk seals its answers to it. */
  readonly source: Recipient
  /** What the source sends later must name it. It follows from the receipt, and is known to nobody but source and desk. */
  readonly token: string
  /** The language in which the source read the form. */
  readonly language: Language
  readonly questionnaire: number
  readonly answers: Answers
  readonly consent: Consent
  readonly files: readonly AttachedFile[]
}

export interface SourceMessage {
  readonly text: string
}

/** The source's answer to a record that it was shown. */
export interface SourceDecision {
  readonly digest: string
  readonly agrees: boolean
  readonly text: string
}

export const longestMessage = 20_000

/** Checks an opened submission: an intake that was broken into could seal anything. Throws TypeError. */
export function readSubmission(content: unknown): Submission {
  const { source, token, language, answers, consent, files, ...rest } = record(content)
  const validated = validate(questionnaire, record(answers))
  const read = readConsent(flatConsent(record(consent)))
  const known = isLanguage(language) && rest["questionnaire"] === questionnaire.version
  if (!known || Object.keys(validated.problems).length > 0 || Object.keys(read.problems).length > 0)
    throw new TypeError("submission")
  return {
    source: text(source, 4000),
    token: text(token, 32),
    language,
    questionnaire: questionnaire.version,
    answers: validated.answers,
    consent: read.consent,
    files: list(files).map(readFile),
  }
}

/** The token in what a source sent after its account. Throws TypeError. */
export function readToken(content: unknown): string {
  return text(record(content)["token"], 32)
}

/** Throws TypeError. */
export function readSourceMessage(content: unknown): SourceMessage {
  return { text: text(record(content)["text"], longestMessage) }
}

/** Throws TypeError. */
export function readSourceDecision(content: unknown): SourceDecision {
  const { digest, agrees, text: words } = record(content)
  if (typeof agrees !== "boolean") throw new TypeError("decision")
  return { digest: text(digest, 64), agrees, text: text(words, longestMessage) }
}

function flatConsent(consent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { see_before: consent["seeBefore"] === true ? "yes" : "no" }
  for (const [use, answer] of Object.entries(record(consent["uses"]))) fields[`consent_${use}`] = answer
  return fields
}

function readFile(value: unknown): AttachedFile {
  const { id, size, sha256, name } = record(value)
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw new TypeError("file")
  return { id: text(id, 32), size, sha256: text(sha256, 64), name: text(name, 1000) }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not a record")
  return value as Record<string, unknown>
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("not a list")
  return value
}

function text(value: unknown, longest: number): string {
  if (typeof value !== "string" || value.length > longest) throw new TypeError("not a text")
  return value
}
