import { onTestFinished } from "vitest"
import { deskApp } from "../../src/desk/app.ts"
import type { DeskDeps } from "../../src/desk/deps.ts"
import type { Suggester } from "../../src/desk/suggester.ts"
import { prepareGazetteer } from "../../src/desk/gazetteer.ts"
import { prepareSessions, type DeskSession } from "../../src/desk/session.ts"
import { listen } from "../../src/web/listen.ts"
import type { CaseDesk } from "./case-desk.ts"
import { suggester as sharedSuggester } from "./suggester.ts"

/** What a browser of somebody who is signed in can do at a desk that really listens. */
export interface Visitor {
  get(path: string): Promise<Response>
  /** Sends a form and does not follow the answer. */
  post(path: string, fields?: Readonly<Record<string, string>> | URLSearchParams): Promise<Response>
}

export interface CaseSite {
  readonly origin: string
  readonly stranger: Visitor
  signedIn(session: DeskSession): Visitor
  /** What the cookie of somebody who is signed in holds. */
  tokenOf(session: DeskSession): string
  /** The lines that the operator would have seen. */
  readonly log: readonly string[]
}

/** The desk's whole site, with every defence on, over the databases of a test's desk. */
export async function openSite(desk: CaseDesk, suggester: Suggester = sharedSuggester): Promise<CaseSite> {
  const log: string[] = []
  const sessions = prepareSessions(() => Date.now())
  const deps: DeskDeps = {
    ...desk.deps,
    sessions,
    suggester,
    gazetteer: prepareGazetteer(),
    now: () => Date.now(),
    log: (line) => log.push(line),
  }
  const address = { host: "127.0.0.1", port: 0, origins: [] }
  const running = await listen(
    "desk",
    address,
    (origins) => deskApp(deps, origins),
    () => undefined,
  )
  onTestFinished(() => running.close())
  const tokenOf = ({ moderator, identities, recipient }: DeskSession) =>
    sessions.begin({ moderator, identities, recipient }).token
  const signedIn = (session: DeskSession) => visitor(running.origin, `desk=${tokenOf(session)}`)
  return { origin: running.origin, stranger: visitor(running.origin, ""), signedIn, tokenOf, log }
}

function visitor(origin: string, cookie: string): Visitor {
  const headers = { cookie, "sec-fetch-site": "same-origin", "accept-language": "en" }
  return {
    get: (path) => fetch(origin + path, { headers, redirect: "manual" }),
    post: (path, fields = {}) =>
      fetch(origin + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" }),
  }
}
