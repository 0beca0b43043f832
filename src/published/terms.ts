const dense = /[\p{Script=Hangul}\p{Script=Han}]+/gu
const word = /[\p{L}\p{N}]+/gu
const runs = /[\p{Script=Hangul}\p{Script=Han}]+|(?:[^\P{L}\p{Script=Hangul}\p{Script=Han}]|\p{N})+/gu
const longestQuery = 200
const mostWords = 10

/**
 * The searchable form of a text. Hangul and Chinese, which stand together without spaces, become overlapping pairs and the
 * last character alone; other words stay whole. So a two-syllable noun is found inside a longer word.
 */
export function termsOf(text: string): string {
  return normal(text).replaceAll(dense, (run) => ` ${[...pairs(run), lastOf(run)].join(" ")} `)
}

/** What a reader looks for: single words, and "phrases" in quotation marks, lower case. */
export function wordsOf(query: string): readonly string[] {
  const parts = normal(query.slice(0, longestQuery)).matchAll(/["“”«»]([^"“”«»]*)["“”«»]|[^\s"“”«»]+/gu)
  const words = [...parts].map((part) => part[1] ?? part[0])
  return words.filter((one) => one.match(word) !== null).slice(0, mostWords)
}

/**
 * An FTS5 expression that all these words match. It is made of quoted strings alone, so nothing that a reader types is an
 * operator. Undefined when there is nothing to look for.
 */
export function matchOf(words: readonly string[]): string | undefined {
  const phrases = words.map(phraseOf).filter((phrase) => phrase !== "")
  return phrases.length === 0 ? undefined : phrases.join(" AND ")
}

/** The end of what is looked for may stand inside a longer word: the last pair ends it, and a whole word may go on. */
function phraseOf(words: string): string {
  const parts = words.match(runs) ?? []
  const last = parts.at(-1) ?? ""
  const whole = pairs(last).length > 0
  const terms = [...parts.slice(0, -1).map(termsOf), whole ? pairs(last).join(" ") : last]
  const phrase = terms.join(" ").replaceAll(/\s+/g, " ").trim()
  return phrase === "" ? "" : `"${phrase}"${whole ? "" : "*"}`
}

// Russian is often written without the dots of ё.
function normal(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е")
}

function pairs(run: string): readonly string[] {
  const characters = /^[\p{Script=Hangul}\p{Script=Han}]+$/u.test(run) ? Array.from(run) : []
  return characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`)
}

function lastOf(run: string): string {
  return Array.from(run).at(-1) ?? ""
}
