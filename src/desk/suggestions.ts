import type { Finding, FindingType, Tier } from "../redaction/finding.ts"
import type { Span, SpanKind } from "../redaction/span.ts"
import { addsNothing } from "../redaction/suggest/cores.ts"

const kinds: Readonly<Record<FindingType, SpanKind>> = {
  PERSON: "person",
  CODE: "code",
  LOC: "place",
  ORG: "organisation",
  DATE: "date",
  DEM: "detail",
  EVENT: "detail",
}

/** Something to decide: words that may identify somebody, wherever they stand unmarked. */
export interface Suggestion {
  readonly words: string
  readonly kind: SpanKind
  readonly tier: Tier
  readonly spans: readonly Span[]
  /** As the form sends it back: "person 12-15 40-43". */
  readonly value: string
  readonly times: number
  readonly before: string
  readonly after: string
}

export function kindOf(type: FindingType): SpanKind {
  return kinds[type]
}

const contextLength = 16

/** What is still to be decided, the same words together, in the order in which they first appear. What is marked is left out. */
export function suggestionsOf(
  account: string,
  findings: readonly Finding[],
  marked: readonly Span[],
): readonly Suggestion[] {
  const unmarked = unmarkedBefore(account, marked)
  const isOpen = (one: Finding): boolean => (unmarked[one.end] ?? 0) > (unmarked[one.start] ?? 0)
  // Of "in May 2021" nothing is left to decide when May 2021 is marked.
  const open = findings.filter((one) => isOpen(one) && !marked.some((span) => addsNothing(account, one, span)))
  const keyOf = ({ start, end, type }: Finding) => `${kinds[type]} ${account.slice(start, end).toLowerCase()}`
  return [...Map.groupBy(open, keyOf).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return {
      words: account.slice(first.start, first.end),
      kind: kinds[first.type],
      tier: group.some(({ tier }) => tier === "sure") ? "sure" : "check",
      spans: group.map(({ start, end, type }) => ({ start, end, kind: kinds[type], replacement: "" })),
      value: `${kinds[first.type]} ${group.map(({ start, end }) => `${String(start)}-${String(end)}`).join(" ")}`,
      times: group.length,
      before: account.slice(Math.max(0, first.start - contextLength), first.start),
      after: account.slice(first.end, first.end + contextLength),
    }
  })
}

/** For each offset, how many letters and figures before it no mark covers: a comma alone is nothing to decide. */
function unmarkedBefore(account: string, marked: readonly Span[]): Uint32Array {
  const cover = new Uint8Array(account.length)
  for (const { start, end } of marked) cover.fill(1, start, end)
  const before = new Uint32Array(account.length + 1)
  for (let at = 0; at < account.length; at++) {
    const open = cover[at] !== 1 && /[\p{L}\p{N}\p{Surrogate}]/u.test(account[at] ?? "")
    before[at + 1] = (before[at] ?? 0) + (open ? 1 : 0)
  }
  return before
}
