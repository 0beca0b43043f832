import { expect, it } from "vitest"
import { credentials, deskWithAdministrator } from "../support/desk-site.ts"
import type { Answer } from "../support/visitor.ts"

const halfAnHour = 30 * 60_000

/** The fields of the form that leads to `action`, as a browser would send them. */
function fieldsOf(page: Answer, action: string): Readonly<Record<string, readonly string[]>> {
  const form = page.text.split("<form").find((one) => one.includes(`action="${action}"`)) ?? ""
  const fields: Record<string, readonly string[]> = {}
  for (const input of form.split("</form>")[0]?.matchAll(/<input[^>]*? name="([^"]*)"[^>]*? value="([^"]*)"/g) ?? []) {
    const name = plain(input[1] ?? "")
    fields[name] = [...(fields[name] ?? []), plain(input[2] ?? "")]
  }
  return fields
}

function plain(attribute: string): string {
  const entities: Readonly<Record<string, string>> = { "#34": '"', "#39": "'", lt: "<", gt: ">", amp: "&" }
  return attribute.replaceAll(/&(#34|#39|lt|gt|amp);/g, (_whole, name: string) => entities[name] ?? "")
}

it("loses nothing that was typed when a session ends in the middle of a form", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  const words = `첫째 줄 "둘째" 'drei' <b>&amp;\r\n\tvier`
  const typed = { name: ["하늘"], role: ["moderator"], more: [words, "another"], 'odd"name': [""] }
  site.clock.now += halfAnHour
  const expired = await administrator.post("/ko/moderators/invite?from=page", typed)
  expect(expired.status).toBe(401)
  expect(expired.text).toContain("다시 들어가십시오")
  const kept = fieldsOf(expired, "/ko/sign-in")
  expect(kept["resume_path"]).toEqual(["/moderators/invite?from=page"])
  const wrong = await administrator.post("/ko/sign-in", { ...kept, name: "Ada", passphrase: "not the right one" })
  expect(wrong.status).toBe(403)
  const page = await administrator.post("/ko/sign-in", { ...fieldsOf(wrong, "/ko/sign-in"), ...credentials(site, ada) })
  expect(page.status).toBe(200)
  const again = fieldsOf(page, "/ko/moderators/invite?from=page")
  expect(again).toEqual(typed)
  const done = await administrator.post("/ko/moderators/invite?from=page", again)
  expect(done.text).toMatch(/\/join\/[\w-]{43}/)
})

it("carries the longest form that the desk accepts", async () => {
  const { site, ada, administrator } = await deskWithAdministrator()
  await administrator.post("/sign-out", {})
  const text = '"'.repeat(680_000)
  const kept = fieldsOf(await administrator.post("/cases/x/reply", { text }), "/sign-in")
  const page = await administrator.post("/sign-in", { ...kept, ...credentials(site, ada) })
  expect(page.status).toBe(200)
  expect(fieldsOf(page, "/cases/x/reply")).toEqual({ text: [text] })
})

it("goes on to the page that was asked for", async () => {
  const { site, ada } = await deskWithAdministrator()
  const visitor = site.visitor()
  const kept = fieldsOf(await visitor.get("/ru/moderators"), "/ru/sign-in")
  const answer = await visitor.post("/ru/sign-in", { ...kept, ...credentials(site, ada) })
  expect(answer.status).toBe(303)
  expect(answer.headers.get("location")).toBe("/ru/moderators")
})

it("never leads to another site", async () => {
  const { site, ada } = await deskWithAdministrator()
  const elsewhere = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "",
  ]
  for (const resume_path of elsewhere) {
    const answer = await site.visitor().post("/sign-in", { resume_path, ...credentials(site, ada) })
    expect(`${resume_path} → ${String(answer.headers.get("location"))}`).toBe(`${resume_path} → /`)
    const fields = { resume_path, resume_fields: '[["name","Eve"]]', ...credentials(site, ada) }
    expect((await site.visitor().post("/sign-in", fields)).text).not.toContain("evil.example")
  }
})
