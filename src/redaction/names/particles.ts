/** Korean particles that a name is marked with by mistake: a phone selects whole words. */
const particle =
  /(?<=[가-힣]{2})(?:이가|이는|이를|이도|이와|이의|이한테|한테|에게|께서|이라고|라고|이|가|은|는|을|를|과|와|의|도|만|야|아)$/u

/** A marked Hangul name without the particle at its end; other words as they are. */
export function withoutParticle(words: string): string {
  return words.replace(particle, "")
}
