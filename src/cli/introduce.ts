import { type Config, sites } from "../config.ts"
import type { RunningSites } from "./run-sites.ts"

const purposes = {
  archive: "what readers see",
  intake: "where accounts are handed over",
  desk: "where moderators work",
} as const

/** Where the sites are, and what the operator has to read. */
export function introduction(config: Config, running: RunningSites): string {
  const rows = sites.map((site) => `  ${site.padEnd(9)}${running.sites[site].origin.padEnd(25)}${purposes[site]}`)
  const announcements = sites.flatMap((site) => running.sites[site].announcements)
  return [
    "Unbarred is running. Ctrl-C stops it.",
    "",
    ...rows,
    `  ${"data".padEnd(9)}${config.folder}`,
    ...announcements.flatMap((line) => ["", line]),
    "",
  ].join("\n")
}
