export type PlaceKind =
  | "country"
  | "region"
  | "province"
  | "city"
  | "town"
  | "county"
  | "district"
  | "ri"
  | "dong"
  | "station"
  | "river"
  | "mountain"
  | "camp"
  | "site"
  | "old"

export interface Place {
  readonly id: string
  readonly kind: PlaceKind
  readonly land: "dprk" | "russia" | "abroad"
  /** The province, federal subject or country it lies in, in the gazetteer's own words; empty for those themselves. */
  readonly parent: string
  readonly hangul: readonly string[]
  readonly han: readonly string[]
  readonly latin: readonly string[]
  readonly cyrillic: readonly string[]
}

/** Whether so many people live there that naming it points at nobody. */
export function isWide({ kind }: Place): boolean {
  return kind === "country" || kind === "region" || kind === "province"
}
