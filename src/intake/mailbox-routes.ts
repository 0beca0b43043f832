import { type Request, type Response, Router } from "express"
import type { Refusal, RefusalCode } from "../errors.ts"
import { readReceipt } from "../sealing/receipt.ts"
import { asRefusal } from "../web/as-refusal.ts"
import { field, forms } from "../web/forms.ts"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import { decide } from "./decide.ts"
import type { IntakeDeps } from "./deps.ts"
import { mailboxPage, type Returned } from "./mailbox-page.ts"
import { readNonce } from "./nonce.ts"
import { openMailbox, type OpenedMailbox } from "./open-mailbox.ts"
import { sendMessage } from "./send-message.ts"
import { withdraw } from "./withdraw.ts"

type Act = (mailbox: OpenedMailbox, req: Request, res: Response) => Promise<void>

/** A source's mailbox. The code comes with every request, in its body, and nothing is kept between two of them. */
export function mailboxRoutes(deps: IntakeDeps): Router {
  const router = Router()
  const open = (path: string, act: Act) => {
    router.post(path, forms(), async (req, res) => {
      await withMailbox(deps, path, { req, res }, act)
    })
  }
  router.get("/mailbox", async (_req, res) => {
    await render(res, "intake/code", { typed: "", problem: undefined })
  })
  open("/mailbox", async (mailbox, _req, res) => {
    await show(res, mailbox)
  })
  open("/mailbox/message", async (mailbox, req, res) => {
    await answerMessage(deps, mailbox, req, res)
  })
  open("/mailbox/decision", async (mailbox, req, res) => {
    await answerDecision(deps, mailbox, req, res)
  })
  open("/mailbox/withdraw", async (mailbox, req, res) => {
    await render(res, "intake/withdraw", { receipt: mailbox.receipt, nonce: readNonce(req.body) })
  })
  open("/mailbox/withdraw/confirmed", async (mailbox, req, res) => {
    await withdraw(deps, mailbox, readNonce(req.body))
    await show(res, await openMailbox(deps, mailbox.receipt), { done: "withdraw.sent" })
  })
  return router
}

async function show(res: Response, mailbox: OpenedMailbox, returned: Returned = {}): Promise<void> {
  await render(res, "intake/mailbox", mailboxPage(mailbox, pageOf(res).language, returned))
}

async function answerMessage(deps: IntakeDeps, mailbox: OpenedMailbox, req: Request, res: Response): Promise<void> {
  const nonce = readNonce(req.body)
  const text = field(req.body, "text")
  const problem = await sendMessage(deps, mailbox, { nonce, text })
  if (problem) {
    res.status(422)
    await show(res, mailbox, { nonce, message: { text, problem } })
    return
  }
  await show(res, await openMailbox(deps, mailbox.receipt), { done: "message.sent" })
}

async function answerDecision(deps: IntakeDeps, mailbox: OpenedMailbox, req: Request, res: Response): Promise<void> {
  const nonce = readNonce(req.body)
  const [digest, answer, text] = [field(req.body, "digest"), field(req.body, "answer"), field(req.body, "text")]
  const problem = await decide(deps, mailbox, { nonce, digest, answer, text })
  if (problem) {
    res.status(problem === "preview-changed" ? 409 : 422)
    await show(res, mailbox, { nonce, decision: { answer, text, problem } })
    return
  }
  await show(res, await openMailbox(deps, mailbox.receipt), { done: "decision.sent" })
}

async function withMailbox(
  deps: IntakeDeps,
  path: string,
  { req, res }: { readonly req: Request; readonly res: Response },
  act: Act,
): Promise<void> {
  const typed = field(req.body, "receipt")
  const read = readReceipt(typed)
  if (!read.ok) {
    res.status(422)
    await render(res, "intake/code", { typed: typed.slice(0, 128), problem: `problem.${read.problem}` })
    return
  }
  try {
    await act(await openMailbox(deps, read.receipt), req, res)
  } catch (error) {
    await answerRefusal(asRefusal(error), error, path, { req, res })
  }
}

const passing: readonly RefusalCode[] = ["busy", "not-open", "storage-full", "storage-unavailable", "sealing-failed"]

/** Keeps what was typed on the page when the same form may succeed later. */
async function answerRefusal(
  refusal: Refusal,
  error: unknown,
  path: string,
  { req, res }: { readonly req: Request; readonly res: Response },
): Promise<void> {
  const typed = field(req.body, "receipt")
  res.status(refusal.status)
  if (refusal.code === "unknown-receipt")
    await render(res, "intake/code", { typed, problem: "refusal.unknown-receipt" })
  else if (passing.includes(refusal.code)) await render(res, "intake/again", againPage(refusal.code, path, req))
  else throw error
}

function againPage(code: RefusalCode, path: string, req: Request) {
  const kept = ["receipt", "form", "digest", "answer"].map((name) => ({ name, value: field(req.body, name) }))
  return { code, path, kept: kept.filter(({ value }) => value !== ""), text: field(req.body, "text") }
}
