export type NameProblem = "name-missing" | "name-long" | "name-letters"

const longestName = 40

/** A name as it is kept and compared. */
export function readName(typed: string): string {
  return typed
    .slice(0, 10 * longestName)
    .normalize("NFC")
    .trim()
    .replaceAll(/\s+/g, " ")
}

/** What is wrong with a new moderator's name, if anything. */
export function nameProblem(name: string): NameProblem | undefined {
  if (name === "") return "name-missing"
  if (Array.from(name).length > longestName) return "name-long"
  return /[\p{C}]/u.test(name) ? "name-letters" : undefined
}
