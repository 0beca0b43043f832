import type { Language } from "../../i18n/language.ts"
import type { Model } from "../tagger/crf.ts"
import { shareKnown, wordFeatures } from "../tagger/features.ts"
import type { Domain } from "../tagger/model.ts"
import { unitsOf } from "../tagger/units.ts"
import { isJudgment } from "./judgments.ts"

/** What kind of text it is: in each other things identify somebody. */
export type Register = "testimony" | "judgment" | "other"

/** UTF-16 code units from the start whose words are asked about; a kind of text shows early. */
const lookedAt = 3000
/**
 * By how much more of a text's words the model of testimony must know than the other one, as a share of all: between the least
 * of marked accounts and the most of corpora, none of which the models had learnt from. Short texts may fall on the wrong side.
 * To be measured again when the models are trained in another way (`test/integration/suggest-figures` falls when it is wrong).
 */
const ahead: Readonly<Record<Language, number>> = { ko: -0.001, en: -0.01, ru: 0.06, zh: 0.022 }
/**
 * The same for Korean from so many UTF-16 code units on: what is near to accounts in the corpus are single sentences, and an
 * account in the South's tidy prose may be nearer to it than they are.
 */
const longKorean = { from: 400, ahead: -0.03 }

/** Testimony is what speaks of what accounts speak of; the rest is a judgment by its phrases, or other. */
export function registerOf(text: string, models: Readonly<Record<Domain, Model>>, language: Language): Register {
  const words = wordFeatures(unitsOf(text.slice(0, lookedAt)))
  const lead = shareKnown(models.testimony, words) - shareKnown(models.general, words)
  if (words.length === 0 || lead > aheadIn(text, language)) return "testimony"
  return isJudgment(text) ? "judgment" : "other"
}

function aheadIn(text: string, language: Language): number {
  return language === "ko" && text.length >= longKorean.from ? longKorean.ahead : ahead[language]
}
