import type { Analysers } from "./analyser.ts"
import { prepareChinese } from "./chinese.ts"
import { prepareEnglish } from "./english.ts"
import { loadKorean } from "./korean.ts"
import { loadRussian } from "./russian.ts"

/**
 * All four dictionaries, about 550 MB once all were asked. The Korean and the Russian are read now, about two seconds; the others
 * with the first line that asks.
 */
export async function loadAnalysers(): Promise<Analysers> {
  const [ko, ru] = await Promise.all([loadKorean(), loadRussian()])
  return { ko, en: prepareEnglish(), ru, zh: prepareChinese() }
}
