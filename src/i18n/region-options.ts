import type { Catalogue } from "./translate.ts"

/** Names of regions under the keys by which a form asks for them. */
export function regionOptions(names: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [`option.region.${code}`, name]))
}
