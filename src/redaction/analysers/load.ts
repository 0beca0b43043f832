import type { Analysers } from "./analyser.ts"
import { loadChinese } from "./chinese.ts"
import { loadEnglish } from "./english.ts"
import { loadKorean } from "./korean.ts"
import { loadRussian } from "./russian.ts"

/** All four dictionaries: about two seconds and 550 MB. */
export async function loadAnalysers(): Promise<Analysers> {
  const [ko, ru] = await Promise.all([loadKorean(), loadRussian()])
  return { ko, en: loadEnglish(), ru, zh: loadChinese() }
}
