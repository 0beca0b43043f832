import { Refusal, SetupProblem } from "../errors.ts"

const outOfReach = /^(SQLITE_(BUSY|IOERR|READONLY|CANTOPEN|NOTADB|CORRUPT)|EACCES|EPERM|EROFS|EIO)/

/** What a failure means to the person in front of the page. Anything unknown is a bug: "unexpected". */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  // Once a program runs, this is a database file that is missing or cannot be opened.
  if (error instanceof SetupProblem) return new Refusal("storage-unavailable", { cause: error })
  const { code, status } = typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {}
  if (code === "SQLITE_FULL" || code === "ENOSPC") return new Refusal("storage-full", { cause: error })
  if (typeof code === "string" && outOfReach.test(code)) return new Refusal("storage-unavailable", { cause: error })
  if (status === 413) return new Refusal("too-large", { cause: error })
  if (typeof status === "number" && status >= 400 && status < 500)
    return new Refusal("malformed-request", { cause: error })
  return new Refusal("unexpected", { cause: error })
}
