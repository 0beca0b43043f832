import { onTestFinished } from "vitest"
import { TOTP } from "otpauth"
import type { Config, SiteAddress } from "../../src/config.ts"
import { startDesk } from "../../src/desk/server.ts"
import { suggester } from "./suggester.ts"
import { temporaryFolder } from "./folder.ts"
import { type Answer, type Visitor, visit } from "./visitor.ts"

/** A desk that runs as it does in earnest: over HTTP, with real keys and files. Only its clock belongs to the test. */
export interface DeskSite {
  readonly folder: string
  readonly origin: string
  /** What it announced to the operator. */
  readonly announced: readonly string[]
  readonly clock: { now: number }
  readonly visitor: () => Visitor
  readonly stop: () => Promise<void>
}

export interface TestModerator {
  readonly name: string
  readonly passphrase: string
  /** In base32. */
  readonly secret: string
}

const midday = Date.parse("2026-03-14T12:00:00Z")

export async function startDeskSite(folder = temporaryFolder(), now = midday): Promise<DeskSite> {
  const clock = { now }
  const announced: string[] = []
  const surroundings = {
    suggester,
    now: () => clock.now,
    today: () => new Date(clock.now).toISOString().slice(0, 10),
    log: (line: string) => {
      announced.push(line)
    },
  }
  const running = await startDesk(configFor(folder), (line) => announced.push(line), surroundings)
  let stopped: Promise<void> | undefined
  const stop = async () => {
    stopped ??= running.close()
    await stopped
  }
  onTestFinished(stop)
  return { folder, origin: running.origin, announced, clock, visitor: () => visit(running.origin), stop }
}

function configFor(folder: string): Config {
  const address: SiteAddress = { host: "127.0.0.1", port: 0, origins: ["https://desk.example"] }
  return { folder, addresses: { archive: address, intake: address, desk: address } }
}

/** The code that the app of a moderator shows now. Every call waits for the next one, because each works once. */
export function nextCode(site: DeskSite, secret: string): string {
  site.clock.now += 30_000
  return codeNow(site, secret)
}

export function codeNow(site: DeskSite, secret: string): string {
  return new TOTP({ secret }).generate({ timestamp: site.clock.now })
}

/** Follows a link and sets up access, as its page asks. */
export async function enrol(site: DeskSite, path: string, name: string): Promise<TestModerator> {
  const visitor = site.visitor()
  const secret = secretOn(await visitor.get(path))
  const passphrase = `${name}: horse staple battery`
  const form = { name, passphrase, again: passphrase, code: nextCode(site, secret) }
  const answer = await visitor.post(path, form)
  if (answer.status !== 200) throw new Error(`not enrolled: ${String(answer.status)}`)
  return { name, passphrase, secret }
}

export function secretOn(page: Answer): string {
  const found = /<code>([A-Z2-7 ]{32,})<\/code>/.exec(page.text)?.[1]
  if (found === undefined) throw new Error("no secret on this page")
  return found.replaceAll(" ", "")
}

/** The path of the one-time address that the desk announced. */
export function setUpPath(site: DeskSite): string {
  const path = /\/set-up\/[\w-]+/.exec(site.announced.join("\n"))?.[0]
  if (path === undefined) throw new Error("no set-up address was announced")
  return path
}

export async function signIn(site: DeskSite, moderator: TestModerator): Promise<Visitor> {
  const visitor = site.visitor()
  const answer = await visitor.post("/sign-in", credentials(site, moderator))
  if (answer.status !== 303) throw new Error(`not signed in: ${String(answer.status)}`)
  return visitor
}

export function credentials(site: DeskSite, moderator: TestModerator): Readonly<Record<string, string>> {
  const { name, passphrase, secret } = moderator
  return { name, passphrase, code: nextCode(site, secret) }
}

/** Invites somebody. The path of the link. */
export async function invite(administrator: Visitor, name: string, role = "moderator"): Promise<string> {
  const page = await administrator.post("/moderators/invite", { name, role })
  const path = /\/join\/[\w-]+/.exec(page.text)?.[0]
  if (path === undefined) throw new Error(`not invited: ${String(page.status)}`)
  return path
}

/** The id of a moderator, as the administrator's page has it in its forms. */
export async function idOf(administrator: Visitor, name: string): Promise<string> {
  const page = await administrator.get("/moderators")
  const card = page.text.split('<li class="card').find((one) => one.includes(`<strong>${name}</strong>`))
  const id = /\/moderators\/([0-9a-f]{32})\//.exec(card ?? "")?.[1]
  if (id === undefined) throw new Error(`no moderator ${name}`)
  return id
}

/** Invites somebody, lets them set up access, and gives them the keys. */
export async function addModerator(
  site: DeskSite,
  administrator: Visitor,
  name: string,
  role = "moderator",
): Promise<TestModerator> {
  const moderator = await enrol(site, await invite(administrator, name, role), name)
  const admitted = await administrator.post(`/moderators/${await idOf(administrator, name)}/admit`, {})
  if (admitted.status !== 303) throw new Error(`not admitted: ${String(admitted.status)}`)
  return moderator
}

/** A desk with its first administrator, who is signed in. */
export async function deskWithAdministrator() {
  const site = await startDeskSite()
  const ada = await enrol(site, setUpPath(site), "Ada")
  return { site, ada, administrator: await signIn(site, ada) }
}
