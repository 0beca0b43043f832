import fs from "node:fs"

/**
 * Answers one question about the data folder without asking the system: yes, it exists. better-sqlite3 asks it before it
 * opens a database, and a site that were allowed to read the folder could read every file in it.
 */
export function folderExists(folder: string): void {
  const { existsSync } = fs
  fs.existsSync = (path) => path === folder || existsSync(path)
}
