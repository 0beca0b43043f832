import type { MarkedText, Mention } from "./marked.ts"

/*
 * Mention replacement (Dai and Adel 2020, "An Analysis of Simple Data Augmentation for Named Entity Recognition"): copies of an
 * account in which other people, places and numbers stand in the same sentences, so that sentences are learnt and not names.
 */

/** Copies of accounts, each with other mentions of the same make; the same words of an account become the same others. */
export function varied(accounts: readonly MarkedText[], copies: number, random: () => number): readonly MarkedText[] {
  const pool = Map.groupBy(accounts.flatMap(wordsOf), ({ make }) => make)
  return Array.from({ length: copies }, () => accounts).flatMap((round) =>
    round.map((account) => {
      const chosen = new Map<string, string>()
      return withOthers(account, (mention) => {
        const { words, make } = readMention(account, mention)
        const choice = pool.get(make)!
        const other = chosen.get(words) ?? choice[Math.floor(random() * choice.length)]!.words
        chosen.set(words, other)
        return other
      })
    }),
  )
}

interface Words {
  readonly words: string
  /** What another mention must share to stand in the same place: type, script, how many words, the case ending. */
  readonly make: string
}

function wordsOf(account: MarkedText): readonly Words[] {
  return account.mentions.map((mention) => readMention(account, mention))
}

function readMention({ text }: MarkedText, { start, end, type }: Mention): Words {
  const words = text.slice(start, end)
  const script = ["Hangul", "Han", "Cyrillic", "Latin", "Nd"].find((name) => scripts[name]!.test(words[0]!)) ?? ""
  const ending = script === "Cyrillic" ? words.at(-1)!.toLowerCase() : ""
  return { words, make: [type, script, Math.min(3, words.split(/\s+/).length), ending].join(" ") }
}

const scripts: Readonly<Record<string, RegExp>> = {
  Hangul: /\p{Script=Hangul}/u,
  Han: /\p{Script=Han}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Latin: /\p{Script=Latin}/u,
  Nd: /\p{Nd}/u,
}

function withOthers(account: MarkedText, other: (mention: Mention) => string): MarkedText {
  const mentions: Mention[] = []
  let text = ""
  let from = 0
  for (const mention of account.mentions) {
    text += account.text.slice(from, mention.start)
    const words = other(mention)
    mentions.push({ ...mention, start: text.length, end: text.length + words.length })
    text += words
    from = mention.end
  }
  return { ...account, text: text + account.text.slice(from), mentions }
}
