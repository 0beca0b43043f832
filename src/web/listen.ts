import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Site, SiteAddress } from "../config.ts"
import { SetupProblem } from "../errors.ts"

export interface Running {
  /** Where the site can be reached from this machine, without a trailing slash. */
  readonly origin: string
  /** Stops accepting, lets running requests end, then closes what the site holds open. */
  close(): Promise<void>
}

/** In milliseconds: five files of 25 MB over a slow onion circuit take most of an hour. */
const longestRequest = 60 * 60_000

/**
 * Listens first and builds the site with the origins that it turned out to have (port 0 is chosen by the system).
 * Throws SetupProblem when the port is taken or not allowed.
 */
export async function listen(
  site: Site,
  address: SiteAddress,
  build: (origins: readonly string[]) => RequestListener,
  release: () => void,
): Promise<Running> {
  const server = createServer({ requestTimeout: longestRequest, headersTimeout: 30_000 })
  const port = await bind(server, site, address)
  const here = [`http://127.0.0.1:${String(port)}`, `http://localhost:${String(port)}`]
  server.on("request", build([...here, ...address.origins]))
  return {
    origin: `http://${address.host === "localhost" ? "localhost" : "127.0.0.1"}:${String(port)}`,
    close: async () => {
      await stop(server)
      release()
    },
  }
}

async function bind(server: Server, site: Site, { host, port }: SiteAddress): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        new SetupProblem(
          `${site} cannot listen on ${host}:${String(port)} (${reasons[error.code ?? ""] ?? "not possible"}): set UNBARRED_${site.toUpperCase()}_PORT to another port.`,
          { cause: error },
        ),
      )
    })
    server.listen(port, host, resolve)
  })
  return (server.address() as AddressInfo).port
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EACCES: "this port needs more rights",
  EADDRNOTAVAIL: "this machine has no such address",
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
  })
}
