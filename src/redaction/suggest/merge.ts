import { type Finding, type FindingType, findingTypes, type Tier } from "../finding.ts"

/**
 * Findings of one tier that overlap become one, of the type of its longest part; what is possible only inside what is sure is
 * left out. Sorted; no two of one tier overlap.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const sure = united(findings, "sure")
  return [...sure, ...outside(united(findings, "check"), sure)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Those that no other holds. Both lists are sorted, and none overlaps another of its own list. */
function outside(findings: readonly Finding[], holders: readonly Finding[]): readonly Finding[] {
  let at = 0
  return findings.filter(({ start, end }) => {
    while (at < holders.length && holders[at]!.end < end) at++
    return !(at < holders.length && holders[at]!.start <= start)
  })
}

function united(findings: readonly Finding[], tier: Tier): readonly Finding[] {
  const groups: Finding[][] = []
  let end = -1
  const ofTier = findings.filter((finding) => finding.tier === tier)
  for (const finding of ofTier.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < end) groups.at(-1)!.push(finding)
    else groups.push([finding])
    end = Math.max(end, finding.end)
  }
  return groups.map((group) => ({
    start: group[0]!.start,
    end: group.reduce((most, one) => Math.max(most, one.end), 0),
    type: typeOf(group),
    tier,
  }))
}

function typeOf(group: readonly Finding[]): FindingType {
  const length = (type: FindingType): number =>
    group.reduce((most, one) => (one.type === type ? Math.max(most, one.end - one.start) : most), 0)
  return findingTypes.reduce((top, type) => (length(type) > length(top) ? type : top))
}
