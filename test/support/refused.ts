import { asRefusal } from "../../src/web/as-refusal.ts"

/** The code with which `act` is refused; "done" when it is not. */
export async function refusalOf(act: () => unknown): Promise<string> {
  try {
    await act()
    return "done"
  } catch (error) {
    const { code } = asRefusal(error)
    if (code === "unexpected") throw error
    return code
  }
}
