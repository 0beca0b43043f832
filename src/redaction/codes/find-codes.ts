import type { Finding } from "../finding.ts"
import { contacts } from "./contacts.ts"
import { coordinates } from "./coordinates.ts"
import { findForms } from "./form.ts"
import { journeys } from "./journeys.ts"
import { numbers } from "./numbers.ts"
import { plates } from "./plates.ts"
import { registers } from "./registers.ts"
import { said, saidPlate } from "./said.ts"

const forms = [...contacts, ...coordinates, ...plates, ...numbers, ...registers, ...said, ...journeys]

/** Every code in a text, by its form. */
export function findCodes(text: string): readonly Finding[] {
  return findForms(text, forms)
}

/** Plates that are said aloud, which came later than the weights of the tagger. */
export function findSaidPlates(text: string): readonly Finding[] {
  return findForms(text, [saidPlate])
}
