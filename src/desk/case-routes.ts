import { type Request, type Response, Router } from "express"
import { field } from "../web/forms.ts"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import { approve } from "./approve.ts"
import {
  readMarkForm,
  readRecordForm,
  readReplacing,
  readRevision,
  readSuggestionsForm,
  typedFields,
} from "./case-forms.ts"
import { casePage, type Returned } from "./case-page.ts"
import { readPlaces } from "./case-text.ts"
import { collect } from "./collect.ts"
import type { DeskDeps } from "./deps.ts"
import { listPage } from "./list-page.ts"
import { markWords } from "./mark-words.ts"
import { previewPage } from "./preview-page.ts"
import { openCaseFile } from "./open-case-file.ts"
import { propose } from "./propose.ts"
import { publish } from "./publish.ts"
import { carryOut } from "./reconcile.ts"
import { replaceMarks } from "./replace-marks.ts"
import { reply } from "./reply.ts"
import { saveRecord } from "./save-record.ts"
import { sendFile } from "./send-file.ts"
import { type DeskSession, sessionOf } from "./session.ts"
import { takeSuggestions } from "./take-suggestions.ts"
import { takeBack } from "./take-back.ts"
import { unmark } from "./unmark.ts"
import { withdraw } from "./withdraw.ts"

type CaseRequest = Request<{ readonly id: string }>

/** Everything about accounts. To be mounted behind the desk's sign-in: all of it needs a session. */
export function caseRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.use(listRoutes(deps))
  router.use(readingRoutes(deps))
  router.use(redactionRoutes(deps))
  router.use(decisionRoutes(deps))
  return router
}

function listRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.get("/", async (_req, res) => {
    await render(res, "desk/inbox", await listPage(deps, sessionOf(res)))
  })
  router.post("/collect", async (_req, res) => {
    await collect(deps, sessionOf(res))
    await carryOut(deps, sessionOf(res))
    res.redirect(303, `${pageOf(res).base}/`)
  })
  return router
}

function readingRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.get("/cases/:id", async (req, res) => {
    await render(res, "desk/case", await casePage(deps, sessionOf(res), { id: req.params.id, t: pageOf(res).t }))
  })
  router.get("/cases/:id/preview", async (req, res) => {
    await render(res, "desk/preview", await previewPage(deps, sessionOf(res), req.params.id, pageOf(res).language))
  })
  router.get("/cases/:id/withdraw", async (req, res) => {
    await render(res, "desk/withdraw", await casePage(deps, sessionOf(res), { id: req.params.id, t: pageOf(res).t }))
  })
  router.get("/cases/:id/files/:file", async (req, res) => {
    const opened = await openCaseFile(deps, sessionOf(res), req.params.id, req.params.file)
    if (opened.ok) await sendFile(res, opened)
    else await answer(deps, req, res, "files", opened)
  })
  return router
}

function redactionRoutes(deps: DeskDeps): Router {
  const router = Router()
  router.post("/cases/:id/spans", async (req, res) => {
    const done = await markWords(deps, sessionOf(res), req.params.id, readMarkForm(req.body))
    await answer(deps, req, res, "mark", done)
  })
  router.post("/cases/:id/suggestions", async (req, res) => {
    const done = await takeSuggestions(deps, sessionOf(res), req.params.id, readSuggestionsForm(req.body))
    await answer(deps, req, res, "suggestions", done)
  })
  router.post("/cases/:id/spans/replace", async (req, res) => {
    const ok = await replaceMarks(deps, sessionOf(res), req.params.id, readReplacing(req.body))
    await answer(deps, req, res, "mark", ok ? { ok } : { ok, problem: "changed-meanwhile" })
  })
  router.post("/cases/:id/spans/remove", async (req, res) => {
    const form = { revision: readRevision(req.body), places: readPlaces(field(req.body, "places")) }
    const ok = await unmark(deps, sessionOf(res), req.params.id, form)
    await answer(deps, req, res, "mark", ok ? { ok } : { ok, problem: "changed-meanwhile" })
  })
  router.post("/cases/:id/record", async (req, res) => {
    const done = await saveRecord(deps, sessionOf(res), req.params.id, readRecordForm(req.body))
    await answer(deps, req, res, "record", done)
  })
  router.post("/cases/:id/propose", async (req, res) => {
    const done = await propose(deps, sessionOf(res), req.params.id, readRevision(req.body))
    await answer(deps, req, res, "propose", done)
  })
  return router
}

function decisionRoutes(deps: DeskDeps): Router {
  const router = Router()
  const decision = (name: string, decide: (session: DeskSession, req: CaseRequest) => void | Promise<void>) => {
    router.post(`/cases/:id/${name}`, async (req: CaseRequest, res: Response) => {
      await decide(sessionOf(res), req)
      await answer(deps, req, res, "propose", { ok: true })
    })
  }
  decision("take-back", (session, req) => {
    takeBack(deps, session.moderator, req.params.id)
  })
  decision("approve", (session, req) => {
    approve(deps, session, req.params.id, field(req.body, "digest"))
  })
  decision("publish", (session, req) => publish(deps, session, req.params.id))
  decision("withdraw", (session, req) => withdraw(deps, session, req.params.id))
  router.post("/cases/:id/reply", async (req, res) => {
    await answer(deps, req, res, "reply", await reply(deps, sessionOf(res), req.params.id, field(req.body, "reply")))
  })
  return router
}

type Done =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly problem: string
      readonly words?: readonly string[]
      readonly missing?: readonly string[]
    }

/** Back to the part of the page that was worked on: after success by a redirect, else with every word still in the form. */
async function answer(
  deps: DeskDeps,
  req: CaseRequest,
  res: Response,
  form: Returned["form"],
  done: Done,
): Promise<void> {
  const { base, t } = pageOf(res)
  const { id } = req.params
  if (done.ok) {
    await carryOut(deps, sessionOf(res))
    res.redirect(303, `${base}/cases/${id}#${form}`)
    return
  }
  const { problem, words = done.missing ?? [] } = done
  const returned = { form, problem, words, typed: typedFields(req.body) }
  res.status(problem === "changed-meanwhile" ? 409 : 422)
  await render(res, "desk/case", await casePage(deps, sessionOf(res), { id, t, returned }))
}
