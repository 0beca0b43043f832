import { join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { Site } from "../config.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** What every site reads of the program itself. argon2's loader asks /etc/alpine-release which C library there is. */
const program = ["src", "node_modules", "views", "public", "migrations", "package.json"].map((name) => join(root, name))
const readsOfEverySite = [...program, "/etc/alpine-release"]

/** Files in the data folder; the * covers journals and copies that are not in their place yet. */
const files: Readonly<Record<Site, { readonly reads: readonly string[]; readonly writes: readonly string[] }>> = {
  archive: { reads: ["archive.db*"], writes: [] },
  intake: { reads: ["inbox.db*", "outbox.db*", "intake.key*"], writes: ["inbox.db*", "intake.key*"] },
  desk: {
    reads: ["inbox.db*", "desk.db*", "outbox.db*", "archive.db*"],
    writes: ["desk.db*", "outbox.db*", "archive.db*"],
  },
}

/**
 * Node's flags for a site's process: the files that it may read and write, native modules, and nothing else; no child
 * process, no debugger, and no worker but the desk's, where suggestions are made. They bind JavaScript. SQLite and argon2 are native code, which only the rights of the
 * system's user bind.
 */
export function permissionFlags(site: Site, folder: string): readonly string[] {
  const { reads, writes } = files[site]
  const inFolder = (name: string) => folder + sep + name
  return [
    "--permission",
    "--allow-addons",
    // A thread has the same rights as its process (integration/permissions); Node warns of it all the same.
    ...(site === "desk" ? ["--allow-worker", "--disable-warning=PERM0006"] : []),
    // Silences the warning that native modules are allowed, which is meant here.
    "--disable-warning=PERM0001",
    ...[...readsOfEverySite, ...reads.map(inFolder)].map((path) => `--allow-fs-read=${path}`),
    ...writes.map((name) => `--allow-fs-write=${inFolder(name)}`),
  ]
}
