import { request } from "node:http"
import type { Router } from "express"
import { expect, it, onTestFinished } from "vitest"
import { caseRoutes } from "../../src/desk/case-routes.ts"
import { openDesk, realSurroundings } from "../../src/desk/open-desk.ts"
import { deskRoutes } from "../../src/desk/routes.ts"
import { addModerator, credentials, deskWithAdministrator, signIn } from "../support/desk-site.ts"
import { temporaryFolder } from "../support/folder.ts"

interface Address {
  readonly method: string
  readonly path: string
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle?: { readonly stack?: readonly Layer[] }
}

/** Every address that a router knows, read from the router itself. */
function addressesOf(router: { readonly stack: readonly Layer[] }): readonly Address[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (!route) return handle?.stack ? addressesOf({ stack: handle.stack }) : []
    return Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path: filledIn(route.path) }))
  })
}

function filledIn(path: string): string {
  return path.replaceAll(/:\w+/g, "0123456789abcdef0123456789abcdef")
}

async function addressesOfTheDesk() {
  const { deps, close } = await openDesk(temporaryFolder(), realSurroundings)
  onTestFinished(close)
  const read = (router: Router) => addressesOf(router as unknown as { readonly stack: readonly Layer[] })
  return { all: read(deskRoutes(deps)), cases: read(caseRoutes(deps)) }
}

const openToStrangers = ["GET /sign-in", "POST /sign-in", "GET /set-up/", "POST /set-up/", "GET /join/", "POST /join/"]
const isOpen = ({ method, path }: Address) =>
  openToStrangers.some((open) =>
    open.endsWith("/") ? `${method} ${path}`.startsWith(open) : `${method} ${path}` === open,
  )

it("shows a stranger the sign-in page at every address, known or not", async () => {
  const { site } = await deskWithAdministrator()
  const { all } = await addressesOfTheDesk()
  const unknown = [
    "/nothing",
    "/moderators/",
    "/SIGN-IN",
    "/sign-in/",
    "/set-up/a/b",
    "/join/..%2Fmoderators",
    "/assets/x",
  ]
  const closed = [...all.filter((address) => !isOpen(address)), ...unknown.map((path) => ({ method: "GET", path }))]
  expect(all.length - all.filter((address) => !isOpen(address)).length).toBe(openToStrangers.length)
  expect(closed.length).toBeGreaterThan(20)
  const stranger = site.visitor()
  stranger.cookies.set("desk", "a".repeat(43))
  for (const { method, path } of closed) {
    for (const prefix of ["", "/ko"]) {
      const answer = await (method === "GET" ? stranger.get(prefix + path) : stranger.post(prefix + path, {}))
      expect(`${method} ${path} ${String(answer.status)}`).toBe(`${method} ${path} 401`)
      expect(answer.text).toContain('name="passphrase"')
    }
  }
})

it("refuses a moderator every address that is not about accounts or their own session", async () => {
  const { site, administrator } = await deskWithAdministrator()
  const moderator = await signIn(site, await addModerator(site, administrator, "Mira"))
  const { all, cases } = await addressesOfTheDesk()
  const own = new Set(["POST /sign-out", ...cases.map(({ method, path }) => `${method} ${path}`)])
  const forbidden = all.filter((address) => !isOpen(address) && !own.has(`${address.method} ${address.path}`))
  expect(forbidden.length).toBeGreaterThanOrEqual(5)
  for (const { method, path } of forbidden) {
    const answer = await (method === "GET" ? moderator.get(path) : moderator.post(path, {}))
    expect(`${method} ${path} ${String(answer.status)}`).toBe(`${method} ${path} 403`)
  }
  expect((await moderator.get("/")).text).not.toContain("/moderators")
  expect((await administrator.get("/")).text).toContain("/moderators")
})

it("does nothing that another site sends, signed in or not", async () => {
  const { administrator } = await deskWithAdministrator()
  const form = { name: "Eve", role: "administrator" }
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example" },
    { "sec-fetch-site": "same-site" },
  ]) {
    expect((await administrator.post("/moderators/invite", form, headers)).status).toBe(403)
  }
  expect((await administrator.get("/moderators")).text).not.toContain("Eve")
})

it("keeps every page out of caches and frames", async () => {
  const { site, administrator } = await deskWithAdministrator()
  for (const answer of [await administrator.get("/moderators"), await site.visitor().get("/")]) {
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  }
})

it("marks the cookie as secure where the desk is reached by https", async () => {
  const { site, ada } = await deskWithAdministrator()
  const body = new URLSearchParams(credentials(site, ada)).toString()
  const headers = {
    host: "desk.example",
    origin: "https://desk.example",
    "content-type": "application/x-www-form-urlencoded",
  }
  const cookies = await new Promise<readonly string[]>((resolve, reject) => {
    const sent = request(`${site.origin}/sign-in`, { method: "POST", headers }, (response) => {
      response.resume()
      resolve(response.headers["set-cookie"] ?? [])
    })
    sent.on("error", reject).end(body)
  })
  expect(cookies).toEqual([expect.stringMatching(/^desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)])
})
