import type { Role } from "../deskbook/people.ts"
import { randomId } from "../random-id.ts"
import type { DeskDeps } from "./deps.ts"
import { invitationOf, newToken } from "./enrolments.ts"
import { nameProblem, type NameProblem } from "./person-name.ts"

export type Invited =
  { readonly ok: true; readonly token: string } | { readonly ok: false; readonly problem: NameProblem | "name-taken" }

/** Invites somebody. The token is the only copy: the database keeps its SHA-256. */
export function invite(deps: DeskDeps, { name, role }: { readonly name: string; readonly role: Role }): Invited {
  const problem = nameProblem(name)
  if (problem) return { ok: false, problem }
  const token = newToken()
  const person = { id: randomId(), name, role, invitation: invitationOf(token), day: deps.today() }
  return deps.people.invite(person) ? { ok: true, token } : { ok: false, problem: "name-taken" }
}
