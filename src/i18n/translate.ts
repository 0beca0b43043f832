import type { Language } from "./language.ts"

/** Messages of one language by key. `{name}` in a message is filled in with the parameter of that name. */
export type Catalogue = Readonly<Record<string, string>>
/** The same keys in every language: the type of a site's English catalogue decides which. */
export type Catalogues<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>
export type Parameters = Readonly<Record<string, string | number>>
export type Translate = (key: string, parameters?: Parameters) => string

/** Throws RangeError on a key that the catalogue does not have: a page with a hole in it is a bug. */
export function translator(catalogue: Catalogue): Translate {
  return (key, parameters = {}) => {
    const message = catalogue[key]
    if (message === undefined) throw new RangeError(`no message ${key}`)
    return message.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(parameters[name] ?? hole))
  }
}
