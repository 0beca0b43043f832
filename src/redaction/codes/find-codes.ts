import type { Finding } from "../finding.ts"
import { contacts } from "./contacts.ts"
import { coordinates } from "./coordinates.ts"
import { findForms } from "./form.ts"
import { journeys } from "./journeys.ts"
import { numbers } from "./numbers.ts"
import { plates } from "./plates.ts"
import { registers } from "./registers.ts"
import { said, saidPlate } from "./said.ts"
import { told } from "./told.ts"

const forms = [...contacts, ...coordinates, ...plates, ...numbers, ...registers, ...said, ...told, ...journeys]

/** Every code in a text, by its form. */
export function findCodes(text: string): readonly Finding[] {
  return findForms(text, forms)
}

/** Plates that are said aloud, which need not be looked for in every line. */
export function findSaidPlates(text: string): readonly Finding[] {
  return findForms(text, [saidPlate])
}
