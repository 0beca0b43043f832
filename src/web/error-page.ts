import type { ErrorRequestHandler, RequestHandler, Response } from "express"
import { Refusal } from "../errors.ts"
import { asRefusal } from "./as-refusal.ts"
import { render } from "./render.ts"

/** Every address that no route knows. */
export const notFound: RequestHandler = () => {
  throw new Refusal("not-found")
}

/** The last handler: one clear sentence for the reader, and for a bug one log line without anyone's words. */
export function errorPage(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    const refusal = asRefusal(error)
    if (refusal.code === "unexpected") log(bugLine(error))
    if (res.headersSent) res.destroy()
    else answer(res, refusal)
  }
}

// The page may be what failed, so this must not depend on it.
function answer(res: Response, refusal: Refusal): void {
  res.status(refusal.status)
  render(res, "shared/refusal", { code: refusal.code }).catch(() => {
    res.type("text").send(refusal.code)
  })
}

/** A log line for a bug. An error's message can quote input; its name and the place in our own code cannot. */
export function bugLine(error: unknown): string {
  if (!(error instanceof Error)) return "error: not an Error was thrown"
  const place = error.stack?.match(/\/(src\/[\w./-]+:\d+)/)?.[1] ?? "unknown place"
  return `error: ${error.name} at ${place}`
}
