import type { Finding } from "../finding.ts"
import { contacts } from "./contacts.ts"
import { findForms } from "./form.ts"
import { journeys } from "./journeys.ts"
import { numbers } from "./numbers.ts"
import { said } from "./said.ts"

const forms = [...contacts, ...numbers, ...said, ...journeys]

/** Every code in a text, by its form. */
export function findCodes(text: string): readonly Finding[] {
  return findForms(text, forms)
}
