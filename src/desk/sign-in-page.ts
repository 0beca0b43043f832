import type { Response } from "express"
import type { RefusalCode } from "../errors.ts"
import { render } from "../web/render.ts"
import { fieldsAsText, type Resume } from "./resume.ts"

interface SignInPage {
  readonly name?: string
  /** Why the last try failed. */
  readonly refused?: RefusalCode
  readonly resume: Resume
}

/** The sign-in page. It carries on what the person wanted and had typed. */
export async function showSignIn(res: Response, { name = "", refused, resume }: SignInPage): Promise<void> {
  await render(res, "desk/sign-in", {
    name,
    refused: refused ?? null,
    resumePath: resume.path,
    resumeFields: resume.fields === null ? "" : fieldsAsText(resume.fields),
  })
}
