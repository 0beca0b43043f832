import { prepareSuggester } from "../../src/desk/suggester.ts"

/** The real one; all desks of a test file share it, because each would load the dictionaries again. */
export const suggester = prepareSuggester(() => undefined)
