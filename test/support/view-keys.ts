import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import type { Site } from "../../src/config.ts"
import { filesIn } from "./boundaries.ts"

const key = /\bt\(\s*(["'])([^"'$]+)\1\s*[,)]/g
const include = /\binclude\(\s*(["'])([^"']+)\1/g

/** By message key: a file of the site, or a view that it includes, that asks for it by name. */
export function keysOf(root: string, site: Site): ReadonlyMap<string, string> {
  const views = viewsOf(join(root, "views"), site).map((file) => join("views", file))
  const code = filesIn(join(root, "src", site), ".ts").map((file) => join("src", site, file))
  const keys = new Map<string, string>()
  for (const file of [...views, ...code]) {
    for (const match of readFileSync(join(root, file), "utf8").matchAll(key)) keys.set(match[2] ?? "", file)
  }
  return keys
}

/** The site's own views and every view that they include. */
function viewsOf(views: string, site: Site): readonly string[] {
  const found = new Set(filesIn(join(views, site), ".ejs").map((file) => `${site}/${file}`))
  // A set is walked to its end, also over what is added on the way.
  for (const file of found) {
    for (const match of readFileSync(join(views, file), "utf8").matchAll(include)) {
      const target = relative(views, join(views, dirname(file), `${match[2] ?? ""}.ejs`)).replaceAll("\\", "/")
      if (existsSync(join(views, target))) found.add(target)
    }
  }
  return [...found, "shared/refusal.ejs"]
}
