import { readDays, type ToldDays } from "../dates/told.ts"
import { unbentDates } from "./unbent-dates.ts"

type WithoutCases = "ko" | "zh"
type Dated = ToldDays & { readonly year: number }

/** From one time to another: what stands between both, and behind the second. */
const ranges: Readonly<Record<WithoutCases, RegExp>> = {
  ko: /^(?<from>.*?[년월일.\d](?:\s?(?:말|초|중순|하순|상순|경))?)(?<between>\s?(?:부터|에서)\s?|\s?[~〜–—→]\s?|(?<!-.*)-(?!.*-))(?<to>\d.*?)(?<behind>까지|)$/u,
  zh: /^从?(?<from>.*?[年月日号\d](?:底|初|中旬|末|上旬|下旬)?)(?<between>\s?[到至~〜–—→]\s?|(?<!-.*)-(?!.*-))(?<to>[\d一二三四五六七八九十〇零].*?)(?<behind>为止|止|)$/u,
}
/** That a time lasted, even where its ends cannot be read. */
const lasting: Readonly<Record<WithoutCases, RegExp>> = { ko: /부터|까지|[~〜]/u, zh: /至今|以来|[至~〜]/u }
/** In UTF-16 code units. */
const longest = 60

/**
 * The months, seasons, years and decades of a time that lasted, as from one to the other: 2017년 4월 3일부터 2020년 6월까지 gives 2017년
 * 4월부터 2020년 6월까지. Nothing when an end cannot be read; undefined when the words tell of no such time.
 */
export function rangeLadder(words: string, language: WithoutCases): readonly string[] | undefined {
  if (words.length > longest) return []
  const { from = "", between = "", to = "", behind = "" } = ranges[language].exec(words)?.groups ?? {}
  const [begun, ended] = endsOf(readDays(from), readDays(to))
  if (!begun || !ended) return lasting[language].test(words) ? [] : undefined
  const [starts, ends] = [begun, ended].map(({ year, month }) => unbentDates(year, month, language)) as [
    readonly string[],
    readonly string[],
  ]
  const levels = Math.min(starts.length, ends.length)
  const last = ends.slice(-levels)
  const steps = starts
    .slice(-levels)
    .map((start, i) => (start === last[i] ? start : start + between + last[i]! + behind))
  const isSame = begun.days.length + ended.days.length === 0 && starts.length === ends.length
  return isSame ? steps.slice(1) : steps
}

/** Both ends of a time, if they can be read: what the second one leaves out is as in the first, or in the next year. */
function endsOf(first: ToldDays | undefined, last: ToldDays | undefined): readonly [Dated, Dated] | readonly [] {
  if (!first || !last || !isDated(first)) return []
  if (isDated(last)) return first.year <= last.year ? [first, last] : []
  const month = last.month ?? (last.days.length > 0 ? first.month : undefined)
  if (month === undefined) return []
  return [first, { ...last, month, year: first.year + (month < (first.month ?? 1) ? 1 : 0) }]
}

const isDated = (told: ToldDays): told is Dated => told.year !== undefined
