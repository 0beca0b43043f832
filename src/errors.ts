/** Every reason for which a program refuses a request. The page shows `refusal.<code>` in the reader's language. */
export const refusals = {
  "not-found": 404,
  gone: 410,
  "not-allowed": 403,
  "cross-site": 403,
  "wrong-host": 421,
  "malformed-request": 400,
  "too-large": 413,
  busy: 503,
  "not-open": 503,
  "storage-full": 507,
  "storage-unavailable": 503,
  "sealing-failed": 503,
  "session-expired": 401,
  "wrong-credentials": 403,
  "unknown-receipt": 403,
  "damaged-key": 500,
  "link-expired": 410,
  "wrong-state": 409,
  "changed-meanwhile": 409,
  "not-approved": 409,
  "own-approval": 403,
  "no-consent": 409,
  "source-has-not-agreed": 409,
  "text-leaks": 409,
  "pseudonym-taken": 409,
  "pseudonym-invalid": 422,
  "last-administrator": 409,
  unexpected: 500,
} as const

export type RefusalCode = keyof typeof refusals

/** A refusal that a page explains. It carries a code and never anyone's words. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options)
    this.name = "Refusal"
    this.code = code
    this.status = refusals[code]
  }
}

/** A reason not to start: one English sentence for the terminal that says what to do. */
export class SetupProblem extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = "SetupProblem"
  }
}
