import { asRefusal } from "../web/as-refusal.ts"

/**
 * Tries something that can be made up for later. A disk that is full or out of reach is then no error: what is due stays
 * marked in desk.db, and the pages say so. Undefined when it did not work.
 */
export async function unlessUnavailable<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    const { code } = asRefusal(error)
    if (code === "storage-unavailable" || code === "storage-full") return undefined
    throw error
  }
}
