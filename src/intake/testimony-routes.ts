import { type Response, Router } from "express"
import { Refusal } from "../errors.ts"
import { formatReceipt, readReceipt } from "../sealing/receipt.ts"
import type { Recipient } from "../sealing/identity.ts"
import { asRefusal } from "../web/as-refusal.ts"
import { field, forms } from "../web/forms.ts"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import { checkReceipt } from "./check-receipt.ts"
import { cleanName } from "./clean-name.ts"
import type { IntakeDeps } from "./deps.ts"
import { deskKey } from "./desk-key.ts"
import type { FormState } from "./form-page.ts"
import { readNonce } from "./nonce.ts"
import { readTestimony } from "./read-testimony.ts"
import { showEmptyForm, showForm } from "./show-form.ts"
import { submit } from "./submit.ts"
import { type ReceivedForm, withReceivedForm } from "./uploads.ts"

/** The form, and the receipt that is typed back. */
export function testimonyRoutes(deps: IntakeDeps): Router {
  const router = Router()
  router.get("/testimony", async (_req, res) => {
    deskKey(deps)
    await showEmptyForm(res)
  })
  router.post("/testimony", async (req, res) => {
    const recipient = deskKey(deps)
    await withReceivedForm(deps, recipient, { req, res }, async (form) => {
      await answerForm(deps, recipient, form, res)
    })
  })
  router.post("/receipt", forms(), async (req, res) => {
    const shown = readReceipt(field(req.body, "receipt"))
    if (!shown.ok) throw new Refusal("malformed-request")
    const problem = checkReceipt(shown.receipt, field(req.body, "typed"))
    if (!problem) await render(res, "intake/have")
    else await showReceipt(res.status(422), shown.receipt, { typed: field(req.body, "typed").slice(0, 128), problem })
  })
  return router
}

/** A form with mistakes, and one that could not be stored, comes back with every word in it. */
async function answerForm(deps: IntakeDeps, recipient: Recipient, form: ReceivedForm, res: Response): Promise<void> {
  const nonce = readNonce(form.fields)
  const { answers, consent, chosen, problems } = readTestimony(form.fields)
  const filesAgain = form.files.map((file) => cleanName(file.name))
  const state: FormState = {
    nonce,
    answers,
    chosen,
    problems,
    fileProblems: form.problems,
    filesAgain,
    failure: undefined,
  }
  if (Object.keys(problems).length > 0 || form.problems.length > 0) {
    await showForm(res.status(422), state)
    return
  }
  let receipt: string
  try {
    if (form.failure) throw form.failure
    receipt = await submit(deps, recipient, {
      nonce,
      language: pageOf(res).language,
      answers,
      consent,
      files: form.files,
    })
  } catch (error) {
    const refusal = asRefusal(error)
    if (refusal.code === "unexpected") throw error
    await showForm(res.status(refusal.status), { ...state, failure: refusal.code })
    return
  }
  await showReceipt(res, receipt, { typed: "", problem: undefined })
}

async function showReceipt(
  res: Response,
  receipt: string,
  back: { readonly typed: string; readonly problem: string | undefined },
): Promise<void> {
  await render(res, "intake/receipt", { receipt, shown: formatReceipt(receipt), ...back })
}
