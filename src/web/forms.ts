import express, { type RequestHandler } from "express"

/** In bytes. Korean text grows to nine bytes a syllable in a form, so this holds the longest account. */
export const largestForm = 2 * 1024 * 1024

/** How many fields a form of ours has at most; the desk's suggestions are one field each. */
const mostFields = 3000

/** Reads urlencoded forms into plain string fields; a repeated field becomes an array, which only `fields` accepts. */
export function forms(limit = largestForm): RequestHandler {
  return express.urlencoded({ extended: false, limit, parameterLimit: mostFields })
}

/** A field of a form as text, "" when it is missing or not one plain value. */
export function field(body: unknown, name: string): string {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, name)) return ""
  const value = (body as Record<string, unknown>)[name]
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : ""
}

/** Every value of a field that may be sent several times. */
export function fields(body: unknown, name: string): readonly string[] {
  if (typeof body !== "object" || body === null || !Object.hasOwn(body, name)) return []
  return [(body as Record<string, unknown>)[name]].flat().filter((value) => typeof value === "string")
}
