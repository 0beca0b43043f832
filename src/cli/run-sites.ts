import type { Config, Site } from "../config.ts"
import { SetupProblem } from "../errors.ts"
import { type SiteProcess, spawnSite, type Started } from "./site-process.ts"

export interface RunningSites {
  readonly sites: Readonly<Record<Site, Started>>
  readonly processes: readonly SiteProcess[]
  close(): Promise<void>
}

/**
 * Starts the three sites: the desk first, because it makes what the others read. Throws SetupProblem, with none left
 * running, when one does not start or `stopped` comes first.
 */
export async function startSites(config: Config, stopped = new Promise<void>(() => undefined)): Promise<RunningSites> {
  const processes: SiteProcess[] = []
  const close = async () => {
    await Promise.all(processes.map((one) => one.close()))
  }
  const begin = async (site: Site): Promise<Started> => {
    const one = spawnSite(site, config)
    processes.push(one)
    return await Promise.race([one.started, refuseAfter(stopped)])
  }
  try {
    const desk = await begin("desk")
    const [intake, archive] = await Promise.all([begin("intake"), begin("archive")])
    return { sites: { archive, intake, desk }, processes, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function refuseAfter(stopped: Promise<void>): Promise<never> {
  await stopped
  throw new SetupProblem("Stopped before everything was ready.")
}

/** Runs the sites until told to stop. Throws SetupProblem, with all of them stopped, when one ends by itself. */
export async function runSites(
  config: Config,
  stopped: Promise<void>,
  introduce: (running: RunningSites) => void,
): Promise<void> {
  const running = await Promise.race([startSites(config, stopped), stopped])
  if (!running) return
  introduce(running)
  const lost = running.processes.map(async (one) => {
    await one.ended
    return one.site
  })
  const first = await Promise.race([stopped, ...lost])
  await running.close()
  if (first !== undefined) throw new SetupProblem(`${first} ended unexpectedly, so all three sites were stopped.`)
}
