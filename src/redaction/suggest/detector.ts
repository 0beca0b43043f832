import { type Language, languages } from "../../i18n/language.ts"
import type { Analysers } from "../analysers/analyser.ts"
import { loadAnalysers } from "../analysers/load.ts"
import { indexPlaces, type PlaceIndex } from "../places/gazetteer.ts"
import { readPlaces } from "../places/read-places.ts"
import type { Model } from "../tagger/crf.ts"
import { type Domain, readModel } from "../tagger/model.ts"

/**
 * Everything that suggesting needs: dictionaries and gazetteer, about two seconds; of some dictionaries and the weights what is
 * asked for.
 */
export interface Detector {
  readonly analysers: Analysers
  readonly index: PlaceIndex
  readonly models: Readonly<Record<Language, Readonly<Record<Domain, Model>>>>
}

export async function loadDetector(): Promise<Detector> {
  const models = Object.fromEntries(languages.map((language) => [language, modelsOf(language)])) as Detector["models"]
  return { analysers: await loadAnalysers(), index: indexPlaces(readPlaces()), models }
}

/** Each read when it is first wanted: the desk never asks for those of other texts. */
function modelsOf(language: Language): Readonly<Record<Domain, Model>> {
  const read = new Map<Domain, Model>()
  const of = (domain: Domain): Model => {
    const model = read.get(domain) ?? readModel(domain, language)
    read.set(domain, model)
    return model
  }
  return {
    get testimony() {
      return of("testimony")
    },
    get general() {
      return of("general")
    },
  }
}
