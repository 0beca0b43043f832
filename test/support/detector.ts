import { loadDetector } from "../../src/redaction/suggest/detector.ts"

/** The real one. Loading takes seconds, so each test file loads it once. */
export const detector = await loadDetector()
