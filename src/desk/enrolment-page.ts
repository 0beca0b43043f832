import type { Response } from "express"
import { pageOf } from "../web/page.ts"
import { render } from "../web/render.ts"
import type { EnrolmentProblems } from "./enrol.ts"
import type { Enrolment } from "./enrolments.ts"
import { drawSecret } from "./one-time-code.ts"
import { longestPassphrase, shortestPassphrase } from "./passphrase.ts"

interface Returned {
  readonly name: string
  readonly problems: EnrolmentProblems
}

/**
 * The page behind both links. A form with mistakes comes back with the name and the same QR code; passphrases are typed
 * again.
 */
export async function showEnrolment(
  res: Response,
  { token, invited, secret }: Enrolment,
  { name, problems }: Returned = { name: "", problems: {} },
): Promise<void> {
  const messages = messagesOf(res, problems)
  await render(res, "desk/enrol", {
    path: `/${invited ? "join" : "set-up"}/${token}`,
    invitedName: invited?.name ?? null,
    name,
    messages,
    summary: Object.entries(messages).map(([id, message]) => ({ id, message })),
    picture: await drawSecret(secret, invited?.name),
    // In groups of four, to be typed by whoever cannot scan.
    secret: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
    shortest: shortestPassphrase,
    longest: longestPassphrase,
  })
}

/** By the id of the field that each is about. */
function messagesOf(res: Response, { name, passphrase, code }: EnrolmentProblems): Readonly<Record<string, string>> {
  const { t } = pageOf(res)
  const passphraseField = passphrase === "passphrase-differs" ? "again" : "passphrase"
  return {
    ...(name && { name: t(`person.problem.${name}`) }),
    ...(passphrase && { [passphraseField]: t(`person.problem.${passphrase}`) }),
    ...(code && { code: t(`person.problem.${code}`) }),
  }
}
