import { randomBytes } from "node:crypto"

export interface FilledIn {
  readonly action: string
  readonly headers: Record<string, string>
  readonly body: Buffer
}

const answers = {
  writer: "self",
  language: "en",
  sector: "construction",
  region: "RU-PRI",
  year_from: "2017",
  year_to: "2019",
  hours_per_day: "16",
  days_off_per_year: "2",
  papers: "security",
  violence: "saw",
  movement: "group",
  consent_store: "yes",
  consent_staff_read: "yes",
  consent_publish_text: "yes",
}

/** The form as a browser would send it: every hidden field as it came, answers, an account of so many bytes, a file. */
export function fillIn(page: string, textBytes: number, file: Buffer): FilledIn {
  const [form = ""] = /<form[^>]*multipart[\s\S]*?<\/form>/.exec(page) ?? []
  const [, action = ""] = /\saction="([^"]*)"/.exec(form) ?? []
  const account = randomBytes(textBytes).toString("base64").slice(0, textBytes)
  const fields = { ...hiddenFields(form), ...answers, account }
  const boundary = randomBytes(16).toString("hex")
  const texts = Object.entries(fields).map(([name, value]) => part(boundary, `name="${name}"`, Buffer.from(value)))
  const files = file.length === 0 ? [] : [part(boundary, `name="files"; filename="photo.jpg"`, file)]
  const body = Buffer.concat([...texts, ...files, Buffer.from(`--${boundary}--\r\n`)])
  return { action, headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` }, body }
}

function hiddenFields(form: string): Readonly<Record<string, string>> {
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]))
}

function attribute(input: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? ""
}

function part(boundary: string, disposition: string, content: Buffer): Buffer {
  const type = disposition.includes("filename") ? "Content-Type: image/jpeg\r\n" : ""
  const head = `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n")])
}
