import type { Request } from "express"
import { field } from "../web/forms.ts"

type Fields = readonly (readonly [name: string, value: string])[]

/** Where somebody was going when the desk asked them to sign in, and what they had typed. */
export interface Resume {
  /** An address of this desk, without the language in front. */
  readonly path: string
  /** Null for a page that was only to be read. */
  readonly fields: Fields | null
}

export const nothingToResume: Resume = { path: "/", fields: null }

/** What the interrupted request wanted. */
export function interrupted(req: Request): Resume {
  if (!isOwnPath(req.url) || req.path === "/sign-out") return nothingToResume
  if (req.method === "POST") return { path: req.url, fields: fieldsOf(req.body) }
  return { path: req.url, fields: null }
}

/** The same as the sign-in page carried it. What it never carried is ignored. */
export function readResume(body: unknown): Resume {
  const path = field(body, "resume_path")
  const fields = field(body, "resume_fields")
  if (!isOwnPath(path)) return nothingToResume
  return { path, fields: fields === "" ? null : readFields(fields) }
}

/** The fields as text for one hidden input. */
export function fieldsAsText(fields: Fields): string {
  return JSON.stringify(fields)
}

// "//host" and "/\host" lead to other sites.
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\p{C}\s]*$/u.test(path)
}

function fieldsOf(body: unknown): Fields {
  if (typeof body !== "object" || body === null) return []
  return Object.entries(body).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (typeof one === "string" ? [[name, one] as const] : [])),
  )
}

function readFields(text: string): Fields | null {
  const fields = parse(text)
  if (!Array.isArray(fields)) return null
  return fields.flatMap((pair: unknown) => {
    const [name, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
    return typeof name === "string" && typeof value === "string" ? [[name, value] as const] : []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
