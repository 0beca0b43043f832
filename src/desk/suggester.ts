import { Worker } from "node:worker_threads"
import type { Language } from "../i18n/language.ts"
import type { Finding } from "../redaction/finding.ts"

/** What the thread is asked, and what it answers. */
export interface Question {
  readonly number: number
  readonly text: string
  readonly language: Language
}
export type Answer =
  | { readonly number: number; readonly findings: readonly Finding[] }
  | { readonly number: number; readonly failed: string }

/** Suggestions for an account; undefined when there are none to be had now. */
export type Suggester = (text: string, language: Language) => Promise<readonly Finding[] | undefined>

/** Milliseconds: as long as a session lasts unused. Then the dictionaries, and any words still in that memory, are let go. */
const idleFor = 30 * 60_000
/** Milliseconds that a page waits at most. A case can be redacted without suggestions, but not without its page. */
const patience = 20_000
/** Milliseconds after which a question holds up all others: its thread is ended, and the next question starts another. */
const tooLong = 60_000
/** Megabytes for the thread's own objects, old and new; the dictionaries' tables lie beside them. A small room is cleared in time. */
const room = { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 16 }

/**
 * Suggests in a thread of its own, which starts with the first question: loading the dictionaries takes seconds, and nothing
 * of it is wanted before somebody opens a case. What goes wrong there is one line of the log, without anyone's words.
 */
export function prepareSuggester(log: (line: string) => void): Suggester {
  const waiting = new Map<number, (findings: readonly Finding[] | undefined) => void>()
  const unanswered = new Set<number>()
  let thread: Worker | undefined
  let asked = 0
  const settle = (number: number, findings?: readonly Finding[]) => {
    waiting.get(number)?.(findings)
    waiting.delete(number)
    // The thread holds the process only while somebody waits for it.
    if (waiting.size === 0) thread?.unref()
  }
  const stop = () => {
    void thread?.terminate()
    thread = undefined
    unanswered.clear()
    for (const number of waiting.keys()) settle(number)
  }
  const idle = setTimeout(stop, idleFor).unref()
  const start = (): Worker =>
    startThread(log, {
      answered: (answer) => {
        unanswered.delete(answer.number)
        settle(answer.number, "findings" in answer ? answer.findings : undefined)
      },
      ended: (ended) => {
        if (ended === thread) stop()
      },
    })
  return async (text, language) => {
    idle.refresh()
    thread ??= start()
    const question: Question = { number: ++asked, text, language }
    return await new Promise((resolve) => {
      waiting.set(question.number, resolve)
      unanswered.add(question.number)
      setTimeout(settle, patience, question.number).unref()
      setTimeout(() => {
        if (unanswered.has(question.number)) stop()
      }, tooLong).unref()
      thread?.ref()
      thread?.postMessage(question)
    })
  }
}

interface Heard {
  readonly answered: (answer: Answer) => void
  readonly ended: (thread: Worker) => void
}

function startThread(log: (line: string) => void, { answered, ended }: Heard): Worker {
  const thread = new Worker(new URL("suggest-thread.ts", import.meta.url), { resourceLimits: room })
  thread.on("message", (answer: Answer) => {
    if ("failed" in answer) log(`suggestions failed: ${answer.failed}`)
    answered(answer)
  })
  thread.on("error", (error: NodeJS.ErrnoException) => {
    log(`suggestions stopped: ${error.code ?? error.name}`)
    ended(thread)
  })
  thread.on("exit", () => {
    ended(thread)
  })
  return thread
}
