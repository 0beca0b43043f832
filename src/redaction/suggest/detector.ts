import { type Language, languages } from "../../i18n/language.ts"
import type { Analysers } from "../analysers/analyser.ts"
import { loadAnalysers } from "../analysers/load.ts"
import { indexPlaces, type PlaceIndex } from "../places/gazetteer.ts"
import { readPlaces } from "../places/read-places.ts"
import type { Model } from "../tagger/crf.ts"
import { type Domain, readModel } from "../tagger/model.ts"

/** Everything that suggesting needs, loaded once: dictionaries, gazetteer, weights. About 600 MB and three seconds. */
export interface Detector {
  readonly analysers: Analysers
  readonly index: PlaceIndex
  readonly models: Readonly<Record<Language, Readonly<Record<Domain, Model>>>>
}

export async function loadDetector(): Promise<Detector> {
  const models = Object.fromEntries(
    languages.map((language) => [
      language,
      { testimony: readModel("testimony", language), general: readModel("general", language) },
    ]),
  ) as Detector["models"]
  return { analysers: await loadAnalysers(), index: indexPlaces(readPlaces()), models }
}
