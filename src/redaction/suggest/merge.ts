import { type Finding, type FindingType, findingTypes, type Tier } from "./finding.ts"

/**
 * Findings of one tier that overlap become one, of the type of its longest part; what is possible only inside what is sure is
 * left out. Sorted; no two of one tier overlap.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const sure = united(
    findings.filter(({ tier }) => tier === "sure"),
    "sure",
  )
  const check = united(
    findings.filter(({ tier }) => tier === "check"),
    "check",
  ).filter((one) => !sure.some((other) => other.start <= one.start && other.end >= one.end))
  return [...sure, ...check].sort((a, b) => a.start - b.start || a.end - b.end)
}

function united(findings: readonly Finding[], tier: Tier): readonly Finding[] {
  const groups: Finding[][] = []
  let end = -1
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < end) groups.at(-1)!.push(finding)
    else groups.push([finding])
    end = Math.max(end, finding.end)
  }
  return groups.map((group) => ({
    start: group[0]!.start,
    end: Math.max(...group.map((one) => one.end)),
    type: typeOf(group),
    tier,
  }))
}

function typeOf(group: readonly Finding[]): FindingType {
  const length = (type: FindingType): number =>
    Math.max(0, ...group.filter((one) => one.type === type).map((one) => one.end - one.start))
  return findingTypes.reduce((top, type) => (length(type) > length(top) ? type : top))
}
