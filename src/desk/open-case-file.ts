import type { AttachedFile } from "../inbox/contents.ts"
import { Refusal } from "../errors.ts"
import { CannotOpen } from "../sealing/envelope.ts"
import { checkFile, openFile } from "../sealing/file.ts"
import type { DeskDeps } from "./deps.ts"
import { openCase } from "./open-case.ts"
import type { DeskSession } from "./session.ts"

export type OpenedFile =
  | { readonly ok: true; readonly file: AttachedFile; readonly content: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly problem: "file-damaged" }

/**
 * A file of a submission. It is read through to its end once before the first byte is given out, which costs a second
 * opening: half a file, or a changed one, never reaches the moderator's disk. Throws Refusal "not-found".
 */
export async function openCaseFile(
  deps: DeskDeps,
  session: DeskSession,
  caseId: string,
  fileId: string,
): Promise<OpenedFile> {
  const { itemId, submission } = await openCase(deps, session, caseId)
  const file = submission.files.find((one) => one.id === fileId)
  if (!file) throw new Refusal("not-found")
  const pieces = () => deps.cases.items.piecesOf(itemId, fileId)
  try {
    await checkFile(session.identities, file, pieces())
  } catch (error) {
    if (error instanceof CannotOpen) return { ok: false, problem: "file-damaged" }
    throw error
  }
  return { ok: true, file, content: openFile(session.identities, file, pieces()) }
}
