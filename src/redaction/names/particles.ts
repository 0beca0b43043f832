/** Korean particles that a name is marked with by mistake: a phone selects whole words. */
const particle =
  /(?<=[가-힣]{2})(?:이가|이는|이를|이도|이와|이의|이한테|한테|에게|께서|이라고|라고|이|가|은|는|을|를|과|와|의|도|만|야|아)$/u

/** A marked Hangul name without the particle at its end; other words as they are. */
export function withoutParticle(words: string): string {
  return words.replace(particle, "")
}

// No two of these begin alike, so that a run of them can be read in one way only.
export const following =
  "[이가은는을를과와의도두만라란래고구며다요랑였었야아놈네로님임]|인데?|에게서?|에요|한테서?|께서?|입니다|부터|까지|으로|하[고구]"
const called = "[씨형]|동[무지]|선생|바이|누나|반장"
/** Source of an expression: a Hangul name may end here, with its particles and what people call each other behind it. */
export const nameEnds = `(?=(?:${following}|${called})*(?![가-힣]))`
/** The same, where only particles may follow. */
export const wordEnds = `(?=(?:${following})*(?![가-힣]))`
