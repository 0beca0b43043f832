import type { Request, Response } from "express"
import { type Person, type Role, roles } from "../deskbook/people.ts"
import { Refusal } from "../errors.ts"
import { pageOf } from "../web/page.ts"
import { isAnnouncementDue } from "./announce-recipient.ts"
import type { DeskDeps } from "./deps.ts"
import { invitationDays, isOver } from "./enrolments.ts"
import type { NameProblem } from "./person-name.ts"
import { type DeskSession, sessionOf } from "./session.ts"

/** The links at the head of every page, for whoever is signed in. */
export function deskNav(req: Request, res: Response, { moderator }: DeskSession): Readonly<Record<string, unknown>> {
  const { t, base } = pageOf(res)
  const atPeople = req.path.startsWith("/moderators")
  const accounts = { href: `${base}/`, label: t("cases.title"), current: !atPeople }
  const people = { href: `${base}/moderators`, label: t("people.title"), current: atPeople }
  return { nav: moderator.role === "administrator" ? [accounts, people] : [accounts], signedIn: true }
}

/** The invitation form as it was sent. */
export interface InvitationForm {
  readonly name: string
  readonly role: Role
  readonly problem: NameProblem | "name-taken" | null
}

export const emptyInvitation: InvitationForm = { name: "", role: "moderator", problem: null }

/** The model of the list of moderators with its invitation form. */
export function moderatorsPage(deps: DeskDeps, res: Response, form: InvitationForm) {
  const own = sessionOf(res).moderator.id
  return {
    people: deps.people
      .all()
      .map((person) => ({ ...person, isOwn: person.id === own, isOver: isLinkOver(deps, person) })),
    isAnnouncementDue: isAnnouncementDue(deps),
    invitationDays,
    roles,
    form,
  }
}

function isLinkOver(deps: DeskDeps, { state, invitedOn }: Person): boolean {
  return state === "invited" && isOver(invitedOn, deps.today())
}

/** The model of the question whether to remove somebody. Throws Refusal "not-found". */
export function removalPage(deps: DeskDeps, id: string) {
  const person = deps.people.find(id)
  if (!person) throw new Refusal("not-found")
  return { person, hasKeys: person.state === "active" }
}
