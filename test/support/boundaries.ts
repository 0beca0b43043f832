import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { loadedBy, reachable } from "./import-graph.ts"

const archiveMayReach = [
  /^(archive|questionnaire|i18n|web)\//,
  /^published\/(reader|record|terms)\.ts$/,
  /^(config|errors|database|migrate|day)\.ts$/,
]
const intakeMustNotReach = [
  /^(desk|deskbook|cli|archive)\//,
  /^inbox\/reader\.ts$/,
  /^(outbox|published)\/writer\.ts$/,
  /^sealing\/keyslot\.ts$/,
]

/** Sentences about files of `src` that the archive's process would load and must not. */
export function archiveBreaches(src: string): readonly string[] {
  const reached = reachable(src, "archive/server.ts")
  return [...reached].filter(([file]) => !archiveMayReach.some((allowed) => allowed.test(file))).map(sentence)
}

/** The same for intake. */
export function intakeBreaches(src: string): readonly string[] {
  const reached = reachable(src, "intake/server.ts")
  return [...reached].filter(([file]) => intakeMustNotReach.some((forbidden) => forbidden.test(file))).map(sentence)
}

function sentence([file, way]: readonly [string, readonly string[]]): string {
  return `${file} is reached: ${way.join(" → ")}`
}

/** Files of `src` outside sealing/ that load the age library. */
export function ageBreaches(src: string): readonly string[] {
  const outside = filesIn(src, ".ts").filter((file) => !file.startsWith("sealing/"))
  return outside.filter((file) => loadedBy(join(src, file)).some((name) => name.startsWith("age-encryption")))
}

/** Files of `src` other than config.ts that read the environment. */
export function environmentBreaches(src: string): readonly string[] {
  const others = filesIn(src, ".ts").filter((file) => file !== "config.ts")
  return others.filter((file) =>
    /process\s*(\.|\[")env\b|["']node:process["']/.test(readFileSync(join(src, file), "utf8")),
  )
}

const forbiddenInViews: Readonly<Record<string, RegExp>> = {
  "raw output other than an include": /<%-(?!\s*include\()/,
  "an inline script": /<script(?![^>]*\ssrc=)/i,
  "an inline style": /<style|\sstyle\s*=/i,
  "an event attribute": /\son[a-z]+\s*=/i,
  "a javascript: address": /javascript:/i,
}

/** Sentences about views that hold what the Content-Security-Policy would stop, or what EJS would not escape. */
export function viewBreaches(views: string): readonly string[] {
  return filesIn(views, ".ejs").flatMap((file) => {
    const text = readFileSync(join(views, file), "utf8")
    return Object.entries(forbiddenInViews)
      .filter(([, pattern]) => pattern.test(text))
      .map(([what]) => `${file} has ${what}`)
  })
}

/** Paths below `folder` with forward slashes. */
export function filesIn(folder: string, ending: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"))
  return paths.filter((path) => path.endsWith(ending)).sort()
}
