/** In characters, after Unicode normalisation. There is no other rule: length is what makes a passphrase strong. */
export const shortestPassphrase = 16
export const longestPassphrase = 128

// Normalisation can shorten: three letters of decomposed Hangul make one syllable.
const longestTyped = 4 * longestPassphrase

export type PassphraseProblem = "passphrase-short" | "passphrase-long" | "passphrase-differs"

/** What is wrong with a new passphrase, if anything. */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | undefined {
  if (!isHashable(passphrase)) return "passphrase-long"
  if (Array.from(passphrase.normalize("NFKC")).length < shortestPassphrase) return "passphrase-short"
  return passphrase === again ? undefined : "passphrase-differs"
}

/** False for what is too long to be anyone's passphrase and must not be hashed. */
export function isHashable(passphrase: string): boolean {
  return passphrase.length <= longestTyped && passphrase.normalize("NFKC").length <= longestPassphrase
}
