import type { PublicRecord } from "../published/record.ts"
import { disclose, onlyKnown } from "../questionnaire/disclose.ts"
import { changedKinds, redact } from "../redaction/redact.ts"
import { marksOf } from "../redaction/marks.ts"
import { spanKinds } from "../redaction/span.ts"
import { type OpenCase, writtenLanguage } from "./open-case.ts"
import { slugOf } from "./save-record.ts"

/** The public record that an account and its redaction work come to. */
export function buildRecord({ submission, account, draft }: OpenCase, version: number): PublicRecord {
  const language = writtenLanguage(submission)
  const disclosed = disclose(submission.answers)
  return {
    format: 1,
    slug: slugOf(draft.pseudonym),
    pseudonym: draft.pseudonym,
    version,
    language,
    text: redact(account, draft.spans, marksOf(language)),
    facets: onlyKnown(Object.fromEntries(draft.shown.map((facet) => [facet, disclosed[facet]]))),
    changed: changedKinds(draft.spans, spanKinds),
    quotable: submission.consent.uses.quote === "yes",
  }
}
