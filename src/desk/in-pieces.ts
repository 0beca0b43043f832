/** In UTF-16 code units: as much as an account may have, which the suggester answers in time. */
const longest = 100_000

/** Short texts together, a line each, in pieces that the suggester can be asked about; a longer text is a piece of its own. */
export function inPieces(texts: readonly string[]): readonly string[] {
  const pieces: string[] = []
  for (const text of texts) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + text.length < longest) pieces[pieces.length - 1] = `${last}\n${text}`
    else pieces.push(text)
  }
  return pieces
}
