import { resolve } from "node:path"
import { SetupProblem } from "./errors.ts"

export const sites = ["archive", "intake", "desk"] as const
export type Site = (typeof sites)[number]

export interface SiteAddress {
  readonly host: string
  /** 0 lets the system choose one, for tests and the demo. */
  readonly port: number
  /** Origins under which readers reach this site, without a trailing slash. Anything else is refused. Empty: loopback at `port`. */
  readonly origins: readonly string[]
}

export interface Config {
  /** Absolute path of the folder that holds the four databases and the intake key. */
  readonly folder: string
  readonly addresses: Readonly<Record<Site, SiteAddress>>
}

const defaultPort: Record<Site, number> = { archive: 3000, intake: 3001, desk: 3002 }

/** Reads every setting. Throws SetupProblem naming the setting that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    folder: resolve(environment["UNBARRED_DATA"] ?? "data"),
    addresses: {
      archive: readAddress(environment, "archive"),
      intake: readAddress(environment, "intake"),
      desk: readAddress(environment, "desk"),
    },
  }
}

/** The environment of a process that is to run under this configuration, and nothing of our own beside it. */
export function environmentOf(config: Config): Readonly<Record<string, string>> {
  const settings = sites.flatMap((site) => {
    const { host, port, origins } = config.addresses[site]
    const name = `UNBARRED_${site.toUpperCase()}`
    return [
      [`${name}_HOST`, host],
      [`${name}_PORT`, String(port)],
      [`${name}_ORIGINS`, origins.join(",")],
    ]
  })
  return { UNBARRED_DATA: config.folder, ...(Object.fromEntries(settings) as Record<string, string>) }
}

function readAddress(environment: NodeJS.ProcessEnv, site: Site): SiteAddress {
  const name = `UNBARRED_${site.toUpperCase()}`
  return {
    host: environment[`${name}_HOST`] ?? "127.0.0.1",
    port: readPort(`${name}_PORT`, environment[`${name}_PORT`], defaultPort[site]),
    origins: readOrigins(`${name}_ORIGINS`, environment[`${name}_ORIGINS`]),
  }
}

function readPort(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined || value === "") return fallback
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65535) return port
  throw new SetupProblem(`${name} must be a port number from 0 to 65535.`)
}

function readOrigins(name: string, value: string | undefined): readonly string[] {
  const origins = (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new SetupProblem(`${name} must list origins such as https://example.org, separated by commas.`)
  }
  return origins
}
