import { type CaseState, caseStates } from "../deskbook/cases.ts"
import type { DeskDeps } from "./deps.ts"
import type { DeskSession } from "./session.ts"
import { type Summary, summaryOf } from "./summaries.ts"

interface Card {
  readonly id: string
  readonly day: string
  readonly state: CaseState
  readonly isNew: boolean
  /** Something decided has not reached the source or the archive yet. */
  readonly isDue: boolean
  /** Undefined when this session's keys do not open it. */
  readonly summary: Summary | undefined
}

/** The model of the list: every case under its state, and what needs a word of warning. */
export async function listPage(deps: DeskDeps, session: DeskSession): Promise<Readonly<Record<string, unknown>>> {
  const cards: Card[] = []
  for (const found of deps.cases.all()) {
    const { id, openedOn, state, draftRevision } = found
    const isNew = state === "redacting" && draftRevision === 0
    const isDue = found.deliveryDue > 0 || found.publicationDue === 1
    cards.push({ id, day: openedOn, state, isNew, isDue, summary: await summaryOf(deps, session, id) })
  }
  const groups = caseStates.map((state) => ({ state, cards: cards.filter((card) => card.state === state) }))
  const due = cards.filter((card) => card.isDue).length
  return { groups, unreadable: deps.cases.items.unreadable(), due, total: cards.length }
}
