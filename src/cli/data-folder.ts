import { accessSync, constants, mkdirSync } from "node:fs"
import { SetupProblem } from "../errors.ts"

/** Makes the data folder if it is missing. Everything that this process and its children make is for this user alone. */
export function prepareFolder(folder: string): void {
  process.umask(0o077)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new SetupProblem(
      `${folder} cannot be written: give this user the right, or set UNBARRED_DATA to another folder.`,
      {
        cause: error,
      },
    )
  }
}
