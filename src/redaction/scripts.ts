/** The scripts that the four languages are written in. */
export type Script = "hangul" | "han" | "cyrillic" | "latin"

const patterns: Readonly<Record<Script, RegExp>> = {
  hangul: /\p{Script=Hangul}/u,
  han: /\p{Script=Han}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  latin: /\p{Script=Latin}/u,
}

/** Which scripts occur in a text; what is written for one need not be tried on the others. */
export function scriptsOf(text: string): ReadonlySet<Script> {
  return new Set((Object.keys(patterns) as Script[]).filter((script) => patterns[script].test(text)))
}
