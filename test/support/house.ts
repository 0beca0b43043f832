import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { onTestFinished } from "vitest"
import { codeAt } from "../../src/cli/totp.ts"
import type { Site } from "../../src/config.ts"
import { launchChromium } from "./chromium.ts"
import { temporaryFolder } from "./folder.ts"
import { run, settingsFor } from "./site-processes.ts"

/** A page of the three sites, and what was sent to it. */
export interface Answer {
  readonly url: string
  readonly body: string
}

export interface House {
  readonly folder: string
  readonly origins: Readonly<Record<Site, string>>
  /** Where the first administrator is set up. */
  readonly setUp: string
  /** Opens a browser of somebody's own. */
  visitor(script: boolean): Promise<Page>
  /** Every page that any visitor was shown so far. */
  answers(): Promise<readonly Answer[]>
  /** Everything that the three processes have printed. */
  printed(): string
  /** Every cookie that any visitor holds. */
  cookies(): Promise<readonly string[]>
}

/** The three sites as `npm start` runs them on an empty folder, with real browsers to visit them. */
export async function openHouse(): Promise<House> {
  const folder = temporaryFolder()
  const terminal = run(["start"], settingsFor(folder))
  await terminal.until("/set-up/")
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const contexts: BrowserContext[] = []
  const answers: Promise<Answer>[] = []
  const originOf = (site: Site) => new RegExp(`^ +${site} +(http\\S+)`, "m").exec(terminal.out())?.[1] ?? ""
  return {
    folder,
    origins: { archive: originOf("archive"), intake: originOf("intake"), desk: originOf("desk") },
    setUp: /http\S+\/set-up\/\S+/.exec(terminal.out())?.[0] ?? "",
    printed: () => terminal.out() + terminal.err(),
    visitor: (script) => visit(browser, contexts, answers, script),
    answers: () => Promise.all(answers),
    cookies: async () => {
      const jars = await Promise.all(contexts.map((context) => context.cookies()))
      return jars.flat().map((cookie) => `${cookie.name}=${cookie.value}`)
    },
  }
}

async function visit(
  browser: Browser,
  contexts: BrowserContext[],
  answers: Promise<Answer>[],
  script: boolean,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 740 } })
  contexts.push(context)
  context.on("response", (response) => {
    const body = response.text().catch(() => "")
    answers.push(body.then((text) => ({ url: response.url(), body: text })))
  })
  return await context.newPage()
}

/** Everything that lies in the data folder, file by file. */
export function filesOf(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

/** Somebody at the desk. */
export interface Person {
  readonly name: string
  readonly page: Page
  readonly secret: string
}

const passphraseOf = (name: string) => `${name} has a long passphrase`

/** Follows an enrolment address: passphrase, authenticator app, code. `name` is asked only at the first set-up. */
export async function enrol(house: House, address: string, name: string): Promise<Person> {
  const page = await house.visitor(true)
  await page.goto(address)
  const secret = (await page.locator(".secret code").innerText()).replaceAll(/\s/g, "")
  if ((await page.locator("#name").count()) > 0) await page.fill("#name", name)
  await page.fill("#passphrase", passphraseOf(name))
  await page.fill("#again", passphraseOf(name))
  await page.fill("#code", codeAt(secret, Date.now()))
  await page.click("main button[type=submit]")
  await page.locator(".notice-success").waitFor()
  return { name, page, secret }
}

/** Signs in with the code of the next half minute: the one of this moment was used when enrolling. */
export async function signIn(house: House, { name, page, secret }: Person): Promise<void> {
  await page.goto(`${house.origins.desk}/en/sign-in`)
  await page.fill("#name", name)
  await page.fill("#passphrase", passphraseOf(name))
  await page.fill("#code", codeAt(secret, Date.now() + 30_000))
  await page.click("main button[type=submit]")
  await page.locator("nav.site-nav").waitFor()
}

/** An administrator invites, the new moderator enrols, the administrator admits them. */
export async function addModerator(house: House, administrator: Person, name: string): Promise<Person> {
  const { page } = administrator
  await page.goto(`${house.origins.desk}/en/moderators`)
  await page.fill("#name", name)
  await page.check("input[name=role][value=moderator]")
  await page.click("form[action$='/moderators/invite'] button[type=submit]")
  const moderator = await enrol(house, await page.locator(".secret code").innerText(), name)
  await page.goto(`${house.origins.desk}/en/moderators`)
  await page.click("form[action$='/admit'] button[type=submit]")
  await page.waitForLoadState()
  await signIn(house, moderator)
  return moderator
}
