import { get } from "node:http"
import { expect, it } from "vitest"
import { newNonce } from "../../src/intake/nonce.ts"
import { languages } from "../../src/i18n/language.ts"
import { intakeCatalogues } from "../../src/i18n/intake-catalogue.ts"
import { type IntakeSite, openIntake, rowsOf } from "../support/intake-site.ts"
import { filledForm, load, send, sendAccount, sendForm, type Shown } from "../support/source-browser.ts"

it.each(languages)("shows its pages in %s, by the address and by what the browser asks for", async (language) => {
  const site = await openIntake()
  const messages = intakeCatalogues[language]
  for (const [path, title] of [
    ["/", messages["home.title"]],
    ["/testimony", messages["form.title"]],
    ["/mailbox", messages["code.title"]],
  ] as const) {
    const chosen = await load(site, `/${language}${path}`)
    expect(chosen.html).toContain(`<html lang="${language}">`)
    expect(chosen.html).toContain(`<h1>${title}</h1>`)
    expect((await load(site, path, { "Accept-Language": `${language}, *;q=0.1` })).html).toContain(`<h1>${title}</h1>`)
  }
  expect((await load(site, `/${language}/testimony`)).html).toContain(`action="/${language}/testimony"`)
})

it("sets no cookie, is kept by no cache, runs no script and loads nothing from elsewhere, on any page", async () => {
  const site = await openIntake()
  for (const { headers, html } of await everyPage(site)) {
    expect(headers.get("set-cookie")).toBeNull()
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("content-security-policy")).toContain("script-src 'none'")
    expect(headers.get("referrer-policy")).toBe("same-origin")
    expect(html).not.toMatch(/<script|<style|<img|<iframe|\sstyle=|\son[a-z]+=/i)
    expect(html).not.toMatch(/(?:src|href|action)="(?!\/(?!\/)|#)/)
  }
})

async function everyPage(site: IntakeSite): Promise<readonly Shown[]> {
  const receipt = await sendAccount(site)
  const form = newNonce()
  return await Promise.all([
    ...["/", "/en/testimony", "/en/mailbox", "/nothing"].map(async (path) => await load(site, path)),
    sendForm(site, await filledForm(site)),
    sendForm(site, await filledForm(site, { account: "" })),
    send(site, "/en/receipt", { receipt, typed: receipt }),
    send(site, "/en/receipt", { receipt, typed: "1" }),
    send(site, "/en/mailbox", { receipt }),
    send(site, "/en/mailbox", { receipt: "0".repeat(25) }),
    send(site, "/en/mailbox/message", { receipt, form, text: "words" }),
    send(site, "/en/mailbox/withdraw", { receipt, form }),
    send(site, "/en/mailbox/withdraw/confirmed", { receipt, form }),
  ])
}

it("never puts a code into an address", async () => {
  const site = await openIntake()
  const receipt = await sendAccount(site)
  for (const { html } of [
    await send(site, "/en/mailbox", { receipt }),
    await send(site, "/en/receipt", { receipt, typed: "" }),
  ])
    expect(html.match(/(?:href|action)="[^"]*"/g)?.join("\n")).not.toContain(receipt)
})

it("refuses what another site sends, and what does not say where it comes from", async () => {
  const site = await openIntake()
  for (const headers of [
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://elsewhere.example" },
    { Origin: "null" },
    {},
  ] as Record<string, string>[])
    expect((await sendForm(site, await filledForm(site), { headers })).status).toBe(403)
  expect(rowsOf(site)).toEqual([0, 0, 0])
  expect((await sendForm(site, await filledForm(site), { headers: { Origin: site.origin } })).status).toBe(200)
})

it("does not answer under another name", async () => {
  const site = await openIntake()
  const status = await new Promise((resolve) => {
    get(`${site.origin}/en/testimony`, { headers: { Host: "elsewhere.example" } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
  })
  expect(status).toBe(421)
})

it("knows no other address, and none of its forms' by reading", async () => {
  const site = await openIntake()
  for (const path of ["/nothing", "/receipt", "/mailbox/message", "/mailbox/withdraw/confirmed", "/testimony/1", "/%"])
    expect((await load(site, path)).status, path).toBeGreaterThanOrEqual(400)
  expect(site.log).toEqual([])
})

it("refuses a form without its random value, and a message without one", async () => {
  const site = await openIntake()
  const form = await filledForm(site)
  form.set("form", "guessed")
  expect((await sendForm(site, form)).status).toBe(400)
  const receipt = await sendAccount(site)
  expect((await send(site, "/en/mailbox/message", { receipt, text: "words" })).status).toBe(400)
  expect(rowsOf(site)[0]).toBe(1)
})

it("writes nothing when pages are only read", async () => {
  const site = await openIntake()
  const before = site.db.pragma("data_version", { simple: true })
  const changes = site.db.prepare("SELECT total_changes()").pluck()
  const changed = changes.get()
  for (const path of ["/", "/testimony", "/mailbox", "/receipt"]) await load(site, path)
  expect(site.db.pragma("data_version", { simple: true })).toBe(before)
  expect(changes.get()).toBe(changed)
})

it.each(languages)("sends at most 40 KB for the first visit to the form in %s", async (language) => {
  const site = await openIntake()
  const form = await onTheWire(`${site.origin}/${language}/testimony`)
  const styles = form.text.match(/href="(\/assets\/[^"]+)"/g) ?? []
  expect(styles.length).toBe(1)
  const style = await onTheWire(site.origin + (styles[0]?.slice(6, -1) ?? ""))
  expect(form.bytes + style.bytes).toBeLessThan(40_000)
})

/** What really crosses the wire for a page: its headers and its body as it is sent to a browser. */
async function onTheWire(address: string): Promise<{ readonly bytes: number; readonly text: string }> {
  return await new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "gzip, deflate" } }, (response) => {
      const pieces: Buffer[] = []
      response.on("data", (piece: Buffer) => pieces.push(piece))
      response.on("end", () => {
        const body = Buffer.concat(pieces)
        resolve({ bytes: body.length + response.rawHeaders.join("    ").length, text: body.toString() })
      })
    }).on("error", reject)
  })
}
