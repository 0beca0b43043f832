import { createServer } from "node:net"
import { type Config, type Site, type SiteAddress, sites } from "../config.ts"

/** The same configuration with 0, which lets the system choose, for every port that is taken. */
export async function withFreePorts(config: Config): Promise<Config> {
  const addresses = { ...config.addresses }
  for (const site of sites) {
    if (!(await isFree(addresses[site]))) addresses[site] = { ...addresses[site], port: 0 }
  }
  return { ...config, addresses }
}

/** The sites whose ports were taken. */
export function movedSites(wanted: Config, given: Config): readonly Site[] {
  return sites.filter((site) => wanted.addresses[site].port !== given.addresses[site].port)
}

async function isFree({ host, port }: SiteAddress): Promise<boolean> {
  const server = createServer()
  return await new Promise((resolve) => {
    server.once("error", () => {
      resolve(false)
    })
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true)
      })
    })
  })
}
