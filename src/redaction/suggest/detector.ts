import { type Language, languages } from "../../i18n/language.ts"
import type { Analysers } from "../analysers/analyser.ts"
import { loadAnalysers } from "../analysers/load.ts"
import { indexPlaces, type PlaceIndex } from "../places/gazetteer.ts"
import { readPlaces } from "../places/read-places.ts"
import type { Model } from "../tagger/crf.ts"
import { readModel } from "../tagger/model.ts"

/** Everything that suggesting needs, loaded once: dictionaries, gazetteer, weights. About 600 MB and three seconds. */
export interface Detector {
  readonly analysers: Analysers
  readonly index: PlaceIndex
  readonly models: Readonly<Record<Language, Model>>
}

export async function loadDetector(): Promise<Detector> {
  const models = Object.fromEntries(languages.map((language) => [language, readModel(language)])) as Record<
    Language,
    Model
  >
  return { analysers: await loadAnalysers(), index: indexPlaces(readPlaces()), models }
}
