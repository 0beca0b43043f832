/** What may follow a form before the word ends, as the source of an expression. */
const anything = "[가-힣]*"
const kin =
  "어머니|아버지|엄마|아빠|부모|형|누나|언니|오빠|동생|아들|딸|안해|아내|남편|삼촌|이모|고모|할머니|할아버지|친구|동무|동지"

/**
 * Korean particles and the copula: after a closing consonant, after a vowel, what may follow, and how both are spelt where that
 * is more than the two forms. Before any of them the -이 of a given name may stand (철민이는), which says that it ends in a
 * consonant: so it goes.
 */
const particles: readonly (readonly [closed: string, open: string, tail: string, spelt?: string])[] = [
  ["이었", "였", anything],
  ["이에요", "예요", ""],
  ["이어", "여", "(?:서|야)[는도만요]?|도|요"],
  ["이라", "라", "(?:[고는면서니던야기][가-힣]*|도|며|지[만는]?|든[지가]?|요)?"],
  ["이란", "란", "다?"],
  ["이랍", "랍", "니다"],
  ["이랬", "랬", anything],
  ["이래", "래", "요"],
  ["이다", "다", "[만는고며]?"],
  ["이고", "고", "[요는]?"],
  ["이며", "며", ""],
  ["이면", "면", "서?"],
  ["이나", "나", "마?"],
  ["이든", "든", "[지가]?"],
  ["이지", "지", "[만요는]?"],
  ["이죠", "죠", ""],
  ["이니", "니", "까?"],
  ["이던", "던", "[데가]?"],
  ["이더", "더", "라고?|군요?"],
  ["이기", "기", String.raw`[에도는만]|\s때문${anything}`],
  ["이므로", "므로", ""],
  ["이거든", "거든", "요?"],
  ["이구", "구", "[나만]"],
  ["이로구", "로구", "[나만]"],
  ["이요", "요", ""],
  ["이야말로", "야말로", ""],
  ["이야", "야", "", String.raw`이야|야(?=[.?])`],
  ["이여", "여", ""],
  ["이랑", "랑", "[은도만요]?"],
  ["으로", "로", "(?:서|써|부터|까지|하여|인하여|인해)?[는도만의요]?"],
  ["은", "는", "(?:요|커녕)?"],
  // 철민이, 금옥이; 철민이 때문에; 철민이 어머니가: no subject, or one that can do without its mark.
  [
    "",
    "",
    String.raw`[,.!?…·、]|\s?(?:때문|덕분|덕택|탓)${anything}|\s(?:${kin})(?:[이가은는도의]|네${anything})|(?:${kin})${anything}`,
  ],
  ["이", "가", "요?"],
  ["을", "를", "요?"],
  ["과", "와", "(?:[는도만의]|같이|함께)?"],
  ["아", "야", ""],
  [
    "",
    "",
    `도|의|만[은이을의]?|(?:네|한테|에게|께|하고|보다|처럼|같이|까지|부터|마저|조차|뿐|밖에|더러|보고|만큼|대로)${anything}`,
  ],
]

const forms = particles.map(([closed, open, tail, spelt = `${closed}|${open}`]) => ({
  closed,
  open,
  stands: new RegExp(`^이?(?:${spelt})(?=(?:${tail})(?![가-힣]))`, "u"),
}))

/** Silent before a particle: a closing quote or bracket, an aside in brackets, a blank that does not belong there. */
const aside = /^(?:["'”’」』》〉)\]】]|\s?\([^()\n]{1,20}\))*(?:[ \t](?=[은는을를와과가](?![가-힣])))?/u

/**
 * What follows a word, with its particle in the form that the word asks for: [이름]는 becomes [이름]은. So the particle no
 * longer tells how the name that stood there ended. `rest` is the text behind the word.
 */
export function fitParticle(word: string, rest: string): string {
  const last = lastSyllable(word)
  if (last === undefined) return rest
  const between = aside.exec(rest)![0]
  const behind = rest.slice(between.length)
  for (const { closed, open, stands } of forms) {
    const form = stands.exec(behind)?.[0]
    if (form !== undefined) return between + (isClosed(last, closed) ? closed : open) + behind.slice(form.length)
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
  return final !== 0 && !(particle === "으로" && final === rieul)
}
