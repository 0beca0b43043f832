import { parentPort } from "node:worker_threads"
import { loadDetector } from "../redaction/suggest/detector.ts"
import { suggest } from "../redaction/suggest/suggest.ts"
import type { Answer, Question } from "./suggester.ts"

const detector = await loadDetector()

parentPort?.on("message", ({ number, text, language }: Question) => {
  parentPort?.postMessage(answerOf(number, text, language))
})

function answerOf(number: number, text: string, language: Question["language"]): Answer {
  try {
    return { number, findings: suggest(detector, text, { language, register: "testimony" }) }
  } catch (error) {
    // Its name only: a message could quote the account.
    return { number, failed: error instanceof Error ? error.name : "unknown" }
  }
}
