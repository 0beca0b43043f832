import { readConfig } from "../config.ts"
import { prepareFolder } from "./data-folder.ts"
import { introduction } from "./introduce.ts"
import { runSites } from "./run-sites.ts"
import { toldToStop } from "./stop.ts"

/** Runs the three sites on the data folder until Ctrl-C. */
export async function start(): Promise<number> {
  const config = readConfig()
  const stopped = toldToStop({ beside: false })
  prepareFolder(config.folder)
  await runSites(config, stopped, (running) => {
    console.log(introduction(config, running))
  })
  return 0
}
