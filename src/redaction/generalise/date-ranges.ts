import { readDays, type ToldDays } from "../dates/told.ts"
import { unbentDates } from "./unbent-dates.ts"

type WithoutCases = "ko" | "zh"
type Dated = ToldDays & { readonly year: number }

/** From one time to another: what stands between both, and behind the second. */
const ranges: Readonly<Record<WithoutCases, RegExp>> = {
  ko: /^(?<from>.*?[년월일.\d](?:\s?(?:말|초|중순|하순|상순|경))?)(?<between>\s?(?:부터|에서)\s?|\s?[~〜–—→-]\s?)(?<to>\d.*?)(?<behind>까지|)$/u,
  zh: /^从?(?<from>.*?[年月日号\d](?:底|初|中旬|末|上旬|下旬)?)(?<between>\s?[到至~〜–—→-]\s?)(?<to>[\d一二三四五六七八九十〇零].*?)(?<behind>为止|止|)$/u,
}

/**
 * The months, seasons, years and decades of a time that lasted, as from one to the other: 2017년 4월 3일부터 2020년 6월까지 gives 2017년
 * 4월부터 2020년 6월까지. Undefined when the words tell no range; nothing when they tell no year.
 */
export function rangeLadder(words: string, language: WithoutCases): readonly string[] | undefined {
  const { from = "", between = "", to = "", behind = "" } = ranges[language].exec(words)?.groups ?? {}
  const [first, last] = [readDays(from), readDays(to)]
  if (!first || !last || !isTold(first) || !isTold(last)) return undefined
  const [begun, ended] = [
    first,
    last.year === undefined ? { ...last, year: first.year, month: last.month ?? first.month } : last,
  ]
  if (!isDated(begun) || !isDated(ended) || begun.year > ended.year) return []
  const [starts, ends] = [stepsOf(begun, language), stepsOf(ended, language)]
  const levels = Math.min(starts.length, ends.length)
  const steps = Array.from(
    { length: levels },
    (_, level) => [starts.at(level - levels)!, ends.at(level - levels)!] as const,
  )
  const told = steps.map(([start, end]) => (start === end ? start : start + between + end + behind))
  return hasDays(begun) || hasDays(ended) || levels < 4 ? told : told.slice(1)
}

const isTold = ({ year, month, days }: ToldDays): boolean =>
  year !== undefined || month !== undefined || days.length > 0
const isDated = (told: ToldDays): told is Dated => told.year !== undefined
const hasDays = ({ days }: ToldDays): boolean => days.length > 0
const stepsOf = ({ year, month }: Dated, language: WithoutCases): readonly string[] =>
  unbentDates(year, month, language)
