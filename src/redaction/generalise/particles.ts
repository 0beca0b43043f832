/** Korean particles in two forms: after a closing consonant, after a vowel. The longer ones first. */
const pairs: readonly (readonly [string, string])[] = [
  ["이였습니다", "였습니다"],
  ["이었습니다", "였습니다"],
  ["이라고", "라고"],
  ["이라는", "라는"],
  ["이라도", "라도"],
  ["이랑", "랑"],
  ["이나", "나"],
  ["이며", "며"],
  ["이라", "라"],
  ["이든", "든"],
  ["이여", "여"],
  ["으로서", "로서"],
  ["으로써", "로써"],
  ["으로", "로"],
  ["은", "는"],
  ["이", "가"],
  ["을", "를"],
  ["과", "와"],
  ["아", "야"],
]

const boundary = /^(?:$|[^가-힣]|도|만|서|의|써|부터|까지|는|은)/

/**
 * What follows a word, with its particle in the form that the word asks for: [이름]는 becomes [이름]은. So the particle no
 * longer tells how the name that stood there ended. `rest` is the text behind the word.
 */
export function fitParticle(word: string, rest: string): string {
  const last = lastSyllable(word)
  if (last === undefined) return rest
  for (const [closed, open] of pairs) {
    const stands = [closed, open].find((form) => rest.startsWith(form) && boundary.test(rest.slice(form.length)))
    if (stands === undefined) continue
    const wanted = isClosed(last, closed) ? closed : open
    return wanted + rest.slice(stands.length)
  }
  return rest
}

/** The syllable that is heard last: marks and brackets behind it are silent. */
function lastSyllable(word: string): string | undefined {
  return /[가-힣](?=[^가-힣\p{L}\p{N}]*$)/u.exec(word)?.[0]
}

function isClosed(syllable: string, particle: string): boolean {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28
  const rieul = 8
  return final !== 0 && !(particle.startsWith("으로") && final === rieul)
}
